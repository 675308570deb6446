// SPDX-License-Identifier: MIT
// The order of tidy rows.
#include "app/exchange/ExportMarks.h"

#include "app/ports/CsvRecords.h"

#include <algorithm>
#include <tuple>

namespace app {

using session::Item;
using session::ItemKind;

namespace {

/// Every item the plan has, as an interviewer meets them.
std::map<Item, int> orderOfItems(const plan::Frozen& frozen) {
    std::map<Item, int> order;
    const auto add = [&](ItemKind kind, const std::string& target, const std::string& part = {}) {
        order.emplace(Item{kind, target, part}, static_cast<int>(order.size()));
    };
    const auto addRatings = [&](const std::string& question) {
        for (const auto& competency : frozen.rubric.competencies)
            add(ItemKind::rating, question, competency.id);
    };
    for (const auto& planned : frozen.plan.questions) {
        add(ItemKind::asked, planned.id);
        if (const auto* question = rubric::findQuestion(frozen.rubric, planned.id)) {
            for (const auto& criterion : question->criteria)
                add(ItemKind::criterion, criterion.id);
            for (const auto& point : question->points)
                add(ItemKind::point, point.id);
        }
        addRatings(planned.id);
        for (const char box : std::string_view("STAR"))
            add(ItemKind::star, planned.id, std::string(1, box));
        add(ItemKind::note, planned.id);
        add(ItemKind::minutes, planned.id);
    }
    addRatings("");
    for (const auto& flag : frozen.rubric.redFlags)
        add(ItemKind::flag, flag.id);
    add(ItemKind::note, "");
    add(ItemKind::recommend, "");
    return order;
}

auto keyOf(const session::Scorecard& card) {
    return std::tuple(card.candidate.size(), std::string_view(card.candidate),
                      std::string_view(card.interviewer));
}

} // namespace

void writeMarks(std::ostream& out, const plan::Frozen& frozen, const std::vector<session::Scorecard>& cards) {
    const auto order = orderOfItems(frozen);
    const auto rankOf = [&](const Item& item) {
        const auto at = order.find(item);
        return at == order.end() ? static_cast<int>(order.size()) : at->second;
    };
    std::vector<const session::Scorecard*> sorted;
    for (const auto& card : cards)
        sorted.push_back(&card);
    std::sort(sorted.begin(), sorted.end(),
              [](const auto* one, const auto* other) { return keyOf(*one) < keyOf(*other); });
    writeCsvRecord(out, {"candidate", "interviewer", "item", "value"}, CsvSafety::exact);
    for (const auto* card : sorted) {
        std::vector<std::pair<int, const std::pair<const Item, session::Mark>*>> marks;
        for (const auto& mark : card->marks)
            marks.emplace_back(rankOf(mark.first), &mark);
        std::stable_sort(marks.begin(), marks.end(),
                         [](const auto& one, const auto& other) { return one.first < other.first; });
        for (const auto& [rank, mark] : marks)
            if (!mark->second.value.empty())
                writeCsvRecord(
                    out,
                    {card->candidate, card->interviewer, session::write(mark->first), mark->second.value},
                    CsvSafety::exact);
    }
}

} // namespace app
