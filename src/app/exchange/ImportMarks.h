// SPDX-License-Identifier: MIT
// Tidy marks (CSV: candidate,interviewer,item,value) become edits of scorecards, or every reason why not;
// stores nothing.
#pragma once

#include "app/privacy/VisibleCards.h"
#include "reading/Finding.h"
#include "session/Records.h"

#include <istream>
#include <string>
#include <vector>

namespace app {

/// What becomes of a new name that is nearly a known one (José, Jose): a finding that asks, or somebody else.
enum class LikeNames { asked, apart };
/// Every finding asks that, so reading once more with LikeNames::apart would do.
[[nodiscard]] bool onlyLikeNames(const std::vector<reading::Finding>& findings);

/// The position the marks are for, as the workspace holds it now; outlives the call.
struct MarkTarget {
    const std::string& position;
    const plan::Frozen& frozen;
    const std::vector<session::Candidate>& candidates;
    const std::vector<session::Scorecard>& cards;
    /// Makes changes of submitted scorecards debrief edits; without one they are refused.
    std::string reason = {};
    LikeNames likeNames = LikeNames::asked;
    /// To look at changes of submitted scorecards no reason is needed yet.
    enum class Purpose { record, look } purpose = Purpose::record;
    /// To tell decisions written into a workbook from those recorded; null: not looked at.
    const std::vector<session::Decision>* decisions = nullptr;
    /// Those of the cards whose marks are hidden from who imports: whatever is handed in for them is taken as
    /// a change, for what they say is not known here; null: none.
    const std::vector<session::Scorecard>* covers = nullptr;
};

/// The edits are there exactly when there is no finding. Rows that say what is stored already make no edit.
struct MarkList {
    std::vector<session::Edit> edits;
    std::vector<reading::Finding> findings;
    /// What a person should know: names in another spelling, cells that are not taken. They stop nothing.
    std::vector<reading::Finding> notes = {};
};

/// Names are the same whatever their case, width, blanks and normal form; the spelling known first is used. A
/// candidate is named by id or by a name only one of them has. An empty value clears the mark. A scorecard
/// that is submitted takes changes with a reason only. file names the findings and, with the line, the origin
/// of every edit.
[[nodiscard]] MarkList readMarks(std::istream& in, const std::string& file, const MarkTarget& target);

/// A note when edits are about marks that are hidden from who looks at them: the values before are not shown.
[[nodiscard]] std::optional<reading::Finding> coveredEdits(const VisibleCards& seen,
                                                           const std::vector<session::Edit>& edits);
/// In the commit that stores the edits: SystemError "other-plan-now" unless the frozen plan still is the one
/// they were read for.
void requirePlan(const Store& store, const std::string& position, const std::string& contentHash);
/// In the same commit: whoever came in another spelling meanwhile is the one known by now.
[[nodiscard]] std::vector<session::Edit> inKnownSpellings(const Store& store, const std::string& position,
                                                          std::vector<session::Edit> edits);

} // namespace app
