// SPDX-License-Identifier: MIT
// Weights, shares, coverage and must-haves, one row a competency; computes no score.
#pragma once

#include "app/prepare/PlanPresenter.h"

#include <wx/checkbox.h>
#include <wx/scrolwin.h>
#include <wx/sizer.h>
#include <wx/spinctrl.h>
#include <wx/stattext.h>

#include <functional>

namespace gui {

class WeightsPanel : public wxPanel {
public:
    /// changed is called after a change of the plan.
    WeightsPanel(wxWindow* parent, app::PlanPresenter& desk, const words::Words& tr,
                 std::function<void()> changed);

    void refresh();

private:
    struct Row {
        std::string competency;
        wxStaticText* covered;
        wxSpinCtrlDouble* weight;
        wxStaticText* share;
        wxCheckBox* must;
        wxSpinCtrlDouble* cut;
    };

    [[nodiscard]] std::vector<std::string> competencies() const;
    void build(const std::vector<std::string>& ids);
    void addHeadings();
    void addRow(const std::string& id);
    void show(const Row& row, const plan::CompetencyCoverage& coverage);

    app::PlanPresenter& m_desk;
    words::Words m_tr;
    std::function<void()> m_changed;
    wxScrolledWindow* m_scroll = nullptr;
    wxFlexGridSizer* m_grid = nullptr;
    wxStaticText* m_total = nullptr;
    std::vector<Row> m_rows;
    std::string m_title;
    /// Of the rubric the must-haves were made for.
    rubric::Scale m_scale;
};

} // namespace gui
