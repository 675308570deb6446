// SPDX-License-Identifier: MIT
// Layout, language, names and scope on top, below them what they come to.
#include "gui/frame/ExportDialog.h"

#include "app/exchange/Export.h"
#include "app/privacy/Scrubbed.h"
#include "gui/controls/Settings.h"
#include "gui/controls/Table.h"
#include "gui/controls/Utf8.h"
#include "gui/controls/Widgets.h"
#include "gui/dialogs/DialogFrame.h"

#include <wx/choice.h>
#include <wx/sizer.h>
#include <wx/stattext.h>
#include <wx/utils.h>

namespace gui {

namespace {

using sheet::NameForm;
using sheet::Tongue;
using Scope = ExportChoice::Scope;
using Format = ExportChoice::Format;

std::string columnsOf(const sheet::Sheet& page) {
    std::string titles;
    if (!page.headingRow || *page.headingRow >= static_cast<int>(page.rows.size()))
        return titles;
    for (const auto& cell : page.rows[static_cast<std::size_t>(*page.headingRow)])
        if (const auto title = sheet::display(cell); !title.empty())
            titles += (titles.empty() ? "" : " · ") + title;
    return titles;
}

class Dialog {
public:
    Dialog(wxWindow* parent, const app::Desk& desk, const app::LayoutShelf& shelf)
        : m_desk(desk), m_tr(desk.tr()), m_shelf(shelf), m_frame(parent, m_tr, m_tr("Export a workbook")) {
        auto* window = m_frame.window();
        m_layout = choice({});
        m_frame.addLabelled(m_tr("Layout"), m_layout);
        for (const auto& found : shelf.layouts)
            m_layout->Append(shown(m_tr(found.layout.title)));
        m_about = new wxStaticText(window, wxID_ANY, "");
        m_frame.add(m_about);
        m_language = choice({m_tr("As on screen"), "English", "简体中文", m_tr("Both languages")});
        m_names = choice({m_tr("Names shown"), m_tr("Letters instead of names")});
        m_scope = choice({m_tr("Only the open position"), m_tr("Every position with a frozen plan")});
        m_scope->SetSelection(0);
        m_format = choice({m_tr("Excel workbook"), m_tr("CSV for Excel (with byte order mark)"),
                           m_tr("CSV (plain UTF-8)")});
        m_format->SetSelection(0);
        auto* grid = new wxFlexGridSizer(2, gap(*window), gap(*window));
        grid->AddGrowableCol(0, 1);
        grid->AddGrowableCol(1, 1);
        const auto put = [&](const std::string& label, wxChoice* control) {
            grid->Add(labelled(window, shown(label), control, 0), wxSizerFlags().Expand());
        };
        put(m_tr("Language of the workbook"), m_language);
        put(m_tr("Names"), m_names);
        put(m_tr("Positions"), m_scope);
        put(m_tr("Kind of file"), m_format);
        m_frame.add(grid);
        m_sheets = makeTable(window, shown(m_tr("Sheets of the workbook")),
                             {{shown(m_tr("Sheet")), 24}, {shown(m_tr("Columns")), 80}});
        m_sheets->SetMinSize({letters(*window, 96), line(*window) * 11});
        m_frame.addLabelled(m_tr("Sheets of the workbook"), m_sheets, 2);
        m_scrubbed = makeTable(window, shown(m_tr("Taken out of the notes")),
                               {{shown(m_tr("Candidate")), 13},
                                {shown(m_tr("Item")), 16},
                                {shown(m_tr("As written")), 40},
                                {shown(m_tr("As exported")), 40}});
        m_scrubbed->SetMinSize({letters(*window, 96), line(*window) * 7});
        m_frame.addLabelled(m_tr("Taken out of the notes"), m_scrubbed, 1);
        if (!shelf.findings.empty())
            m_frame.add(new wxStaticText(window, wxID_ANY,
                                         shown(m_tr("Left out because of mistakes: {}. See layout check.",
                                                    shelf.findings.front().place.file))));
        m_frame.addButtons(m_tr("Choose the file…"));
        start();
    }

