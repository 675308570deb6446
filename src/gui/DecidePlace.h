// SPDX-License-Identifier: MIT
// The place Decide: candidates in the computed order, and for each a verdict with its reason, saved at once;
// computes nothing.
#pragma once

#include "app/DecideDesk.h"
#include "gui/Place.h"
#include "gui/Settings.h"

#include <wx/dataview.h>
#include <wx/radiobut.h>
#include <wx/stattext.h>
#include <wx/textctrl.h>

#include <array>
#include <memory>

namespace gui {

class DecidePlace : public Place {
public:
    DecidePlace(wxWindow* parent, app::Desk& desk);

    void refresh() override;
    void retitle() override;

private:
    void build();
    [[nodiscard]] wxSizer* list(wxWindow* parent);
    [[nodiscard]] wxSizer* form(wxWindow* parent);
    void showRows();
    void showForm();
    [[nodiscard]] const app::DecideRow* current() const;
    [[nodiscard]] std::string facts(const compare::CandidateResult& result) const;
    [[nodiscard]] std::optional<session::Decision> decisionShown() const;
    void chooseVerdict(session::Verdict verdict);
    void keepTexts(const std::string& candidate);

    app::DecideDesk m_decide;
    std::string m_candidate;
    wxWindow* m_page = nullptr;
    wxWindow* m_noPosition = nullptr;
    wxWindow* m_notFrozen = nullptr;
    wxDataViewListCtrl* m_table = nullptr;
    wxStaticText* m_name = nullptr;
    wxStaticText* m_facts = nullptr;
    std::array<wxRadioButton*, 4> m_verdicts{};
    wxRadioButton* m_none = nullptr;
    wxTextCtrl* m_reason = nullptr;
    wxTextCtrl* m_dissent = nullptr;
    wxStaticText* m_when = nullptr;
    std::unique_ptr<settings::KeptColumns> m_columns;
};

} // namespace gui
