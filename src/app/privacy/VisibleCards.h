// SPDX-License-Identifier: MIT
// The one gate to scorecards: whoever may score judges a candidate before seeing what the others gave. Every
// outlet (screen, table, pages, workbook, letter, log, preview of an import) gets its cards here.
#pragma once

#include "app/ports/Ports.h"
#include "compare/Comparison.h"
#include "words/Words.h"

#include <set>

namespace app {

struct VisibleCards {
    std::vector<session::Scorecard> cards;
    /// Candidates whose other scorecards are hidden until the person has submitted their own, by id.
    std::set<std::string> hidden;
    /// The hidden scorecards without their marks: whose they are and whether they are submitted.
    std::vector<session::Scorecard> covers;

    [[nodiscard]] bool hides(const std::string& candidate) const;
    /// The cards of candidates that are not hidden.
    [[nodiscard]] std::vector<session::Scorecard> judged() const;
    /// Cards and covers: for what must know that a scorecard is there, not what stands on it.
    [[nodiscard]] std::vector<session::Scorecard> withCovers() const;
};

/// Somebody who may score sees the others' marks of a candidate only after submitting their own, with at
/// least one rating, tick or recommendation on it: the plan's panel, anybody with an open scorecard of the
/// candidate and, where the plan names no panel, anybody at all. Others, and nobody in particular (an empty
/// name), see all. A discarded scorecard makes nobody blind and shows nothing, nor does that of an observer
/// who is not on the panel. Names are the same as text::sameName says.
[[nodiscard]] VisibleCards visibleTo(const std::string& viewer, const plan::Plan& plan,
                                     const std::vector<session::Candidate>& candidates,
                                     std::vector<session::Scorecard> cards);
/// Of a position, whose plan must be frozen.
[[nodiscard]] VisibleCards visibleCards(const Store& store, const session::Position& position,
                                        const std::string& viewer);
/// What may be judged by now: hidden candidates stand in it without a mark, not even the viewer's own, and
/// without a rank (compare::isWithheld), so that nothing is said of them.
[[nodiscard]] compare::Comparison comparisonFor(const session::Position& position,
                                                const std::vector<session::Candidate>& candidates,
                                                const VisibleCards& seen,
                                                const compare::WeightOverride& weights = {});
/// The entries about marks the viewer may see; oldest first, of one candidate when named.
[[nodiscard]] std::vector<session::Edit> visibleLog(const Store& store, const std::string& position,
                                                    const std::string& viewer,
                                                    const std::optional<std::string>& candidate);
/// Whether the marks of some candidate are hidden from somebody of the panel or somebody who has begun.
[[nodiscard]] bool somebodyIsBlind(const Store& store, const session::Position& position);

/// Why marks are hidden, naming the first five candidates; empty when none are.
[[nodiscard]] std::string whyHidden(const VisibleCards& seen,
                                    const std::vector<session::Candidate>& candidates,
                                    const words::Words& tr);
/// The same for a position, and for the first of all that hides something when none is named.
[[nodiscard]] std::string whyHidden(const Store& store, const std::optional<std::string>& position,
                                    const std::string& viewer, const words::Words& tr);

} // namespace app
