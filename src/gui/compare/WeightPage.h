// SPDX-License-Identifier: MIT
// Other weights on trial: a slider a competency, the ranking that follows, what would make somebody first;
// the plan stays as it is.
#pragma once

#include "app/compare/WeightTrial.h"
#include "gui/compare/CompareView.h"

#include <wx/button.h>
#include <wx/choice.h>
#include <wx/dataview.h>
#include <wx/scrolwin.h>
#include <wx/sizer.h>
#include <wx/spinctrl.h>
#include <wx/stattext.h>

namespace gui {

class WeightBar;
class WrappedText;

class WeightPage : public CompareView {
public:
    WeightPage(wxWindow* parent, const CompareContext& context);

    void show() override;
    void follow() override;
    [[nodiscard]] auto firstControl() -> wxWindow* override;
    [[nodiscard]] auto copied() const -> Copied override;
    [[nodiscard]] auto pictureSize() const -> wxSize override;
    void draw(wxGraphicsContext& context, const HeatTheme& theme) const override;

    /// Nothing when there is no ranking to try weights on.
    [[nodiscard]] const std::optional<app::WeightTrial>& trial() const { return m_trial; }

private:
    struct Row {
        WeightBar* bar;
        wxSpinCtrlDouble* number;
    };

    [[nodiscard]] wxSizer* headRow();
    [[nodiscard]] wxSizer* rankingColumn();
    void fillGroups();
    /// On the ranking chosen.
    void start();
    void buildRows();
    void move(std::size_t competency, double share);
    void showTrial();
    void showChallenge();

    /// Position in Insight::groups of each choice.
    std::vector<std::size_t> m_groups;
    std::optional<app::WeightTrial> m_trial;
    WrappedText* m_note = nullptr;
    wxButton* m_back = nullptr;
    wxStaticText* m_groupLabel = nullptr;
    wxChoice* m_group = nullptr;
    wxScrolledWindow* m_sliders = nullptr;
    wxFlexGridSizer* m_grid = nullptr;
    std::vector<Row> m_rows;
    wxDataViewListCtrl* m_table = nullptr;
    wxChoice* m_wanted = nullptr;
    std::vector<std::string> m_candidates;
    WrappedText* m_answer = nullptr;
    wxButton* m_try = nullptr;
};

} // namespace gui
