// SPDX-License-Identifier: MIT
// Who gave what: gathers the marks of one candidate's scorecards, mark by mark.
#include "app/compare/Reasons.h"

#include "session/MarkWords.h"

#include <algorithm>

namespace app {

namespace {

using compare::Comparison;
using session::Item;
using session::ItemKind;
using session::Meaning;
using session::Names;
using session::Says;
using words::Words;
using Cards = std::vector<const session::Scorecard*>;

std::string shownValue(const rubric::Scale& scale, const Item& item, const std::string& value,
                       const Words& tr) {
    const auto meaning = session::meaningOf(item.kind, value);
    switch (meaning) {
    case Meaning::seen:
        return tr("✔ seen");
    case Meaning::partly:
        return tr("◐ partly");
    case Meaning::notSeen:
        return tr("✘ not seen");
    case Meaning::notApplicable:
        return tr("n/a");
    default:
        break;
    }
    return item.kind->isLevel() && meaning == Meaning::none ? session::levelWord(scale, value, tr)
                                                            : session::valueWord(item, value, tr);
}

/// Adds the row unless nobody has such a mark.
void addRow(MarkTable& table, const plan::Frozen& frozen, const Cards& cards, std::string label,
            const Item& item, const Words& tr) {
    MarkTable::Row row{item, std::move(label), {}};
    bool any = false;
    for (const auto* card : cards) {
        const auto value = session::valueOf(*card, item);
        any = any || !value.empty();
        auto shown = shownValue(frozen.rubric.scale, item, value, tr);
        const auto before = session::independentValueOf(*card, item);
        if (before != value && !value.empty())
            shown += tr(" (before the debrief: {0})", before.empty() ? tr("blank") : before);
        row.cells.push_back(std::move(shown));
    }
    if (any)
        table.rows.push_back(std::move(row));
}

bool names(const std::vector<std::string>& list, const std::string& competency) {
    return std::find(list.begin(), list.end(), competency) != list.end();
}

/// Whether an item of the question says something about the competency; all do about an empty one.
bool bearsOn(const rubric::Question& question, const Item& item, const std::string& competency) {
    if (competency.empty() || item.kind->isText())
        return true;
    if (item.kind->part == Names::competency)
        return item.part == competency;
    for (const auto& criterion : question.criteria)
        if (item.kind->target == Names::criterion && criterion.id == item.target)
            return names(criterion.named, competency);
    return std::any_of(question.points.begin(), question.points.end(), [&](const auto& point) {
        return item.kind->target == Names::point && point.id == item.target && point.competency == competency;
    });
}

std::string labelAt(const plan::Frozen& frozen, const rubric::Question& question, const Item& item,
                    const Words& tr) {
    if (item.kind->isLevel())
        return tr("{0} rating: {1}", question.id, rubric::competencyName(frozen.rubric, item.part, tr));
    if (item.kind == ItemKind::note)
        return tr("{0} note", question.id);
    if (item.kind->part == Names::starBox) {
        const auto& boxes = frozen.rubric.starBoxes;
        const auto box =
            std::find_if(boxes.begin(), boxes.end(), [&](const auto& one) { return one.id == item.part; });
        return question.id + " " + (box == boxes.end() ? item.part : tr(box->name));
    }
    return question.id + " " + session::labelOf(frozen, item, tr);
}

/// What was heard and what was written of it, levels first.
std::vector<ItemKind> kindsShown() {
    std::vector<ItemKind> kinds;
    for (const auto& row : session::scorecardKinds())
        if (row.says == Says::answer || row.says == Says::remark)
            kinds.emplace_back(row);
    std::stable_partition(kinds.begin(), kinds.end(), [](ItemKind kind) { return kind->isLevel(); });
    return kinds;
}

/// What the plan has, and what was marked beyond it.
std::vector<Item> itemsHere(const plan::Frozen& frozen, const rubric::Question& question, ItemKind kind,
                            const Cards& cards) {
    auto items = session::itemsAt(frozen, question, kind);
    for (const auto* card : cards)
        for (auto at = card->marks.lower_bound({kind, question.id, {}});
             at != card->marks.end() && at->first.kind == kind && at->first.target == question.id; ++at)
            if (std::find(items.begin(), items.end(), at->first) == items.end())
                items.push_back(at->first);
    return items;
}

/// Those of the whole interview: what was heard, or what was written of it.
void addWhole(MarkTable& table, const Comparison& comparison, const Cards& cards, Says says,
              const std::string& competency, const Words& tr) {
    for (const auto kind : kindsShown())
        if (kind->says == says)
            for (const auto& item : session::itemsOfWhole(comparison.frozen, kind))
                if (item.part.empty() || competency.empty() || item.part == competency)
                    addRow(table, comparison.frozen, cards,
                           kind == ItemKind::note ? tr("Note on the whole interview")
                                                  : session::labelOf(comparison.frozen, item, tr),
                           item, tr);
}

} // namespace

MarkTable markTable(const Comparison& comparison, const std::string& candidate, const std::string& competency,
                    const Words& tr) {
    const auto& frozen = comparison.frozen;
    MarkTable table;
    Cards cards;
    for (const auto& card : comparison.cards)
        if (card.candidate == candidate) {
            cards.push_back(&card);
            table.interviewers.push_back(card.interviewer);
        }
    addWhole(table, comparison, cards, Says::answer, competency, tr);
    for (const auto& planned : frozen.plan.questions) {
        const auto* question = rubric::findQuestion(frozen.rubric, planned.id);
        if (question == nullptr ||
            !(competency.empty() || names(rubric::competenciesOf(frozen.rubric, *question), competency)))
            continue;
        for (const auto kind : kindsShown())
            for (const auto& item : itemsHere(frozen, *question, kind, cards))
                if (bearsOn(*question, item, competency))
                    addRow(table, frozen, cards, labelAt(frozen, *question, item, tr), item, tr);
    }
    addWhole(table, comparison, cards, Says::remark, competency, tr);
    return table;
}

} // namespace app
