// SPDX-License-Identifier: MIT
// The questions of the plan in order, with their minutes, and the rules of the interview; picks no questions.
#pragma once

#include "app/prepare/PlanPresenter.h"
#include "gui/controls/Settings.h"

#include <wx/button.h>
#include <wx/choice.h>
#include <wx/dataview.h>
#include <wx/panel.h>
#include <wx/spinctrl.h>
#include <wx/stattext.h>
#include <wx/textctrl.h>

#include <functional>
#include <memory>

namespace gui {

class PlanList : public wxPanel {
public:
    /// changed is called after a change of the plan.
    PlanList(wxWindow* parent, app::PlanPresenter& desk, const words::Words& tr,
             std::function<void()> changed);

    void refresh();

private:
    [[nodiscard]] wxSizer* order();
    [[nodiscard]] wxSizer* rules();
    void showChosen();
    void showRules();
    void keepPanel();
    void with(const std::function<void(const std::string&)>& act);
    [[nodiscard]] wxButton* actionButton(const std::string& text, const std::string& help,
                                         const std::function<void(const std::string&)>& act);

    app::PlanPresenter& m_desk;
    words::Words m_tr;
    std::function<void()> m_changed;
    wxDataViewListCtrl* m_table = nullptr;
    std::vector<wxButton*> m_actions;
    wxSpinCtrl* m_minutes = nullptr;
    wxSpinCtrl* m_whole = nullptr;
    wxStaticText* m_sum = nullptr;
    wxChoice* m_rateBy = nullptr;
    wxChoice* m_rule = nullptr;
    wxTextCtrl* m_panel = nullptr;
    std::unique_ptr<settings::KeptColumns> m_columns;
};

} // namespace gui
