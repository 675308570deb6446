// SPDX-License-Identifier: MIT
// The rubric's questions to choose from: filters, a table with check boxes, the whole text of the one in
// focus; keeps no plan.
#pragma once

#include "app/prepare/PlanPresenter.h"
#include "gui/controls/Settings.h"

#include <wx/choice.h>
#include <wx/dataview.h>
#include <wx/panel.h>
#include <wx/srchctrl.h>
#include <wx/textctrl.h>

#include <functional>
#include <memory>

namespace gui {

class QuestionPicker : public wxPanel {
public:
    /// changed is called after a question was picked or dropped.
    QuestionPicker(wxWindow* parent, app::PlanPresenter& presenter, const words::Words& tr,
                   std::function<void()> changed);

    void refresh();

private:
    void build();
    void fillFilters();
    [[nodiscard]] bool passes(const rubric::Question& question) const;
    void showTicks();
    void showDetail();
    void toggle(std::size_t row);

    app::PlanPresenter& m_presenter;
    words::Words m_tr;
    std::function<void()> m_changed;
    wxChoice* m_category = nullptr;
    wxChoice* m_competency = nullptr;
    wxTextCtrl* m_search = nullptr;
    wxDataViewListCtrl* m_table = nullptr;
    wxTextCtrl* m_detail = nullptr;
    std::string m_rubric;
    /// Ids of the rows shown.
    std::vector<std::string> m_ids;
    std::unique_ptr<settings::KeptColumns> m_columns;
};

} // namespace gui
