// SPDX-License-Identifier: MIT
// Changes of a draft plan, each stored before it shows.
#include "app/prepare/PlanPresenter.h"

#include "app/ports/SystemError.h"
#include "plan/Check.h"
#include "plan/Freeze.h"

#include <algorithm>
#include <cassert>

namespace app {

namespace {

auto find(std::vector<plan::PlannedQuestion>& questions, const std::string& id) {
    return std::find_if(questions.begin(), questions.end(), [&](const auto& row) { return row.id == id; });
}

std::vector<std::string> idsOf(const std::vector<plan::PlannedQuestion>& questions) {
    std::vector<std::string> ids;
    for (const auto& row : questions)
        ids.push_back(row.id);
    return ids;
}

bool differs(const session::Position& position) {
    auto draft = position.draft;
    draft.version = position.frozen->plan.version;
    return draft != position.frozen->plan;
}

} // namespace

void PlanPresenter::open() {
    auto fresh = m_desk.store().position(m_desk.position());
    const bool same = fresh && m_position && fresh->id == m_position->id && fresh->draft == m_position->draft;
    m_position = std::move(fresh);
    m_revising = frozen() && (differs(*m_position) || (same && m_revising));
    if (same)
        return;
    m_done.clear();
    m_undone.clear();
}

const plan::Plan& PlanPresenter::plan() const {
    assert(m_position);
    return editable() ? m_position->draft : m_position->frozen->plan;
}

const rubric::Rubric& PlanPresenter::rubric() const {
    assert(m_position);
    return editable() ? m_position->rubric : m_position->frozen->rubric;
}

std::vector<reading::Finding> PlanPresenter::findings() const {
    if (!m_position)
        return {};
    return plan::check(plan(), rubric(), m_desk.tr().language());
}

session::DraftPlace PlanPresenter::textPlace(const std::string& item) const {
    return editable() ? session::DraftPlace{m_position->id, {}, m_desk.interviewer(), "plan:" + item}
                      : session::DraftPlace{};
}

std::string PlanPresenter::unsaved() const {
    for (const auto& [place, held] : m_desk.drafts().atRisk())
        if (m_position && place.position == m_position->id && place.candidate.empty() && !held.why.empty())
            return held.why;
    return {};
}

bool PlanPresenter::picked(const std::string& question) const {
    const auto& all = plan().questions;
    return std::any_of(all.begin(), all.end(), [&](const auto& row) { return row.id == question; });
}

plan::Plan PlanPresenter::withQuestions(std::vector<plan::PlannedQuestion> questions) const {
    auto next = m_position->draft;
    const auto untouched =
        plan::draftPlan(rubric(), next.title, idsOf(next.questions)).weights == next.weights;
    next.questions = std::move(questions);
    if (!untouched)
        return next;
    next.weights = plan::draftPlan(rubric(), next.title, idsOf(next.questions)).weights;
    std::erase_if(next.mustHaves,
                  [&](const auto& must) { return plan::findWeight(next, must.competency) == nullptr; });
    return next;
}

void PlanPresenter::pick(const std::string& question) {
    if (!editable() || picked(question))
        return;
    const auto* found = rubric::findQuestion(rubric(), question);
    if (found == nullptr)
        return;
    auto questions = m_position->draft.questions;
    questions.push_back({question, found->minutes});
    change(withQuestions(std::move(questions)));
}

void PlanPresenter::drop(const std::string& question) {
    if (!editable())
        return;
    auto questions = m_position->draft.questions;
    std::erase_if(questions, [&](const auto& row) { return row.id == question; });
    change(withQuestions(std::move(questions)));
}

void PlanPresenter::move(const std::string& question, Move where) {
    if (!editable())
        return;
    auto next = m_position->draft;
    const auto at = find(next.questions, question);
    if (at == next.questions.end())
        return;
    if (where == Move::up && at != next.questions.begin())
        std::iter_swap(at, at - 1);
    if (where == Move::down && at + 1 != next.questions.end())
        std::iter_swap(at, at + 1);
    change(std::move(next));
}

void PlanPresenter::setMinutes(const std::string& question, int minutes) {
    if (!editable())
        return;
    auto next = m_position->draft;
    if (const auto at = find(next.questions, question); at != next.questions.end())
        at->minutes = minutes;
    change(std::move(next));
}

void PlanPresenter::setInterviewMinutes(int minutes) {
    if (!editable())
        return;
    auto next = m_position->draft;
    next.minutes = minutes;
    change(std::move(next));
}

void PlanPresenter::setWeight(const std::string& competency, int hundredths) {
    if (!editable())
        return;
    auto next = m_position->draft;
    const auto same = [&](const auto& row) { return row.competency == competency; };
    const auto at = std::find_if(next.weights.begin(), next.weights.end(), same);
    if (hundredths <= 0) {
        std::erase_if(next.weights, same);
        std::erase_if(next.mustHaves, same);
    } else if (at != next.weights.end()) {
        at->hundredths = hundredths;
    } else {
        next.weights.push_back({competency, hundredths});
    }
    change(std::move(next));
}

void PlanPresenter::setMust(const std::string& competency, std::optional<int> cutHundredths) {
    if (!editable())
        return;
    auto next = m_position->draft;
    const auto same = [&](const auto& row) { return row.competency == competency; };
    const auto at = std::find_if(next.mustHaves.begin(), next.mustHaves.end(), same);
    if (!cutHundredths)
        std::erase_if(next.mustHaves, same);
    else if (at != next.mustHaves.end())
        at->cutHundredths = *cutHundredths;
    else
        next.mustHaves.push_back({competency, *cutHundredths});
    change(std::move(next));
}

void PlanPresenter::setRateBy(plan::RateBy rateBy) {
    if (!editable())
        return;
    auto next = m_position->draft;
    next.rateBy = rateBy;
    change(std::move(next));
}

void PlanPresenter::setRule(plan::Rule rule) {
    if (!editable())
        return;
    auto next = m_position->draft;
    next.rule = rule;
    change(std::move(next));
}

void PlanPresenter::setCounted(plan::Counted counted) {
    if (!editable())
        return;
    auto next = m_position->draft;
    next.counted = counted;
    change(std::move(next));
}

void PlanPresenter::setPanel(std::vector<std::string> names) {
    if (!editable())
        return;
    auto next = m_position->draft;
    next.panel = std::move(names);
    change(std::move(next));
}

bool PlanPresenter::canFreeze() const {
    return editable() && (!frozen() || differs(*m_position)) && !reading::hasErrors(findings());
}

std::optional<int> PlanPresenter::freeze() {
    if (!canFreeze())
        return std::nullopt;
    std::optional<int> version;
    m_desk.store().inOneCommit([&] {
        const auto now = m_desk.store().position(m_position->id);
        if (now && now->draft == m_position->draft && now->frozenAt == m_position->frozenAt)
            version = m_desk.store()
                          .freeze(m_position->id, plan::freeze(m_position->draft, m_position->rubric))
                          .plan.version;
    });
    if (version)
        m_desk.saved();
    m_revising = false;
    open();
    return version;
}

void PlanPresenter::revise() {
    if (canRevise())
        m_revising = true;
}

void PlanPresenter::keepFrozen() {
    if (!revising())
        return;
    if (differs(*m_position))
        store(m_position->frozen->plan);
    m_revising = false;
    m_done.clear();
    m_undone.clear();
}

bool PlanPresenter::changesStructure() const {
    assert(m_position && m_position->frozen);
    return plan::structureHash(m_position->draft, m_position->rubric) != m_position->frozen->structureHash;
}

void PlanPresenter::change(plan::Plan next) {
    if (next == m_position->draft)
        return;
    auto before = m_position->draft;
    store(std::move(next));
    m_done.push_back(std::move(before));
    m_undone.clear();
}

void PlanPresenter::store(plan::Plan next) {
    try {
        m_position->revision =
            m_desk.store().saveDraft(m_position->id, next, m_position->rubric, m_position->revision);
    } catch (const Conflict&) {
        open();
        throw;
    }
    m_position->draft = std::move(next);
    m_desk.saved();
}

void PlanPresenter::undo() {
    if (!canUndo())
        return;
    auto before = m_position->draft;
    store(m_done.back());
    m_done.pop_back();
    m_undone.push_back(std::move(before));
}

void PlanPresenter::redo() {
    if (!canRedo())
        return;
    auto before = m_position->draft;
    store(m_undone.back());
    m_undone.pop_back();
    m_done.push_back(std::move(before));
}

} // namespace app
