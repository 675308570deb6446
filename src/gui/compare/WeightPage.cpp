// SPDX-License-Identifier: MIT
// Sliders on the left, the ranking and the question on the right.
#include "gui/compare/WeightPage.h"

#include "explain/StandingWords.h"
#include "gui/compare/TextTables.h"
#include "gui/compare/WeightBar.h"
#include "gui/compare/WeightDrawing.h"
#include "gui/controls/Accessible.h"
#include "gui/controls/Command.h"
#include "gui/controls/Table.h"
#include "gui/controls/Utf8.h"
#include "gui/controls/Widgets.h"
#include "gui/controls/WrappedText.h"

#include <algorithm>
#include <cmath>

namespace gui {

WeightPage::WeightPage(wxWindow* parent, const CompareContext& context) : CompareView(parent, context) {
    auto* column = new wxBoxSizer(wxVERTICAL);
    column->Add(headRow(), wxSizerFlags().Expand().Border(wxALL, smallGap(*this)));
    m_sliders = new wxScrolledWindow(this, wxID_ANY, wxDefaultPosition, wxDefaultSize, wxVSCROLL);
    m_sliders->SetScrollRate(0, line(*this));
    m_sliders->SetMinSize({letters(*this, 44), line(*this) * 8});
    auto* both = new wxBoxSizer(wxHORIZONTAL);
    both->Add(m_sliders, wxSizerFlags(1).Expand().Border(wxALL, smallGap(*this)));
    both->Add(rankingColumn(), wxSizerFlags(1).Expand().Border(wxALL, smallGap(*this)));
    column->Add(both, wxSizerFlags(1).Expand());
    SetSizer(column);
    Bind(wxEVT_SIZE, [this](wxSizeEvent& event) {
        const int width = event.GetSize().GetWidth();
        m_note->wrapTo(width - m_back->GetBestSize().GetWidth() - 3 * gap(*this));
        m_answer->wrapTo(width / 2 - 2 * gap(*this));
        event.Skip();
    });
}

wxSizer* WeightPage::headRow() {
    m_note = new WrappedText(
        this, shown(tr()("A trial: it changes neither the plan nor anybody's marks. Moving one weight moves "
                         "the others in proportion. The band on a slider is where the first place stays, the "
                         "stroke is the plan's weight.")));
    m_back = new wxButton(this, wxID_ANY, shown(tr()("Back to the plan's weights")));
    m_back->Bind(wxEVT_BUTTON, [this](wxCommandEvent&) {
        if (m_trial)
            m_trial->backToPlan();
        showTrial();
    });
    m_groupLabel = new wxStaticText(this, wxID_ANY, shown(tr()("Ranking of")));
    m_group = new wxChoice(this, wxID_ANY);
    linkLabel(*m_groupLabel, *m_group);
    nameForReaders(*m_group, shown(tr()("Ranking of")));
    m_group->Bind(wxEVT_CHOICE, [this](wxCommandEvent&) { start(); });
    auto* row = new wxBoxSizer(wxHORIZONTAL);
    row->Add(m_note, wxSizerFlags(1).CentreVertical());
    row->Add(m_groupLabel, wxSizerFlags().CentreVertical().Border(wxRIGHT, smallGap(*this)));
    row->Add(m_group, wxSizerFlags().CentreVertical().Border(wxRIGHT, smallGap(*this)));
    row->Add(m_back, wxSizerFlags().CentreVertical());
    return row;
}

wxSizer* WeightPage::rankingColumn() {
    auto* column = new wxBoxSizer(wxVERTICAL);
    const auto title = shown(tr()("Ranking under these weights"));
    m_table = makeTable(this, title, {});
    onRowOpened(*m_table, [this](std::size_t row) {
        if (m_trial && row < m_trial->rows().size())
            tellCandidateChosen(*this, m_trial->rows()[row].candidate);
    });
    column->Add(labelled(this, title, m_table, 1), wxSizerFlags(1).Expand());
    m_wanted = new wxChoice(this, wxID_ANY);
    m_wanted->SetMinSize({letters(*this, 30), -1});
    m_wanted->Bind(wxEVT_CHOICE, [this](wxCommandEvent&) { showChallenge(); });
    m_try = new wxButton(this, wxID_ANY, shown(tr()("Try these weights")));
    m_try->Bind(wxEVT_BUTTON, [this](wxCommandEvent&) {
        const int at = m_wanted->GetSelection();
        if (m_trial && at != wxNOT_FOUND)
            m_trial->tryFor(m_candidates[static_cast<std::size_t>(at)]);
        showTrial();
    });
    auto* row = new wxBoxSizer(wxHORIZONTAL);
    row->Add(labelledRow(this, shown(tr()("What would make this candidate first?")), m_wanted),
             wxSizerFlags(1).CentreVertical());
    row->Add(m_try, wxSizerFlags().CentreVertical());
    column->Add(row, wxSizerFlags().Expand().Border(wxTOP, smallGap(*this)));
    m_answer = new WrappedText(this, "");
    column->Add(m_answer, wxSizerFlags().Border(wxTOP | wxBOTTOM, smallGap(*this)));
    return column;
}

wxWindow* WeightPage::firstControl() {
    return m_rows.empty() ? static_cast<wxWindow*>(m_table) : m_rows.front().bar;
}

void WeightPage::show() {
    m_trial.reset();
    fillGroups();
    m_back->Enable(!m_groups.empty());
    start();
}

void WeightPage::follow() {
    const auto shares = m_trial && !m_trial->isPlan() ? m_trial->shares() : score::Weights{};
    const auto wanted = m_wanted->GetStringSelection();
    show();
    if (m_trial && shares.size() == m_trial->shares().size())
        m_trial->tryShares(shares);
    m_wanted->SetStringSelection(wanted);
    showTrial();
}

void WeightPage::fillGroups() {
    const auto& groups = comparison().insight().groups;
    const int before = m_group->GetSelection();
    m_groups.clear();
    m_group->Clear();
    for (std::size_t at = 0; at < groups.size(); ++at) {
        if (groups[at].candidates.empty())
            continue;
        m_groups.push_back(at);
        m_group->Append(shown(explain::panelTitle(*comparison().comparison(), at, tr())));
    }
    if (!m_groups.empty())
        m_group->SetSelection(std::clamp(before, 0, static_cast<int>(m_groups.size()) - 1));
    m_group->Show(m_groups.size() > 1);
    m_groupLabel->Show(m_groups.size() > 1);
}

void WeightPage::start() {
    m_trial.reset();
    if (!m_groups.empty())
        m_trial.emplace(*comparison().comparison(), comparison().insight(),
                        m_groups[static_cast<std::size_t>(m_group->GetSelection())], tr());
    buildRows();
    m_candidates.clear();
    m_wanted->Clear();
    if (m_trial)
        for (const auto& row : m_trial->rows()) {
            m_candidates.push_back(row.candidate);
            m_wanted->Append(shown(row.name));
        }
    if (!m_candidates.empty())
        m_wanted->SetSelection(m_candidates.size() > 1 ? 1 : 0);
    showTrial();
}

void WeightPage::buildRows() {
    const auto count = m_trial ? m_trial->weights().size() : 0;
    if (m_rows.size() == count && count > 0)
        return;
    m_rows.clear();
    m_sliders->DestroyChildren();
    m_grid = new wxFlexGridSizer(3, smallGap(*this), smallGap(*this));
    m_grid->AddGrowableCol(1);
    for (std::size_t k = 0; k < count; ++k) {
        const auto& weight = m_trial->weights()[k];
        auto* title = new WrappedText(m_sliders, shown((weight.must ? "◆ " : "") + weight.title));
        title->wrapTo(letters(*this, 18));
        const auto name = shown(tr()("Weight of {}", weight.title));
        Row row{new WeightBar(m_sliders, name, [this, k](double share) { move(k, share); }),
                new wxSpinCtrlDouble(m_sliders, wxID_ANY, "", wxDefaultPosition, wxDefaultSize,
                                     wxSP_ARROW_KEYS, 0, 100, 0, 1)};
        row.number->SetDigits(1);
        nameForReaders(*row.number, name);
        row.number->Bind(wxEVT_SPINCTRLDOUBLE,
                         [this, k](wxSpinDoubleEvent& event) { move(k, event.GetValue() / 100); });
        row.bar->Enable(count > 1);
        row.number->Enable(count > 1);
        m_grid->Add(title, wxSizerFlags().CentreVertical());
        m_grid->Add(row.bar, wxSizerFlags().Expand());
        m_grid->Add(row.number, wxSizerFlags().CentreVertical());
        m_rows.push_back(row);
    }
    m_sliders->SetSizer(m_grid);
    m_sliders->FitInside();
}

void WeightPage::move(std::size_t competency, double share) {
    if (!m_trial)
        return;
    m_trial->set(competency, share);
    showTrial();
}

void WeightPage::showTrial() {
    for (std::size_t k = 0; m_trial && k < m_rows.size(); ++k) {
        const auto& weight = m_trial->weights()[k];
        m_rows[k].bar->show(weight);
        if (std::lround(m_rows[k].number->GetValue() * 10) != weight.tenths)
            m_rows[k].number->SetValue(weight.tenths / 10.0);
    }
    if (m_trial)
        showTable(*m_table, app::rankingOf(*m_trial, tr()));
    else
        m_table->DeleteAllItems();
    m_back->Enable(m_trial && !m_trial->isPlan());
    showChallenge();
}

void WeightPage::showChallenge() {
    const int at = m_wanted->GetSelection();
    const auto text = m_trial && at != wxNOT_FOUND
                          ? m_trial->challenge(m_candidates[static_cast<std::size_t>(at)])
                          : tr()("Nobody can be ranked yet.");
    m_answer->setText(shown(text));
    m_answer->wrapTo(GetClientSize().GetWidth() / 2 - 2 * gap(*this));
    m_try->Enable(m_trial && at != wxNOT_FOUND &&
                  m_trial->canTry(m_candidates[static_cast<std::size_t>(at)]));
    Layout();
}

Copied WeightPage::copied() const {
    return m_trial ? copiedOf(app::tablesOf(*m_trial, tr())) : Copied{};
}

wxSize WeightPage::pictureSize() const {
    return m_trial ? weightsSize(*m_trial, line(*this), letters(*this, 1)) : wxSize{0, 0};
}

void WeightPage::draw(wxGraphicsContext& context, const HeatTheme& theme) const {
    if (m_trial)
        drawWeights(context, *m_trial, app::rankingOf(*m_trial, tr()), pictureSize(), theme, GetFont());
}

} // namespace gui
