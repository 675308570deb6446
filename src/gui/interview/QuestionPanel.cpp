// SPDX-License-Identifier: MIT
// The question above; what a good answer contains on the left, the story and the criteria on the right.
#include "gui/interview/QuestionPanel.h"

#include "gui/controls/Utf8.h"
#include "gui/controls/Widgets.h"
#include "gui/interview/LiveTexts.h"
#include "session/MarkWords.h"

#include <wx/menu.h>

#include <algorithm>

namespace gui {

namespace {

constexpr int termsBeside = 3;

/// What the criterion means, and the names of what the row counts for.
std::string hintOf(const app::TickRow& row) {
    auto hint = row.detail;
    for (std::size_t at = 0; at < row.badges.size(); ++at)
        hint += (hint.empty() ? "" : "\n") + row.badges[at] + " " + row.competencies[at];
    return hint;
}

ShownTick shownTerm(const app::TermTick& term, const words::Words& tr) {
    ShownTick tick{term.item, {}, term.text};
    tick.tick = term.named ? app::Tick::seen : app::Tick::blank;
    tick.saving = term.saving;
    tick.stands = ShownTick::Stands::beneath;
    tick.state = term.named ? tr("✓ named") : tr("not named");
    return tick;
}

std::vector<ShownTick> shownTicks(const std::vector<app::TickRow>& rows, const words::Words& tr) {
    std::vector<ShownTick> ticks;
    for (const auto& row : rows) {
        ticks.push_back({row.item, row.key, row.text, hintOf(row), row.tick, row.saving, row.badges,
                         !row.badges.empty()});
        for (const auto& term : row.terms)
            ticks.push_back(shownTerm(term, tr));
    }
    return ticks;
}

std::vector<ShownTick> shownStar(const std::vector<app::StarRow>& rows, const words::Words& tr) {
    std::vector<ShownTick> ticks;
    for (const auto& row : rows)
        ticks.push_back({row.item,
                         row.key,
                         row.probe.empty() ? tr("{0}: {1}", row.name, row.listenFor)
                                           : tr("{0} → {1}", row.name, row.probe),
                         row.listenFor,
                         row.tick,
                         row.saving,
                         {}});
    return ticks;
}

std::vector<ShownTick> shownProbes(const std::vector<app::ProbeLine>& probes, const words::Words& tr) {
    std::vector<ShownTick> ticks;
    for (const auto& probe : probes) {
        auto& tick = ticks.emplace_back(ShownTick{probe.item, {}, "→ " + probe.text});
        tick.tick = probe.asked ? app::Tick::seen : app::Tick::blank;
        tick.saving = probe.saving;
        tick.counts = probe.open;
        tick.state = probe.asked ? tr("✓ asked") : tr("not asked yet");
    }
    return ticks;
}

/// As they stand on the screen, column by column.
std::vector<ShownTick> allTicks(const app::LiveState& state, const words::Words& tr) {
    auto ticks = shownTicks(state.points, tr);
    for (auto&& more :
         {shownStar(state.star, tr), shownTicks(state.criteria, tr), shownProbes(state.probes, tr)})
        ticks.insert(ticks.end(), more.begin(), more.end());
    return ticks;
}

wxString stepsText(const std::vector<app::StepLine>& steps) {
    wxString text;
    for (std::size_t at = 0; at < steps.size(); ++at)
        text += (at == 0 ? shown("") : shown("   →   ")) + tickSign(steps[at].tick, app::Saving::saved) +
                " " + shown(std::to_string(at + 1) + " " + steps[at].name);
    return text;
}

std::string identity(const app::LiveState& state) {
    if (state.questions.empty())
        return {};
    return fmt::format("{}{}{}{}", state.questions[state.question].id, state.text, state.claims.size(),
                       BesideQuestion::hasAnything(state));
}

} // namespace

QuestionPanel::QuestionPanel(wxWindow* parent, OnTick onTick, OnMark onMark)
    : Column(parent), m_onTick(std::move(onTick)), m_onMark(std::move(onMark)) {}

void QuestionPanel::show(const app::LiveState& state, const words::Words& tr) {
    if (m_shown.empty() || m_shown != identity(state) || !update(allTicks(state, tr), tr)) {
        Freeze();
        build(state, tr);
        Scroll(0, 0);
        Thaw();
    }
    const auto& question = state.questions[state.question];
    m_head->setText(shown(tr("{0}, question {1} of {2} ({3})", question.id, state.question + 1,
                             state.questions.size(), typed(progressWord(question.progress, tr)))));
    if (m_steps != nullptr)
        m_steps->setText(stepsText(state.steps));
    if (m_beside != nullptr)
        m_beside->show(state);
}

void QuestionPanel::build(const app::LiveState& state, const words::Words& tr) {
    clear();
    m_lines.clear();
    m_texts.clear();
    m_steps = nullptr;
    m_head = addText("");
    m_head->SetForegroundColour(quietInk());
    auto* text = addText(shown(state.text));
    text->SetFont(text->GetFont().MakeBold().Scaled(1.35F));
    if (!state.listenFor.empty())
        addText(shown(tr("Listen for: {0}", state.listenFor)));
    if (!state.hint.empty())
        addText(shown("→ " + state.hint))->SetForegroundColour(quietInk());
    if (!state.steps.empty())
        m_steps = addText(stepsText(state.steps));
    m_columns = new wxBoxSizer(wxHORIZONTAL);
    auto* left = new wxBoxSizer(wxVERTICAL);
    auto* right = new wxBoxSizer(wxVERTICAL);
    if (!state.points.empty())
        addTitle(*left, shown(tr("A good answer contains")));
    addTicks(*left, shownTicks(state.points, tr), tr);
    if (!state.star.empty())
        addTitle(*right, shown(tr("The story (STAR)")));
    addTicks(*right, shownStar(state.star, tr), tr);
    if (!state.criteria.empty())
        addTitle(*right, shown(tr("Criteria")));
    addTicks(*right, shownTicks(state.criteria, tr), tr);
    if (!state.probes.empty())
        addTitle(*right, shown(tr("If it does not come up, ask")));
    addTicks(*right, shownProbes(state.probes, tr), tr);
    m_beside = nullptr;
    if (BesideQuestion::hasAnything(state))
        right->Add(m_beside = new BesideQuestion(this, state, m_onMark, tr), wxSizerFlags().Expand());
    m_oneColumn = left->IsEmpty() || right->IsEmpty();
    m_columns->Add(left, wxSizerFlags(left->IsEmpty() ? 0 : 1));
    m_columns->AddSpacer(m_oneColumn ? 0 : gap(*this));
    m_columns->Add(right, wxSizerFlags(right->IsEmpty() ? 0 : 1));
    rows().Add(m_columns, wxSizerFlags().Expand());
    m_shown = identity(state);
    reflow();
}

WrappedText* QuestionPanel::addTo(wxSizer& column, const wxString& text) {
    auto* label = new WrappedText(this, text);
    m_texts.push_back(label);
    column.Add(label, wxSizerFlags().Border(wxBOTTOM, smallGap(*this) / 2));
    return label;
}

void QuestionPanel::addTitle(wxSizer& column, const wxString& text) {
    column.AddSpacer(smallGap(*this));
    auto* title = addTo(column, text);
    title->SetFont(title->GetFont().MakeBold());
}

void QuestionPanel::addTicks(wxSizer& column, const std::vector<ShownTick>& ticks, const words::Words& tr) {
    wxSizer* terms = nullptr;
    for (const auto& tick : ticks) {
        auto* line = new TickLine(this);
        line->show(tick, tr);
        line->onPress([this, item = tick.item] { m_onTick(item); });
        line->onMenu([this, item = tick.item, &tr] { askState(item, tr); });
        if (tick.stands == ShownTick::Stands::alone) {
            terms = nullptr;
        } else if (terms == nullptr) {
            terms = new wxFlexGridSizer(termsBeside, 0, 0);
            column.Add(terms);
        }
        (terms == nullptr ? column : *terms).Add(line, wxSizerFlags().Expand());
        m_lines.push_back(line);
    }
}

void QuestionPanel::askState(const session::Item& item, const words::Words& tr) {
    wxMenu menu;
    int id = 1;
    for (const auto& value : item.kind->values)
        menu.Append(id++, shown(tr(value.word)));
    menu.Append(id, shown(tr("blank")));
    const int chosen = GetPopupMenuSelectionFromUser(menu);
    if (chosen >= 1 && chosen <= id)
        m_onMark(item, chosen == id
                           ? std::string()
                           : std::string(item.kind->values[static_cast<std::size_t>(chosen) - 1].code));
}

bool QuestionPanel::isWide(int width) const {
    return !m_oneColumn && width >= letters(*this, 84);
}

void QuestionPanel::wrapTo(int width) {
    Column::wrapTo(width);
    if (m_columns == nullptr || m_lines.empty())
        return;
    const bool wide = isWide(width);
    const int inside = width - 2 * smallGap(*this);
    const int each = wide ? (inside - gap(*this)) / 2 : inside;
    m_columns->SetOrientation(wide ? wxHORIZONTAL : wxVERTICAL);
    for (auto* item : m_columns->GetChildren()) {
        if (item->IsSpacer())
            continue;
        item->SetProportion(wide ? 1 : 0);
        item->SetFlag(wide ? 0 : wxEXPAND);
        item->SetMinSize(each, -1);
    }
    for (auto* line : m_lines) {
        const bool alone = line->tick().stands == ShownTick::Stands::alone;
        line->wrapTo(alone ? each : each / termsBeside);
        if (!alone)
            line->SetMinSize({each / termsBeside, line->GetMinSize().GetHeight()});
    }
    for (auto* text : m_texts)
        text->wrapTo(each - smallGap(*this));
    if (m_beside != nullptr)
        m_beside->wrapTo(each);
}

bool QuestionPanel::update(const std::vector<ShownTick>& ticks, const words::Words& tr) {
    const bool same = std::equal(
        ticks.begin(), ticks.end(), m_lines.begin(), m_lines.end(),
        [](const ShownTick& tick, const TickLine* line) { return tick.item == line->tick().item; });
    if (!same)
        return false;
    bool moved = false;
    for (std::size_t at = 0; at < ticks.size(); ++at)
        moved = m_lines[at]->show(ticks[at], tr) || moved;
    if (moved)
        reflow();
    return true;
}

const TickLine* QuestionPanel::lineOf(const session::Item& item) const {
    const auto at = std::find_if(m_lines.begin(), m_lines.end(),
                                 [&](const TickLine* line) { return line->tick().item == item; });
    return at == m_lines.end() ? nullptr : *at;
}

void QuestionPanel::reveal(const session::Item& item) {
    if (const auto* line = lineOf(item))
        Column::reveal(*line, *line);
}

bool QuestionPanel::shows(const std::vector<session::Item>& items) const {
    const int room = GetClientSize().GetHeight();
    return std::all_of(items.begin(), items.end(), [&](const session::Item& item) {
        const auto* line = lineOf(item);
        if (line == nullptr)
            return true;
        const int top = ScreenToClient(line->GetScreenPosition()).y;
        return top >= 0 && top + line->GetSize().GetHeight() <= room;
    });
}

} // namespace gui
