// SPDX-License-Identifier: MIT
// The grid of weights. Rows only come while a position is prepared, so that nobody's row goes while its
// weight is typed.
#include "gui/prepare/WeightsPanel.h"

#include "gui/controls/Accessible.h"
#include "gui/controls/Utf8.h"
#include "gui/controls/Widgets.h"
#include "gui/controls/WrappedText.h"
#include "score/ratings/Round.h"

#include <algorithm>
#include <cmath>

namespace gui {

namespace {

int hundredthsOf(const wxSpinCtrlDouble& spin) {
    return static_cast<int>(std::lround(spin.GetValue() * 100));
}

void showHundredths(wxSpinCtrlDouble& spin, int hundredths) {
    const unsigned digits = hundredths % 100 == 0 ? 0U : hundredths % 10 == 0 ? 1U : 2U;
    if (spin.GetDigits() != digits && hundredthsOf(spin) != hundredths)
        spin.SetDigits(digits);
    if (hundredthsOf(spin) != hundredths)
        spin.SetValue(hundredths / 100.0);
}

} // namespace

WeightsPanel::WeightsPanel(wxWindow* parent, app::PlanPresenter& desk, const words::Words& tr,
                           std::function<void()> changed)
    : wxPanel(parent), m_desk(desk), m_tr(tr), m_changed(std::move(changed)) {
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
    const bool same = m_title == m_desk.plan().title;
    for (const auto& row : plan::coverage(m_desk.plan(), m_desk.rubric())) {
        const bool known = same && std::any_of(m_rows.begin(), m_rows.end(), [&](const Row& one) {
                               return one.competency == row.competency;
                           });
        if (known || !row.questions.empty() || plan::findWeight(m_desk.plan(), row.competency) != nullptr)
            ids.push_back(row.competency);
    }
    return ids;
}

void WeightsPanel::build(const std::vector<std::string>& ids) {
    m_rows.clear();
    m_title = m_desk.plan().title;
    m_scale = m_desk.rubric().scale;
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
    const auto* competency = rubric::findCompetency(m_desk.rubric(), id);
    const auto name = competency == nullptr ? id : m_tr(competency->name);
    auto* label = new wxStaticText(m_scroll, wxID_ANY, plainLabel(name));
    label->Wrap(letters(*this, 18));
    if (competency != nullptr)
        label->SetToolTip(shown(name + "\n" + m_tr(competency->definition)));
    const auto spin = [&](double low, double high, double step, const std::string& spoken) {
        auto* control = new wxSpinCtrlDouble(m_scroll, wxID_ANY, "", wxDefaultPosition, wxDefaultSize,
                                             wxSP_ARROW_KEYS, low, high, low, step);
        control->SetName(shown(spoken));
        nameForReaders(*control, shown(spoken));
        return control;
    };
    const auto& scale = m_desk.rubric().scale;
    const auto middle = rubric::middleLevel(scale);
    Row row{id,
            new wxStaticText(m_scroll, wxID_ANY, "00"),
            spin(0, 1000, 1, m_tr("Weight of {}", name)),
            new wxStaticText(m_scroll, wxID_ANY, "100.0 %"),
            new wxCheckBox(m_scroll, wxID_ANY, ""),
            spin(scale.low / 100.0, scale.high / 100.0, 0.5, m_tr("Lowest level of {}", name))};
    row.must->SetName(shown(m_tr("{} is a must-have", name)));
    nameForReaders(*row.must, shown(m_tr("{} is a must-have", name)));
    row.cut->SetDigits(1);
    row.weight->Bind(wxEVT_SPINCTRLDOUBLE, [this, id, control = row.weight](wxSpinDoubleEvent&) {
        m_desk.setWeight(id, hundredthsOf(*control));
        m_changed();
    });
    row.must->Bind(wxEVT_CHECKBOX, [this, id, middle, cut = row.cut](wxCommandEvent& event) {
        m_desk.setMust(id, event.IsChecked() ? std::optional(std::max(middle, hundredthsOf(*cut)))
                                             : std::nullopt);
        m_changed();
    });
    row.cut->Bind(wxEVT_SPINCTRLDOUBLE, [this, id, control = row.cut](wxSpinDoubleEvent&) {
        m_desk.setMust(id, hundredthsOf(*control));
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
    if (!m_desk.hasPosition())
        return;
    const auto ids = competencies();
    const bool same = m_title == m_desk.plan().title && m_scale == m_desk.rubric().scale &&
                      std::equal(ids.begin(), ids.end(), m_rows.begin(), m_rows.end(),
                                 [](const auto& id, const Row& row) { return id == row.competency; });
    if (!same)
        build(ids);
    for (const auto& coverage : plan::coverage(m_desk.plan(), m_desk.rubric()))
        for (const auto& row : m_rows)
            if (row.competency == coverage.competency)
                show(row, coverage);
    m_total->SetLabel(shown(m_desk.plan().weights.empty() ? m_tr("No competency has a weight yet.")
                                                          : m_tr("Total of the shares: 100 %")));
}

void WeightsPanel::show(const Row& row, const plan::CompetencyCoverage& coverage) {
    const auto& plan = m_desk.plan();
    const auto* weight = plan::findWeight(plan, row.competency);
    const auto* must = plan::findMustHave(plan, row.competency);
    row.covered->SetLabel(shown(std::to_string(coverage.questions.size())));
    row.covered->SetToolTip(shown(m_tr("{} questions, {} criteria and {} points show it",
                                       coverage.questions.size(), coverage.criteria, coverage.points)));
    showHundredths(*row.weight, weight == nullptr ? 0 : weight->hundredths);
    row.share->SetLabel(shown(weight == nullptr
                                  ? std::string("–")
                                  : score::halfUp(100 * plan::shareOf(plan, row.competency), 1) + " %"));
    row.must->SetValue(must != nullptr);
    if (must != nullptr && hundredthsOf(*row.cut) != must->cutHundredths)
        row.cut->SetValue(must->cutHundredths / 100.0);
    const auto middle = rubric::middleLevel(m_desk.rubric().scale);
    if (must == nullptr && hundredthsOf(*row.cut) != middle)
        row.cut->SetValue(middle / 100.0);
    row.weight->Enable(m_desk.editable());
    row.must->Enable(m_desk.editable() && weight != nullptr);
    row.cut->Enable(m_desk.editable() && must != nullptr);
}

} // namespace gui
