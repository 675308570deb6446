// SPDX-License-Identifier: MIT
// The page of the place Decide with verdict, reason, dissent and signatures of one candidate, saved at once;
// computes nothing.
#pragma once

#include "app/decide/DecidePresenter.h"
#include "gui/controls/NoteField.h"

#include <wx/button.h>
#include <wx/dataview.h>
#include <wx/panel.h>
#include <wx/radiobut.h>
#include <wx/sizer.h>

namespace gui {

class VerdictPage : public wxPanel {
public:
    /// `changed` is called after something was stored.
    VerdictPage(wxWindow* parent, app::DecidePresenter& decide, const app::Desk& desk,
                std::function<void()> changed);

    void show(const std::string& candidate);
    /// Stores reason and dissent as typed; what is not taken stays in its field.
    void flush();

private:
    void addSignatures(wxSizer& column);
    void buildChoices();
    void showChoices(const app::DecideRow* row);
    void showSignatures(const session::Decision* decision);
    /// Nothing for a candidate who is hidden from the person at the desk.
    [[nodiscard]] const app::DecideRow* current() const {
        const auto* row = m_decide.find(m_candidate);
        return row != nullptr && !compare::isWithheld(row->result) ? row : nullptr;
    }
    [[nodiscard]] session::Decision typedDecision() const;
    void choose(const session::VerdictWord& word);
    void keepWords();
    void sign();
    void takeBack();
    void stroke(const std::function<void()>& write);

    [[nodiscard]] std::optional<NoteField::Refused> keepTexts();
    void readAgain();
    [[nodiscard]] session::DraftPlace placeOf(const std::string& text) const;

    app::DecidePresenter& m_decide;
    const app::Desk& m_desk;
    const words::Words& m_tr;
    std::function<void()> m_changed;
    std::string m_candidate;
    /// The decision as it was shown when typing began.
    session::Decision m_read;
    /// What the radio buttons stand for; the first is "not decided".
    std::vector<session::VerdictWord> m_words;
    std::vector<wxRadioButton*> m_buttons;
    wxFlexGridSizer* m_choices = nullptr;
    wxButton* m_own = nullptr;
    WrappedText* m_override = nullptr;
    NoteField* m_reason = nullptr;
    NoteField* m_dissent = nullptr;
    wxDataViewListCtrl* m_signatures = nullptr;
    wxButton* m_sign = nullptr;
    wxButton* m_takeBack = nullptr;
    wxStaticText* m_when = nullptr;
};

} // namespace gui