    std::optional<ExportChoice> ask() {
        if (!m_frame.run())
            return std::nullopt;
        const ExportChoice chosen{layout(), names(), language(),
                                  m_scope->GetSelection() == 1 ? Scope::all : Scope::position, format()};
        settings::rememberExport({chosen.layout.id, m_language->GetSelection(), m_names->GetSelection()});
        return chosen;
    }

private:
    wxChoice* choice(const std::vector<std::string>& texts) {
        auto* made = new wxChoice(m_frame.window(), wxID_ANY);
        for (const auto& text : texts)
            made->Append(shown(text));
        return made;
    }

    [[nodiscard]] const sheet::Layout& layout() const {
        return m_shelf.layouts[static_cast<std::size_t>(std::max(0, m_layout->GetSelection()))].layout;
    }
    [[nodiscard]] NameForm names() const { return static_cast<NameForm>(m_names->GetSelection()); }
    [[nodiscard]] Tongue language() const { return static_cast<Tongue>(m_language->GetSelection()); }

    [[nodiscard]] Format format() const { return static_cast<Format>(m_format->GetSelection()); }

    /// A CSV file holds one table of one position.
    void offerFormats() {
        const bool one = sheet::isOneTable(layout()) && m_scope->GetSelection() == 0;
        if (!one)
            m_format->SetSelection(0);
        m_format->Enable(one);
    }

    void start() {
        const auto last = settings::lastExport();
        m_layout->SetSelection(0);
        for (std::size_t at = 0; at < m_shelf.layouts.size(); ++at)
            if (m_shelf.layouts[at].layout.id == (last ? last->layout : "comparison"))
                m_layout->SetSelection(static_cast<int>(at));
        takeFromLayout();
        if (last && last->layout == layout().id) {
            m_language->SetSelection(last->language);
            m_names->SetSelection(last->names);
        }
        offerFormats();
        preview();
        m_layout->Bind(wxEVT_CHOICE, [this](wxCommandEvent&) {
            takeFromLayout();
            offerFormats();
            preview();
        });
        m_scope->Bind(wxEVT_CHOICE, [this](wxCommandEvent&) { offerFormats(); });
        for (auto* one : {m_language, m_names})
            one->Bind(wxEVT_CHOICE, [this](wxCommandEvent&) { preview(); });
        m_frame.focusAccept(); // the last choices are there: Ctrl+E and Enter is all of it
    }

    void takeFromLayout() {
        m_language->SetSelection(static_cast<int>(layout().language));
        m_names->SetSelection(static_cast<int>(layout().names));
        m_about->SetLabel(plainLabel(m_tr(layout().about)));
    }

    void preview() {
        const wxBusyCursor busy;
        const auto words = app::wordsOf(language(), m_tr);
        const auto book = app::exportPreview(m_desk.store(), m_desk.position(),
                                             {layout(), names(), words, m_desk.interviewer()});
        std::vector<TableRow> sheets;
        for (const auto& page : book.sheets)
            sheets.push_back({shown(page.name), shown(columnsOf(page))});
        fill(*m_sheets, sheets);
        std::vector<TableRow> removed;
        if (names() == NameForm::anonymous)
            for (const auto& text :
                 app::scrubbedTexts(m_desk.store(), m_desk.position(), words, m_desk.interviewer()))
                removed.push_back(
                    {shown(text.candidate), shown(text.where), shown(text.before), shown(text.after)});
        fill(*m_scrubbed, removed);
        m_scrubbed->Enable(names() == NameForm::anonymous);
    }

    const app::Desk& m_desk;
    const words::Words& m_tr;
    const app::LayoutShelf& m_shelf;
    DialogFrame m_frame;
    wxChoice* m_layout = nullptr;
    wxStaticText* m_about = nullptr;
    wxChoice* m_language = nullptr;
    wxChoice* m_names = nullptr;
    wxChoice* m_scope = nullptr;
    wxChoice* m_format = nullptr;
    wxDataViewListCtrl* m_sheets = nullptr;
    wxDataViewListCtrl* m_scrubbed = nullptr;
};

} // namespace

std::optional<ExportChoice> askExport(wxWindow* parent, const app::Desk& desk,
                                      const app::LayoutShelf& shelf) {
    return Dialog(parent, desk, shelf).ask();
}

} // namespace gui
