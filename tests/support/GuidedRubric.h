// SPDX-License-Identifier: MIT
// The small rubric with what guides an interview: probes, terms, checklists, a trait; and one item of every
// kind that is kept around the scorecard.
#pragma once

#include "plan/Freeze.h"
#include "support/SmallRubric.h"

#include <string>
#include <utility>
#include <vector>

namespace support {

/// Q1 and Q3 have a probe each, Q1-p1 has the terms quantity and price.
[[nodiscard]] inline rubric::Rubric guidedRubric() {
    using rubric::Stage;
    auto rubric = smallRubric();
    rubric.vocabularies = {{"checks", {"核对项", "Checks"}, {{"数量", "quantity"}, {"价格", "price"}}, ""}};
    rubric.questions[0].points[0].subticks = "checks";
    rubric.questions[0].probes = {{"Q1-g1", "", {"多少？", "How many?"}}};
    rubric.questions[2].probes = {{"Q3-g1", "", {"哪一次？", "Which time?"}}};
    rubric.checklists = {{"PRE-1", Stage::before, {"读简历", "Read the CV"}, "", "", ""},
                         {"PRE-2", Stage::before, {"备资料卡", "Prepare the card"}, "", "", ""},
                         {"PRE-3", Stage::before, {"看作品", "Look at the samples"}, "", "", ""},
                         {"IN-1", Stage::during, {"说明流程", "Explain the course"}, "", "", ""},
                         {"POST-1", Stage::after, {"复盘", "Debrief"}, "", "", ""}};
    rubric.traits = {{"TR-1", {"细心", "Care"}, {}, "a", {}, ""}};
    return rubric;
}

/// Questions Q1 and Q3, a rating a competency or a question.
[[nodiscard]] inline plan::Frozen guidedPlan(plan::RateBy rateBy = plan::RateBy::competency) {
    auto draft = plan::draftPlan(guidedRubric(), "Clerk", {"Q1", "Q3"});
    draft.rateBy = rateBy;
    return plan::freeze(draft, guidedRubric());
}

using ItemAndValue = std::pair<std::string, std::string>;

/// At least one of each kind kept around the scorecard, fields and stages apart.
[[nodiscard]] inline std::vector<ItemAndValue> protocolMarks() {
    return {{"subtick:Q1-p1:2", "yes"},
            {"probe:Q1-g1", "used"},
            {"because:a", "saw it"},
            {"because_recommend:", "all in all"},
            {"discarded:", "stray keys"},
            {"role:", "observer"},
            {"check:PRE-1", "done"},
            {"check:PRE-2", "na"},
            {"check:IN-1", "done"},
            {"check:POST-1", "done"},
            {"claim:1:text", "Followed orders"},
            {"claim:1:number", "500"},
            {"claim:1:unit", "orders"},
            {"claim:1:base", "800"},
            {"claim:1:period", "2024"},
            {"claim:1:part", "half, alone"},
            {"claim:1:measured", "ERP"},
            {"claim:1:question", "Q1"},
            {"claim_state:1", "verified"},
            {"claim_state:20", "doubtful"},
            {"portfolio:1:kind", "flow chart"},
            {"portfolio:1:note", "explained it"},
            {"portfolio_is:1:own", "yes"},
            {"portfolio_is:1:clean", "no"},
            {"to_probe:", "gap in 2023"},
            {"to_probe:Q3", "which part was own"},
            {"arrival:", "-12"},
            {"notice:", "yes"},
            {"looks:dress", "neat"},
            {"looks:manner", "calm"},
            {"trait:TR-1", "checked twice"},
            {"their_question:1:text", "What is hard now?"},
            {"their_question:1:signal", "looks ahead"},
            {"their_question:1:reply", "Late orders."},
            {"summary:strengths", "order"},
            {"summary:gaps", "prices"},
            {"summary:verify", "the 500"},
            {"lesson:Q1", "worked"},
            {"lesson:Q3", "change"},
            {"lesson_note:Q3", "too long"},
            {"contact_at:1", "2026-11-23 09:30"},
            {"contact_at:2", "2026-11-30"},
            {"contact:1:channel", "e-mail"},
            {"contact:1:text", "a chart"},
            {"contact_says:1:thanks", "yes"},
            {"contact_says:1:interest", "no"},
            {"contact_says:1:strengths", "yes"},
            {"later:a", "sent a chart"}};
}

} // namespace support
