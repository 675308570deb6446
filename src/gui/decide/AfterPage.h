// SPDX-License-Identifier: MIT
// The page of the place Decide with what follows: the promised result and the debrief notes of one candidate;
// sends nothing.
#pragma once

#include "app/decide/DecidePresenter.h"
#include "gui/controls/NoteField.h"

#include <wx/button.h>
#include <wx/dataview.h>
#include <wx/panel.h>
#include <wx/sizer.h>
#include <wx/textctrl.h>

#include <map>

namespace gui {

class AfterPage : public wxPanel {
public:
    /// `changed` is called after something was stored.
    AfterPage(wxWindow* parent, app::DecidePresenter& decide, const app::Desk& desk,
              std::function<void()> changed);

    void show(const std::string& candidate);
    /// The cursor is in one of the two dates.
    [[nodiscard]] bool isTypingDate() const { return m_promised->HasFocus() || m_sent->HasFocus(); }
    /// Stores the dates as typed; what is not stored is said and stays in the fields.
    void keepDates(const std::string& candidate);

private:
    /// Nothing for a candidate who is hidden from the person at the desk.
    [[nodiscard]] const app::DecideRow* current() const {
        const auto* row = m_decide.find(m_candidate);
        return row != nullptr && !compare::isWithheld(row->result) ? row : nullptr;
    }
    [[nodiscard]] std::chrono::sys_days today() const;
    /// The place of the dates that are shown.
    [[nodiscard]] std::pair<std::string, std::string> datesPlace() const {
        return {m_desk.position(), m_candidate};
    }
    /// Why the dates were not stored.
    [[nodiscard]] std::optional<std::string> store(const session::Notice& notice);
    void addNote();
    void writeLetter();

    app::DecidePresenter& m_decide;
    const app::Desk& m_desk;
    std::function<void()> m_changed;
    std::string m_candidate;
    /// Dates as typed, with the reason why the store does not have them, by position and candidate.
    struct Unsaved {
        std::string promised, sent, why;
    };
    std::map<std::pair<std::string, std::string>, Unsaved> m_unsaved;
    wxTextCtrl* m_promised = nullptr;
    wxTextCtrl* m_sent = nullptr;
    wxButton* m_sentToday = nullptr;
    WrappedText* m_standing = nullptr;
    wxDataViewListCtrl* m_notes = nullptr;
    NoteField* m_note = nullptr;
    wxButton* m_add = nullptr;
    wxButton* m_letter = nullptr;
};

} // namespace gui
