// SPDX-License-Identifier: MIT
// Which items a frozen plan has: what its questions, weights and red flags give each kind to be marked.
#pragma once

#include "plan/Freeze.h"
#include "session/Records.h"

#include <vector>

namespace session {

/// Whether a scorecard of this plan has the item. Answers at once, without listing them all.
[[nodiscard]] bool hasItem(const plan::Frozen& frozen, const Item& item);
/// The items of one kind at one planned question, in the rubric's order; none where the kind belongs to the
/// whole interview.
[[nodiscard]] std::vector<Item> itemsAt(const plan::Frozen& frozen, const rubric::Question& question,
                                        ItemKind kind);
/// The items of one kind that belong to the whole interview.
[[nodiscard]] std::vector<Item> itemsOfWhole(const plan::Frozen& frozen, ItemKind kind);
/// The rating items shown at a question, in rubric order: per question, or one per weighted competency of the
/// plan.
[[nodiscard]] std::vector<Item> ratingsAt(const plan::Frozen& frozen, const rubric::Question& question);
/// Every item the plan has, as an interviewer meets them: question by question, then the whole interview;
/// kinds in column order.
[[nodiscard]] std::vector<Item> itemsOf(const plan::Frozen& frozen, MarkKinds kinds = markKinds());

/// When a mark of the item is made: of a checklist item its own stage, else that of its kind.
[[nodiscard]] rubric::Stage stageOf(const rubric::Rubric& rubric, const Item& item);
/// The vocabulary whose terms detail a point; null when it has none.
[[nodiscard]] const rubric::Vocabulary* termsOf(const rubric::Rubric& rubric, std::string_view point);
/// Id of the question an item belongs to; empty for items of the whole interview.
[[nodiscard]] std::string questionOf(const rubric::Rubric& rubric, const Item& item);

/// A mark that is made of a question during the interview says that it was asked: the item to mark with it,
/// unless the scorecard says so already or the value clears the mark.
[[nodiscard]] std::optional<Item> askedWith(const rubric::Rubric& rubric, const Scorecard& card,
                                            const Item& item, std::string_view value);

} // namespace session
