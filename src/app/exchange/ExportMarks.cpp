// SPDX-License-Identifier: MIT
// The order of tidy rows.
#include "app/exchange/ExportMarks.h"

#include "app/ports/CsvRecords.h"
#include "session/PlanItems.h"

#include <algorithm>
#include <tuple>

namespace app {

namespace {

/// The place of every item the plan has.
std::map<session::Item, int> orderOfItems(const plan::Frozen& frozen, session::MarkKinds kinds) {
    std::map<session::Item, int> order;
    for (auto& item : session::itemsOf(frozen, kinds))
        order.emplace(std::move(item), static_cast<int>(order.size()));
    return order;
}

auto keyOf(const session::Scorecard& card) {
    return std::tuple(card.candidate.size(), std::string_view(card.candidate),
                      std::string_view(card.interviewer));
}

} // namespace

void writeMarks(std::ostream& out, const plan::Frozen& frozen, const std::vector<session::Scorecard>& cards,
                session::MarkKinds kinds) {
    const auto order = orderOfItems(frozen, kinds);
    const auto rankOf = [&](const session::Item& item) {
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
        std::vector<std::pair<int, const std::pair<const session::Item, session::Mark>*>> marks;
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
