// SPDX-License-Identifier: MIT
// Who gave what: gathers the marks of one candidate's scorecards, mark by mark.
#include "app/compare/Reasons.h"

#include "app/interview/LiveState.h"
#include "session/MarkRule.h"

#include <algorithm>

namespace app {

namespace {

using compare::Comparison;
using session::Item;
using session::ItemKind;
using words::Words;
using Cards = std::vector<const session::Scorecard*>;
using Kind = MarkTable::Row::Kind;

std::string tickWord(const std::string& value, const Words& tr) {
    switch (tickOf(value)) {
    case Tick::seen:
        return tr("✔ seen");
    case Tick::partly:
        return tr("◐ partly");
    case Tick::notSeen:
        return tr("✘ not seen");
    case Tick::notApplicable:
        return tr("n/a");
    case Tick::blank:
        break;
    }
    return "";
}

/// Adds the row unless nobody has such a mark.
void addRow(MarkTable& table, const Cards& cards, Kind kind, std::string label, const Item& item,
            const Words& tr) {
    MarkTable::Row row{kind, std::move(label), {}, item};
    bool any = false;
    for (const auto* card : cards) {
        const auto value = session::valueOf(*card, item);
        any = any || !value.empty();
        const bool plain = kind == Kind::rating || kind == Kind::note;
        auto shown = plain ? (value == session::noEvidence ? tr("no evidence") : value) : tickWord(value, tr);
        const auto before = session::independentValueOf(*card, item);
        if (before != value && !value.empty())
            shown += tr(" (before the debrief: {0})", before.empty() ? tr("blank") : before);
        row.cells.push_back(std::move(shown));
    }
    if (any)
        table.rows.push_back(std::move(row));
}

bool names(const std::vector<std::string>& list, const std::string& competency) {
    return competency.empty() || std::find(list.begin(), list.end(), competency) != list.end();
}

void addQuestion(MarkTable& table, const Comparison& comparison, const Cards& cards,
                 const rubric::Question& question, const std::string& competency, const Words& tr) {
    const auto& rubric = comparison.frozen.rubric;
    for (const auto& weight : comparison.frozen.plan.weights)
        if (competency.empty() || weight.competency == competency) {
            const auto* found = rubric::findCompetency(rubric, weight.competency);
            addRow(table, cards, Kind::rating,
                   tr("{0} rating: {1}", question.id, found == nullptr ? weight.competency : tr(found->name)),
                   {ItemKind::rating, question.id, weight.competency}, tr);
        }
    for (const auto& criterion : question.criteria)
        if (names(criterion.named, competency))
            addRow(table, cards, Kind::criterion, question.id + " " + tr(criterion.label),
                   {ItemKind::criterion, criterion.id, {}}, tr);
    for (const auto& point : question.points)
        if (names({point.competency}, competency))
            addRow(table, cards, Kind::point, question.id + " " + tr(point.text),
                   {ItemKind::point, point.id, {}}, tr);
    if (competency.empty())
        for (const auto& box : rubric.starBoxes)
            addRow(table, cards, Kind::star, question.id + " " + tr(box.name),
                   {ItemKind::star, question.id, box.id}, tr);
    addRow(table, cards, Kind::note, tr("{0} note", question.id), {ItemKind::note, question.id, {}}, tr);
}

} // namespace

MarkTable markTable(const Comparison& comparison, const std::string& candidate, const std::string& competency,
                    const Words& tr) {
    MarkTable table;
    Cards cards;
    for (const auto& card : comparison.cards)
        if (card.candidate == candidate) {
            cards.push_back(&card);
            table.interviewers.push_back(card.interviewer);
        }
    for (const auto& weight : comparison.frozen.plan.weights)
        if (competency.empty() || weight.competency == competency) {
            const auto* found = rubric::findCompetency(comparison.frozen.rubric, weight.competency);
            addRow(table, cards, Kind::rating,
                   tr("Rating: {0}", found == nullptr ? weight.competency : tr(found->name)),
                   {ItemKind::rating, {}, weight.competency}, tr);
        }
    for (const auto& planned : comparison.frozen.plan.questions) {
        const auto* question = rubric::findQuestion(comparison.frozen.rubric, planned.id);
        if (question == nullptr)
            continue;
        if (competency.empty() ||
            names(rubric::competenciesOf(comparison.frozen.rubric, *question), competency))
            addQuestion(table, comparison, cards, *question, competency, tr);
    }
    addRow(table, cards, Kind::note, tr("Note on the whole interview"), {ItemKind::note, {}, {}}, tr);
    return table;
}

} // namespace app
