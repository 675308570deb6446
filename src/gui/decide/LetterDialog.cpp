// SPDX-License-Identifier: MIT
// Language, text, two ways to save.
#include "gui/decide/LetterDialog.h"

#include "app/paper/PrintedPages.h"
#include "app/ports/FileNames.h"
#include "app/ports/WholeFile.h"
#include "gui/controls/NoteField.h"
#include "gui/controls/Utf8.h"
#include "gui/controls/Widgets.h"
#include "gui/dialogs/DialogFrame.h"
#include "gui/dialogs/Dialogs.h"
#include "gui/paper/PdfPages.h"
#include "gui/paper/Printout.h"

#include <wx/choice.h>

#include <array>

namespace gui {

namespace {

namespace fs = std::filesystem;
using words::Language;

constexpr std::array languages{Language::english, Language::chinese};

class LetterDialog {
public:
    LetterDialog(wxWindow* parent, const app::Desk& desk, const std::string& candidate,
                 const app::LetterDraft& draft)
        : m_desk(desk), m_tr(desk.tr()), m_candidate(candidate),
          m_draft(draft), m_texts{draft.english, draft.chinese},
          m_frame(parent, m_tr, m_tr("Feedback letter to {}", draft.name)), m_language(m_tr.language()) {
        const auto& tr = m_tr;
        auto* window = m_frame.window();
        m_choice = new wxChoice(window, wxID_ANY);
        for (const auto* name : {"English", "中文"})
            m_choice->Append(shown(name));
        m_choice->SetSelection(static_cast<int>(chosen()));
        m_choice->Bind(wxEVT_CHOICE, [this](wxCommandEvent&) {
            m_language = languages[static_cast<std::size_t>(std::max(0, m_choice->GetSelection()))];
            showText();
        });
        m_frame.addLabelled(tr("Language of the letter"), m_choice);
        m_text = new NoteField(window, m_desk, nullptr);
        m_text->retitle(shown(tr("Letter; change it as you like, nothing is sent")));
        m_text->setMinLines(22);
        m_text->SetMinSize({letters(*window, 70), line(*window) * 25});
        m_frame.add(m_text, 1);
        auto* saves = new wxBoxSizer(wxHORIZONTAL);
        saves->Add(button(tr("Save as text…"), [this] { saveText(); }),
                   wxSizerFlags().Border(wxRIGHT, smallGap(*window)));
        saves->Add(button(tr("Save as PDF…"), [this] { savePdf(); }),
                   wxSizerFlags().Border(wxRIGHT, smallGap(*window)));
        saves->Add(button(tr("Print…"), [this] { print(); }));
        m_frame.add(saves);
        m_said = new wxStaticText(window, wxID_ANY, "", wxDefaultPosition, wxDefaultSize,
                                  wxST_ELLIPSIZE_MIDDLE | wxST_NO_AUTORESIZE);
        m_frame.add(m_said);
        m_frame.addClose();
        window->Bind(
            wxEVT_BUTTON, [this](wxCommandEvent& event) { event.Skip(mayClose()); }, wxID_CANCEL);
        showText();
    }

    std::optional<fs::path> run() {
        static_cast<void>(m_frame.run());
        return m_saved;
    }

private:
    wxButton* button(const std::string& label, std::function<void()> act) {
        auto* made = new wxButton(m_frame.window(), wxID_ANY, shown(label));
        made->Bind(wxEVT_BUTTON, [act = std::move(act)](wxCommandEvent&) { act(); });
        return made;
    }

    [[nodiscard]] std::string text() const { return m_text->text(); }
    [[nodiscard]] std::size_t chosen() const { return m_language == Language::english ? 0 : 1; }

    /// What is typed in the other language waits there.
    void showText() {
        m_text->show({m_desk.position(), m_candidate, m_desk.interviewer(),
                      m_language == Language::english ? "letter:en" : "letter:zh"},
                     m_texts[chosen()]);
    }

    void saveText() {
        if (const auto path = askLetter(m_frame.window(), m_tr, app::fileNameOf(m_draft.name)))
            save(*path, [&] { app::writeWhole(*path, text()); });
    }

    void savePdf() {
        const auto title = words::Words(m_language)("Feedback on your interview");
        if (const auto path = askPdf(m_frame.window(), m_tr, app::fileNameOf(m_draft.name)))
            save(*path, [&] {
                writePdf(app::letterPages(title, text(), m_language), {}, *path, [](double) { return true; });
            });
    }

    void print() {
        const auto title = words::Words(m_language)("Feedback on your interview");
        auto pages = drawPages(app::letterPages(title, text(), m_language), {}, [](double) { return true; });
        if (printPages(m_frame.window(), title, std::move(pages)) == Printed::failed)
            showDone(m_frame.window(), m_tr, m_tr("The pages could not be printed."));
    }

    void save(const fs::path& path, const std::function<void()>& write) {
        const auto keep = [&](const std::string& text) {
            write();
            m_texts[chosen()] = text;
            return std::nullopt;
        };
        if (!m_text->handOver(keep))
            return;
        m_saved = path;
        m_said->SetLabel(plainLabel(m_tr("Saved: {}", path.string())));
    }

    [[nodiscard]] bool mayClose() {
        m_text->flush();
        if (!m_text->isTyped())
            return true;
        if (!confirm(m_frame.window(), m_tr,
                     m_tr("Your changes to the letter are not saved. Close it anyway?"),
                     m_tr("Close without saving")))
            return false;
        m_text->handedOver();
        return true;
    }

    const app::Desk& m_desk;
    const words::Words& m_tr;
    std::string m_candidate;
    const app::LetterDraft& m_draft;
    /// As drafted or as saved last, by language.
    std::array<std::string, languages.size()> m_texts;
    DialogFrame m_frame;
    Language m_language;
    wxChoice* m_choice = nullptr;
    NoteField* m_text = nullptr;
    wxStaticText* m_said = nullptr;
    std::optional<fs::path> m_saved;
};

} // namespace

std::optional<fs::path> editLetter(wxWindow* parent, const app::Desk& desk, const std::string& candidate,
                                   const app::LetterDraft& draft) {
    return LetterDialog(parent, desk, candidate, draft).run();
}

} // namespace gui
