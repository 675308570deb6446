// SPDX-License-Identifier: MIT
// The grid of weights. Rows only come while a position is prepared, so that nobody's row goes while its
// weight is typed.
#include "gui/prepare/WeightsPanel.h"

#include "explain/InsightPhrases.h"
#include "gui/controls/Accessible.h"
#include "gui/controls/Utf8.h"
#include "gui/controls/Widgets.h"
#include "gui/controls/WrappedText.h"

#include <algorithm>

namespace gui {

WeightsPanel::WeightsPanel(wxWindow* parent, app::PlanPresenter& plan, const app::Desk& desk,
                           std::function<void()> changed)
    : wxPanel(parent), m_plan(plan), m_desk(desk), m_tr(desk.tr()), m_changed(std::move(changed)) {
    auto* column = new wxBoxSizer(wxVERTICAL);
    column->Add(subheading(this, shown(m_tr("3. Weights and must-haves"))),
                wxSizerFlags().Border(wxBOTTOM, smallGap(*this)));
    auto* hint = new WrappedText(this, shown(m_tr("A weight of 2 counts twice as much as 1; 0 leaves a "
                                                  "competency out. The shares always add up to 100 %.")));
    Bind(wxEVT_SIZE, [this, hint](wxSizeEvent& event) {
        event.Skip();
        if (hint->wrapTo(event.GetSize().GetWidth()))
            Layout();
    });
    column->Add(hint, wxSizerFlags().Expand().Border(wxBOTTOM, smallGap(*this)));
    m_scroll =
        new wxScrolledWindow(this, wxID_ANY, wxDefaultPosition, wxDefaultSize, wxVSCROLL | wxTAB_TRAVERSAL);
    m_scroll->SetScrollRate(0, line(*this));
    column->Add(m_scroll, wxSizerFlags(1).Expand());
    m_total = new wxStaticText(this, wxID_ANY, "");
    column->Add(m_total, wxSizerFlags().Border(wxTOP, smallGap(*this)));
    SetSizer(column);
}

std::vector<std::string> WeightsPanel::competencies() const {
    std::vector<std::string> ids;
    const bool same = m_title == m_plan.plan().title;
    for (const auto& row : plan::coverage(m_plan.plan(), m_plan.rubric())) {
        const bool known = same && std::any_of(m_rows.begin(), m_rows.end(), [&](const Row& one) {
                               return one.competency == row.competency;
                           });
        if (known || !row.questions.empty() || plan::findWeight(m_plan.plan(), row.competency) != nullptr)
            ids.push_back(row.competency);
    }
    return ids;
}

void WeightsPanel::build(const std::vector<std::string>& ids) {
    m_rows.clear();
    m_title = m_plan.plan().title;
    m_scale = m_plan.rubric().scale;
    m_scroll->SetSizer(nullptr);
    m_scroll->DestroyChildren();
    m_grid = new wxFlexGridSizer(6, smallGap(*this), smallGap(*this));
    m_grid->AddGrowableCol(0, 1);
    if (!ids.empty())
        addHeadings();
    for (const auto& id : ids)
        addRow(id);
    m_scroll->SetSizer(m_grid);
    m_scroll->FitInside();
    Layout();
}

void WeightsPanel::addHeadings() {
    for (const auto& text : {m_tr("Competency"), m_tr("Questions"), m_tr("Weight"), m_tr("Share"),
                             m_tr("Must-have"), m_tr("At least")}) {
        auto* label = new wxStaticText(m_scroll, wxID_ANY, shown(text));
        label->SetFont(label->GetFont().MakeBold());
        m_grid->Add(label, wxSizerFlags().CentreVertical());
    }
}

void WeightsPanel::addRow(const std::string& id) {
    const auto* competency = rubric::findCompetency(m_plan.rubric(), id);
    const auto name = rubric::competencyName(m_plan.rubric(), id, m_tr);
    auto* label = new wxStaticText(m_scroll, wxID_ANY, plainLabel(name));
    label->Wrap(letters(*this, 18));
    if (competency != nullptr)
        label->SetToolTip(shown(name + "\n" + m_tr(competency->definition)));
    const auto number = [&](const NumberField::Range& range, const std::string& spoken,
                            const NumberField::OnNumber& keep) {
        auto* field = new NumberField(m_scroll, m_desk, range, [this, keep](int hundredths) {
            CallAfter([this] { m_changed(); });
            keep(hundredths);
        });
        field->nameAs(shown(spoken));
        return field;
    };
    const auto& scale = m_plan.rubric().scale;
    const auto middle = rubric::middleLevel(scale);
    Row row{id,
            new wxStaticText(m_scroll, wxID_ANY, "00"),
            number({0, 100'000, 100}, m_tr("Weight of {}", name),
                   [this, id](int hundredths) { m_plan.setWeight(id, hundredths); }),
            new wxStaticText(m_scroll, wxID_ANY, "100.0 %"),
            new wxCheckBox(m_scroll, wxID_ANY, ""),
            number({scale.low, scale.high, 50, 1}, m_tr("Lowest level of {}", name),
                   [this, id](int hundredths) { m_plan.setMust(id, hundredths); })};
    row.must->SetName(shown(m_tr("{} is a must-have", name)));
    nameForReaders(*row.must, shown(m_tr("{} is a must-have", name)));
    row.must->Bind(wxEVT_CHECKBOX, [this, id, middle, cut = row.cut](wxCommandEvent& event) {
        m_plan.setMust(id,
                       event.IsChecked() ? std::optional(std::max(middle, cut->hundredths())) : std::nullopt);
        m_changed();
    });
    m_grid->Add(label, wxSizerFlags().Expand().CentreVertical());
    m_grid->Add(row.covered, wxSizerFlags().Centre());
    m_grid->Add(row.weight, wxSizerFlags().CentreVertical());
    m_grid->Add(row.share, wxSizerFlags().CentreVertical());
    m_grid->Add(row.must, wxSizerFlags().Centre());
    m_grid->Add(row.cut, wxSizerFlags().CentreVertical());
    m_rows.push_back(row);
}

void WeightsPanel::refresh() {
    if (!m_plan.hasPosition())
        return;
    const auto ids = competencies();
    const bool same = m_title == m_plan.plan().title && m_scale == m_plan.rubric().scale &&
                      std::equal(ids.begin(), ids.end(), m_rows.begin(), m_rows.end(),
                                 [](const auto& id, const Row& row) { return id == row.competency; });
    if (!same)
        build(ids);
    for (const auto& coverage : plan::coverage(m_plan.plan(), m_plan.rubric()))
        for (const auto& row : m_rows)
            if (row.competency == coverage.competency)
                show(row, coverage);
    m_total->SetLabel(shown(m_plan.plan().weights.empty() ? m_tr("No competency has a weight yet.")
                                                          : m_tr("Total of the shares: 100 %")));
}

void WeightsPanel::flush() {
    for (const auto& row : m_rows)
        for (auto* field : {row.weight, row.cut})
            field->flush();
}

void WeightsPanel::show(const Row& row, const plan::CompetencyCoverage& coverage) {
    const auto& plan = m_plan.plan();
    const auto* weight = plan::findWeight(plan, row.competency);
    const auto* must = plan::findMustHave(plan, row.competency);
    row.covered->SetLabel(shown(std::to_string(coverage.questions.size())));
    row.covered->SetToolTip(shown(m_tr("{} questions, {} criteria and {} points show it",
                                       coverage.questions.size(), coverage.criteria, coverage.points)));
    row.weight->show(m_plan.textPlace("weight:" + row.competency),
                     weight == nullptr ? 0 : weight->hundredths);
    row.share->SetLabel(shown(
        weight == nullptr ? std::string("–") : explain::percentText(plan::shareOf(plan, row.competency), 1)));
    row.must->SetValue(must != nullptr);
    row.cut->show(must == nullptr ? session::DraftPlace{} : m_plan.textPlace("must:" + row.competency),
                  must == nullptr ? rubric::middleLevel(m_plan.rubric().scale) : must->cutHundredths);
    row.weight->Enable(m_plan.editable());
    row.must->Enable(m_plan.editable() && weight != nullptr);
    row.cut->Enable(m_plan.editable() && must != nullptr);
}

} // namespace gui
