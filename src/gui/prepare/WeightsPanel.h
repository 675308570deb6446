// SPDX-License-Identifier: MIT
// Weights, shares, coverage and must-haves, one row a competency; computes no score.
#pragma once

#include "app/prepare/PlanPresenter.h"
#include "gui/controls/NumberField.h"

#include <wx/checkbox.h>
#include <wx/scrolwin.h>
#include <wx/sizer.h>
#include <wx/stattext.h>

#include <functional>

namespace gui {

class WeightsPanel : public wxPanel {
public:
    /// changed is called after a change of the plan.
    WeightsPanel(wxWindow* parent, app::PlanPresenter& plan, const app::Desk& desk,
                 std::function<void()> changed);

    void refresh();
    /// Stores what is typed; what is not taken stays in its field.
    void flush();

private:
    struct Row {
        std::string competency;
        wxStaticText* covered;
        NumberField* weight;
        wxStaticText* share;
        wxCheckBox* must;
        NumberField* cut;
    };

    [[nodiscard]] std::vector<std::string> competencies() const;
    void build(const std::vector<std::string>& ids);
    void addHeadings();
    void addRow(const std::string& id);
    void show(const Row& row, const plan::CompetencyCoverage& coverage);

    app::PlanPresenter& m_plan;
    const app::Desk& m_desk;
    const words::Words& m_tr;
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
