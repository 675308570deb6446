// SPDX-License-Identifier: MIT
// Asks for the title of a position and the rubric its questions come from.
#include "gui/controls/Utf8.h"
#include "gui/controls/Widgets.h"
#include "gui/dialogs/DialogFrame.h"
#include "gui/dialogs/Dialogs.h"
#include "rubric/RubricFile.h"

#include <wx/button.h>
#include <wx/choice.h>
#include <wx/filedlg.h>
#include <wx/textctrl.h>

#include <algorithm>

namespace gui {

namespace {

std::vector<rubric::Rubric> rubricsIn(const std::filesystem::path& folder) {
    std::vector<rubric::Rubric> found;
    std::error_code error;
    for (const auto& entry : std::filesystem::directory_iterator(folder, error)) {
        if (entry.path().extension() != ".toml")
            continue;
        auto reading = rubric::loadRubric(entry.path());
        if (reading.rubric)
            found.push_back(std::move(*reading.rubric));
    }
    std::sort(found.begin(), found.end(),
              [](const auto& one, const auto& other) { return one.id < other.id; });
    return found;
}

class Dialog {
public:
    Dialog(wxWindow* parent, const words::Words& tr, const std::filesystem::path& folder)
        : m_tr(tr), m_rubrics(rubricsIn(folder)), m_frame(parent, tr, tr("New position")) {
        auto* window = m_frame.window();
        m_title = new wxTextCtrl(window, wxID_ANY);
        m_title->SetMinSize({letters(*window, 44), -1});
        m_frame.addLabelled(tr("Title of the position"), m_title);
        m_rubric = new wxChoice(window, wxID_ANY);
        m_frame.addLabelled(tr("Questions from this rubric"), m_rubric);
        auto* other = new wxButton(window, wxID_ANY, shown(tr("Another rubric file…")));
        other->Bind(wxEVT_BUTTON, [this](wxCommandEvent&) { addFile(); });
        m_frame.add(other);
        m_frame.addButtons(tr("Create the position"));
        m_frame.acceptWhen([this] {
            return !m_title->GetValue().Strip(wxString::both).empty() &&
                   m_rubric->GetSelection() != wxNOT_FOUND;
        });
        fill(0);
        m_title->SetFocus();
    }

    bool ask(const Take<NewPosition>& take) {
        return m_frame.run([&] {
            return take({typed(m_title->GetValue().Strip(wxString::both)),
                         m_rubrics.at(static_cast<std::size_t>(m_rubric->GetSelection()))});
        });
    }

private:
    void fill(std::size_t chosen) {
        m_rubric->Clear();
        for (const auto& one : m_rubrics)
            m_rubric->Append(shown(m_tr(one.title)));
        if (chosen < m_rubrics.size())
            m_rubric->SetSelection(static_cast<int>(chosen));
    }

    void addFile() {
        wxFileDialog dialog(m_frame.window(), shown(m_tr("Another rubric file")), "", "",
                            shown(m_tr("Rubric files")) + " (*.toml)|*.toml",
                            wxFD_OPEN | wxFD_FILE_MUST_EXIST);
        if (dialog.ShowModal() != wxID_OK)
            return;
        auto reading = rubric::loadRubric(typed(dialog.GetPath()));
        if (!reading.rubric)
            return showFindings(m_frame.window(), m_tr,
                                m_tr("This rubric cannot be used until its mistakes are mended."),
                                reading.findings);
        m_rubrics.push_back(std::move(*reading.rubric));
        fill(m_rubrics.size() - 1);
    }

    const words::Words& m_tr;
    std::vector<rubric::Rubric> m_rubrics;
    DialogFrame m_frame;
    wxTextCtrl* m_title = nullptr;
    wxChoice* m_rubric = nullptr;
};

} // namespace

bool askNewPosition(wxWindow* parent, const words::Words& tr, const std::filesystem::path& rubrics,
                    const Take<NewPosition>& take) {
    return Dialog(parent, tr, rubrics).ask(take);
}

} // namespace gui
