// SPDX-License-Identifier: MIT
// The question set of a position with its weights and rules, as plain values; a draft until Freeze.h freezes
// it.
#pragma once

#include "rubric/Rubric.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace plan {

/// Whether each answer is rated on its competencies, or each competency once over the whole interview.
enum class RateBy { question, competency };
/// anchored: 1-5 ratings; points: points earned over available (踩点给分); panel: trimmed mean of the panel
/// (结构化面试).
enum class Rule { anchored, points, panel };
/// Whose scorecards are in the numbers. submitted: those that are submitted; all: open ones as well.
enum class Counted { submitted, all };

struct Weight {
    std::string competency;
    /// Relative weight in hundredths, 1 to 10 000 000; only the proportions count, so equal weights are
    /// exactly equal.
    int hundredths = 100;

    bool operator==(const Weight&) const = default;
};

/// A competency whose score must not lie below the cut, or the candidate is flagged; never folded into the
/// score.
struct MustHave {
    std::string competency;
    /// A rubric::Level, within the ends of the rubric's scale.
    int cutHundredths = 300;

    bool operator==(const MustHave&) const = default;
};

struct PlannedQuestion {
    std::string id;
    /// 1 to 60.
    int minutes = 5;

    bool operator==(const PlannedQuestion&) const = default;
};

/// The ranges are those that check() asks for; a draft may leave them.
struct Plan {
    std::string title;
    /// Id of the rubric.
    std::string rubric;
    /// 1 for the first frozen plan of a position; a change after freezing is a new version.
    int version = 1;
    std::vector<PlannedQuestion> questions;
    RateBy rateBy = RateBy::competency;
    Rule rule = Rule::anchored;
    std::vector<Weight> weights;
    std::vector<MustHave> mustHaves;
    /// Names of the interviewers expected; may be empty, then anybody may score.
    std::vector<std::string> panel;
    /// Minutes of the whole interview, 10 to 480.
    int minutes = 60;
    /// Nothing in plans from before there was a choice: open scorecards count there, and those of people who
    /// are not on the panel. No part of what makes scorecards comparable.
    std::optional<Counted> counted;

    bool operator==(const Plan&) const = default;
};

/// As files and the command line spell them: "question", "competency"; "anchored", "points", "panel";
/// "submitted", "all".
[[nodiscard]] std::string_view codeOf(RateBy rateBy);
[[nodiscard]] std::string_view codeOf(Rule rule);
[[nodiscard]] std::string_view codeOf(Counted counted);
/// Nothing when it is not the code of any.
[[nodiscard]] std::optional<RateBy> rateByOf(std::string_view code);
[[nodiscard]] std::optional<Rule> ruleOf(std::string_view code);
[[nodiscard]] std::optional<Counted> countedOf(std::string_view code);

/// Share of one competency in the whole, 0 to 1; 0 when it has no weight.
[[nodiscard]] double shareOf(const Plan& plan, std::string_view competency);
/// Null when the plan has none for it, here and below; lives as long as the plan is unchanged.
[[nodiscard]] const Weight* findWeight(const Plan& plan, std::string_view competency);
[[nodiscard]] const MustHave* findMustHave(const Plan& plan, std::string_view competency);

/// A plan with these questions in this order and equal weights on the suggested competencies they cover, or
/// on every covered one when none of them is suggested; only submitted scorecards count. Unknown ids are
/// kept, for check() to report.
[[nodiscard]] Plan draftPlan(const rubric::Rubric& rubric, std::string title,
                             const std::vector<std::string>& questions);

} // namespace plan
