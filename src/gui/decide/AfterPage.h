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

namespace gui {

class AfterPage : public wxPanel {
public:
    /// `changed` is called after something was stored.
    AfterPage(wxWindow* parent, app::DecidePresenter& decide, const app::Desk& desk,
              std::function<void()> changed);

    void show(const std::string& candidate);
    /// Stores the dates as typed; what is not taken stays in its field.
    void flush();

private:
    using Date = std::string session::Notice::*;

    /// A field that stores one of the two dates.
    [[nodiscard]] NoteField* dateField(Date date, const std::string& title);
    /// Nothing for a candidate who is hidden from the person at the desk.
    [[nodiscard]] const app::DecideRow* current() const {
        const auto* row = m_decide.find(m_candidate);
        return row != nullptr && !compare::isWithheld(row->result) ? row : nullptr;
    }
    [[nodiscard]] std::chrono::sys_days today() const;
    [[nodiscard]] session::DraftPlace placeOf(const std::string& item) const;
    [[nodiscard]] std::optional<NoteField::Refused> keepDate(Date date, const std::string& typedText);
    void showDates();
    void addNote();
    void writeLetter();

    app::DecidePresenter& m_decide;
    const app::Desk& m_desk;
    std::function<void()> m_changed;
    std::string m_candidate;
    NoteField* m_promised = nullptr;
    NoteField* m_sent = nullptr;
    wxButton* m_sentToday = nullptr;
    WrappedText* m_standing = nullptr;
    wxDataViewListCtrl* m_notes = nullptr;
    NoteField* m_note = nullptr;
    wxButton* m_add = nullptr;
    wxButton* m_letter = nullptr;
};

} // namespace gui
