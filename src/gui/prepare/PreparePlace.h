// SPDX-License-Identifier: MIT
// The place Prepare: questions, order, weights, and the button that freezes the plan; interviews nobody.
#pragma once

#include "app/prepare/PlanPresenter.h"
#include "gui/controls/Place.h"

#include <wx/button.h>
#include <wx/dataview.h>
#include <wx/stattext.h>

namespace gui {

class PlanList;
class QuestionPicker;
class WeightsPanel;

class PreparePlace : public Place {
public:
    PreparePlace(wxWindow* parent, app::Desk& desk);

    void refresh() override;
    /// Not while the cursor is in a text or number or one is not saved: it is compared with what was shown.
    [[nodiscard]] auto mayFollow() const -> bool override;
    void retitle() override;
    [[nodiscard]] auto can(app::CommandId command) const -> bool override;
    void run(app::CommandId command) override;
    void keepTyped() override;

private:
    void build();
    [[nodiscard]] wxSizer* head(wxWindow* parent);
    [[nodiscard]] wxSizer* foot(wxWindow* parent);
    void showPlan();
    [[nodiscard]] std::string stateText() const;
    void freeze();
    void keepFrozen();

    app::PlanPresenter m_plan;
    wxWindow* m_page = nullptr;
    wxWindow* m_empty = nullptr;
    wxStaticText* m_title = nullptr;
    wxStaticText* m_state = nullptr;
    QuestionPicker* m_picker = nullptr;
    PlanList* m_list = nullptr;
    WeightsPanel* m_weights = nullptr;
    wxDataViewListCtrl* m_findings = nullptr;
    wxButton* m_freeze = nullptr;
    wxButton* m_revise = nullptr;
    wxButton* m_keep = nullptr;
};

} // namespace gui
