// SPDX-License-Identifier: MIT
// The questions of the plan in order, with their minutes, and the rules of the interview; picks no questions.
#pragma once

#include "app/prepare/PlanPresenter.h"
#include "gui/controls/NoteField.h"
#include "gui/controls/NumberField.h"
#include "gui/controls/Settings.h"

#include <wx/button.h>
#include <wx/choice.h>
#include <wx/dataview.h>
#include <wx/panel.h>
#include <wx/stattext.h>

#include <functional>
#include <memory>

namespace gui {

class PlanList : public wxPanel {
public:
    /// changed is called after a change of the plan.
    PlanList(wxWindow* parent, app::PlanPresenter& plan, const app::Desk& desk,
             std::function<void()> changed);

    void refresh();
    /// Stores what is typed; what is not taken stays in its field.
    void flush();

private:
    [[nodiscard]] wxSizer* order();
    [[nodiscard]] wxSizer* rules();
    void showChosen();
    void showRules();
    void keepPanel(const std::string& text);
    void with(const std::function<void(const std::string&)>& act);
    /// Tells of a change; the chosen question stays chosen.
    void tell();
    [[nodiscard]] NumberField* numberField(const std::string& title, const NumberField::Range& range,
                                           const std::function<void(int minutes)>& keep);
    [[nodiscard]] wxButton* actionButton(const std::string& text, const std::string& help,
                                         const std::function<void(const std::string&)>& act);

    app::PlanPresenter& m_plan;
    const app::Desk& m_desk;
    const words::Words& m_tr;
    std::function<void()> m_changed;
    wxDataViewListCtrl* m_table = nullptr;
    std::vector<wxButton*> m_actions;
    NumberField* m_minutes = nullptr;
    /// The question they are of.
    std::string m_minutesOf;
    NumberField* m_whole = nullptr;
    wxStaticText* m_sum = nullptr;
    wxChoice* m_rateBy = nullptr;
    wxChoice* m_rule = nullptr;
    wxChoice* m_counted = nullptr;
    NoteField* m_panel = nullptr;
    std::unique_ptr<settings::KeptColumns> m_columns;
};

} // namespace gui
