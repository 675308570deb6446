// SPDX-License-Identifier: MIT
// One position's candidates side by side, computed from their scorecards; plain values that explain
// themselves, no sheet yet.
#pragma once

#include "compare/Counting.h"
#include "score/ratings/Panel.h"
#include "session/Records.h"

#include <map>
#include <optional>

namespace compare {

/// The four ways a score can be missing; none of them is a zero.
enum class Missing { none, notAsked, notApplicable, noEvidence, blank };

/// What one interviewer gave one candidate on one competency.
struct RaterScore {
    std::string interviewer;
    /// On Comparison::scale, unrounded.
    std::optional<double> value;
    /// The same from the marks as they stood before the panel talked; feeds agreement and severity.
    std::optional<double> independent;
    Missing missing = Missing::none;
    /// From the ticks, for information; never added to the score except under the points rule.
    std::optional<double> suggested;
    /// Changed after the panel talked.
    bool debriefed = false;
    /// The marks it came from: ratings per question, or the one rating.
    std::vector<std::pair<session::Item, std::string>> marks;

    bool operator==(const RaterScore&) const = default;
};

/// One candidate on one competency.
struct CellScore {
    std::string competency;
    /// Across interviewers by the plan's rule, on Comparison::scale, unrounded.
    std::optional<double> mean;
    Missing missing = Missing::none;
    /// Highest minus lowest interviewer; needs two.
    std::optional<double> spread;
    std::vector<RaterScore> raters;

    bool operator==(const CellScore&) const = default;
};

enum class MustStatus { meets, below, notAssessed };

struct MustResult {
    std::string competency;
    /// The lowest mean that meets it; on Comparison::scale.
    double cut = 3;
    MustStatus status = MustStatus::notAssessed;

    bool operator==(const MustResult&) const = default;
};

struct RaisedFlag {
    std::string flag;
    std::vector<std::string> interviewers;

    bool operator==(const RaisedFlag&) const = default;
};

/// By interviewer and competency.
struct MissingCounts {
    int notAsked = 0;
    int notApplicable = 0;
    int noEvidence = 0;
    int blank = 0;

    bool operator==(const MissingCounts&) const = default;
};

struct CandidateResult {
    std::string id;
    std::string name;
    /// Position in Comparison::groups of those this candidate may be ranked with; absent while nobody rated
    /// them.
    std::optional<std::size_t> group;
    /// Within the group, 1 is best; who is equal in the score and in every tie key (TieRule.h) shares a rank.
    /// Absent when not rankable.
    std::optional<int> rank;
    /// Shares the rank with somebody of the group.
    bool tied = false;
    /// Why there is no rank: "coverage", "must-have-missing", "no-marks", withheldCode; empty when ranked.
    std::string unrankable;
    /// Weighted mean over what was scored, on Comparison::scale; absent when nothing was.
    std::optional<double> composite;
    /// Composite on 0 to 100, as outOfHundred() lays it; absent with it.
    std::optional<double> index;
    /// Share of the weight that was scored, 0 to 1.
    double coverage = 0;
    /// Composite if everything missing were the lowest or highest rating.
    double low = 1;
    double high = 5;
    /// In the order of Comparison::competencies.
    std::vector<CellScore> cells;
    std::vector<MustResult> musts;
    MissingCounts missing;
    std::vector<RaisedFlag> flags;
    /// Interviewer and recommendation code.
    std::vector<std::pair<std::string, std::string>> recommendations;
    std::vector<std::string> interviewers;
    /// Competencies whose marks, as they stand now, lie far apart (score::farApart).
    std::vector<std::string> farApart;

    bool operator==(const CandidateResult&) const = default;
};

struct ComparedCompetency {
    std::string id;
    /// Share of the whole, 0 to 1.
    double weight = 0;
    /// Of a must-have, on Comparison::scale.
    std::optional<double> cut;

    bool operator==(const ComparedCompetency&) const = default;
};

/// Candidates that may be ranked together; there is one group unless two panels have nobody in common. Ranks
/// of two groups say nothing about each other.
struct StandingGroup {
    /// Ranked ones, best first; may be empty while nobody of them can be ranked.
    std::vector<std::string> candidates;
    /// Who marked anybody of the group, by name; empty for a finished table.
    std::vector<std::string> interviewers;

    bool operator==(const StandingGroup&) const = default;
};

/// A scorecard left out or still open, and why: "open", "other-structure".
struct CardNotice {
    std::string candidate;
    std::string interviewer;
    std::string code;

    bool operator==(const CardNotice&) const = default;
};

struct Comparison {
    std::string position;
    std::string title;
    plan::Frozen frozen;
    /// Of every rating, mean and composite.
    score::Scale scale;
    std::vector<ComparedCompetency> competencies;
    /// Group by group, best first; then the unranked of all groups by id.
    std::vector<CandidateResult> candidates;
    /// Those with a ranked candidate first; among these the one with the lowest id of a candidate first.
    std::vector<StandingGroup> groups;
    /// Everybody who scored anybody, by name.
    std::vector<std::string> interviewers;
    std::vector<CardNotice> notices;
    /// The scorecards it was computed from, for details and evidence.
    std::vector<session::Scorecard> cards;
    /// Those that are in no number, by candidate and interviewer.
    std::vector<UncountedCard> notCounted;
    /// As CountedCards::provisional.
    bool provisional = false;
};

/// Weights other than the plan's, as competency id to a relative number above 0.
using WeightOverride = std::map<std::string, double>;

/// Computes everything from values, of the scorecards that count (Counting.h); the others are kept apart. A
/// position without a frozen plan is compared by its draft. Given weights stand in place of all the plan's: a
/// competency of the plan without one weighs nothing, others are passed over.
[[nodiscard]] Comparison compare(const session::Position& position,
                                 const std::vector<session::Candidate>& candidates,
                                 std::vector<session::Scorecard> cards, const WeightOverride& weights = {});

/// Null when nobody has the id; lives as long as the comparison is unchanged.
[[nodiscard]] const CandidateResult* findCandidate(const Comparison& comparison, std::string_view id);
/// Why somebody has no rank of whom nothing may be said to who looks, whatever the marks and weights are.
inline constexpr std::string_view withheldCode = "hidden";
[[nodiscard]] bool isWithheld(const CandidateResult& candidate);
/// Null when the competency is none of the comparison's; lives as long as the candidate is unchanged.
[[nodiscard]] const CellScore* findCell(const CandidateResult& candidate, std::string_view competency);
/// Null when the interviewer did not mark the candidate.
[[nodiscard]] const RaterScore* findRater(const CellScore& cell, std::string_view interviewer);
/// Null when it is none of those computed from.
[[nodiscard]] const session::Scorecard* findCard(const Comparison& comparison, std::string_view candidate,
                                                 std::string_view interviewer);
/// Whether it is one of CandidateResult::farApart.
[[nodiscard]] bool isFarApart(const CandidateResult& candidate, std::string_view competency);
/// "none", "not_asked", "na", "no_evidence", "blank"
[[nodiscard]] std::string_view codeOf(Missing missing);
/// "meets", "below", "not_assessed"
[[nodiscard]] std::string_view codeOf(MustStatus status);

} // namespace compare
