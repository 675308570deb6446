// SPDX-License-Identifier: MIT
// Large question, then what to listen for.
#include "gui/interview/QuestionPanel.h"

#include "gui/controls/Utf8.h"
#include "gui/controls/Widgets.h"
#include "gui/interview/LiveTexts.h"

#include <wx/settings.h>

#include <algorithm>

namespace gui {

namespace {

std::vector<ShownTick> shownTicks(const std::vector<app::TickRow>& rows) {
    std::vector<ShownTick> ticks;
    for (const auto& row : rows)
        ticks.push_back({row.item, row.key, row.text, row.tick, row.saving});
    return ticks;
}

std::vector<ShownTick> shownStar(const std::vector<app::StarRow>& rows, const words::Words& tr) {
    std::vector<ShownTick> ticks;
    for (const auto& row : rows) {
        const bool empty = row.tick != app::Tick::seen;
        ticks.push_back({row.item, row.key,
                         empty && !row.probe.empty()
                             ? tr("{0}: {1}  → Ask: {2}", row.name, row.listenFor, row.probe)
                             : tr("{0}: {1}", row.name, row.listenFor),
                         row.tick, row.saving});
    }
    return ticks;
}

wxString probeText(const app::ProbeLine& probe) {
    return shown((probe.open ? "→  " : "✔  ") + probe.text);
}

std::string identity(const app::LiveState& state) {
    return state.questions.empty() ? std::string() : state.questions[state.question].id + state.text;
}

} // namespace

QuestionPanel::QuestionPanel(wxWindow* parent, TickRows::OnTick onTick)
    : Column(parent), m_onTick(std::move(onTick)) {}

void QuestionPanel::show(const app::LiveState& state, const words::Words& tr) {
    if (m_shown.empty() || m_shown != identity(state) || !update(state, tr)) {
        Freeze();
        build(state, tr);
        Scroll(0, 0);
        Thaw();
    }
    showClock(state, tr);
}

void QuestionPanel::showClock(const app::LiveState& state, const words::Words& tr) {
    if (m_head == nullptr || state.questions.empty())
        return;
    const auto& question = state.questions[state.question];
    auto head = shown(tr("{0}, question {1} of {2} ({3})", question.id, state.question + 1,
                         state.questions.size(), typed(progressWord(question.progress, tr))));
    head += "    " + clockText(state.seconds) + " / " + clockText(60 * state.plannedMinutes);
    if (state.paused && !state.submitted)
        head += "  " + shown(tr("paused"));
    m_head->setText(head);
}

void QuestionPanel::build(const app::LiveState& state, const words::Words& tr) {
    clear();
    m_star.forget();
    m_probes.clear();
    m_head = addText("");
    auto* text = addText(shown(state.text));
    text->SetFont(text->GetFont().MakeBold().Scaled(1.6F));
    if (!state.hint.empty()) {
        auto* hint = addText(shown("→ " + state.hint));
        hint->SetFont(hint->GetFont().MakeItalic());
    }
    if (!state.listenFor.empty())
        addText(shown(tr("Listen for: {0}", state.listenFor)));
    if (!state.star.empty())
        addStar(state, tr);
    if (!state.points.empty())
        addTitle(shown(tr("A good answer contains")));
    m_points.build(*this, shownTicks(state.points), tr, m_onTick);
    if (!state.criteria.empty())
        addTitle(shown(tr("Criteria")));
    m_criteria.build(*this, shownTicks(state.criteria), tr, m_onTick);
    if (!state.probes.empty())
        addProbes(state, tr);
    m_shown = identity(state);
    reflow();
}

void QuestionPanel::addStar(const app::LiveState& state, const words::Words& tr) {
    addTitle(shown(tr("The story (STAR)")));
    m_star.build(*this, shownStar(state.star, tr), tr, m_onTick);
}

void QuestionPanel::addProbes(const app::LiveState& state, const words::Words& tr) {
    addTitle(shown(tr("If it does not come up, ask")));
    for (const auto& probe : state.probes)
        m_probes.push_back(addText(probeText(probe)));
}

void QuestionPanel::reveal(const session::Item& item) {
    for (const auto* rows : {&m_points, &m_criteria, &m_star})
        if (rows->reveal(*this, item))
            return;
}

bool QuestionPanel::update(const app::LiveState& state, const words::Words& tr) {
    if (m_probes.size() != state.probes.size())
        return false;
    if (!m_points.update(shownTicks(state.points), tr) ||
        !m_criteria.update(shownTicks(state.criteria), tr) || !m_star.update(shownStar(state.star, tr), tr))
        return false;
    for (std::size_t at = 0; at < m_probes.size(); ++at)
        m_probes[at]->setText(probeText(state.probes[at]));
    return true;
}

} // namespace gui
