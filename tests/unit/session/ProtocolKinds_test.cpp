// SPDX-License-Identifier: MIT
// What is kept around the scorecard: its addresses, its values, its words, and when it is made.
#include "session/MarkRule.h"
#include "session/MarkWords.h"

#include "support/Catch.h"
#include "support/SmallRubric.h"

#include <set>

namespace {

rubric::Rubric guided() {
    auto rubric = support::smallRubric();
    rubric.vocabularies = {{"checks", {"核对项", "Checks"}, {{"数量", "quantity"}, {"价格", "price"}}, ""}};
    rubric.questions[0].points[0].subticks = "checks";
    rubric.questions[0].probes = {{"Q1-g1", "", {"多少？", "How many?"}}};
    rubric.checklists = {{"PRE-1", rubric::Stage::before, {"读简历", "Read the CV"}, "", "", ""},
                         {"IN-1", rubric::Stage::during, {"说明流程", "Explain the course"}, "", "", ""},
                         {"POST-1", rubric::Stage::after, {"复盘", "Debrief"}, "", "", ""}};
    rubric.traits = {{"TR-1", {"细心", "Care"}, {}, "a", {}, ""}};
    return rubric;
}

const plan::Frozen& frozen() {
    static const auto plan = plan::freeze(plan::draftPlan(guided(), "Clerk", {"Q1", "Q3"}), guided());
    return plan;
}

std::string verdict(const std::string& item, const std::string& value) {
    const auto read = session::readItem(item);
    if (!read)
        return "no item";
    CHECK(session::write(*read) == item);
    const auto found = session::checkMark(frozen(), *read, value);
    return found ? found->code : "fine";
}

std::string label(const std::string& item, const words::Words& tr = words::Words(words::Language::english)) {
    return session::labelOf(frozen(), session::readItem(item).value(), tr);
}

} // namespace

TEST_CASE("What is kept around the scorecard takes its own values") {
    const std::vector<std::pair<std::string, std::string>> rows{{"subtick:Q1-p1:2", "yes"},
                                                                {"probe:Q1-g1", "used"},
                                                                {"because:a", "saw it"},
                                                                {"because_recommend:", "because"},
                                                                {"discarded:", "stray keys"},
                                                                {"role:", "observer"},
                                                                {"check:PRE-1", "done"},
                                                                {"check:POST-1", "na"},
                                                                {"claim:1:number", "500"},
                                                                {"claim:20:measured", "ERP"},
                                                                {"claim_state:3", "doubtful"},
                                                                {"portfolio:1:kind", "flow chart"},
                                                                {"portfolio_is:1:clean", "no"},
                                                                {"to_probe:", "gaps in 2024"},
                                                                {"to_probe:Q3", "base"},
                                                                {"arrival:", "-15"},
                                                                {"arrival:", "12.5"},
                                                                {"notice:", "yes"},
                                                                {"looks:dress", "neat"},
                                                                {"trait:TR-1", "checked twice"},
                                                                {"their_question:4:signal", "training"},
                                                                {"summary:verify", "the 500"},
                                                                {"lesson:Q1", "change"},
                                                                {"lesson_note:Q1", "too long"},
                                                                {"contact_at:1", "2026-11-30"},
                                                                {"contact_at:1", "2026-11-30 09:05"},
                                                                {"contact:1:channel", "mail"},
                                                                {"contact_says:1:thanks", "yes"},
                                                                {"later:a", "sent a chart"}};
    for (const auto& [item, value] : rows) {
        INFO(item << " = " << value);
        CHECK(verdict(item, value) == "fine");
        CHECK(verdict(item, "") == "fine");
    }
}

TEST_CASE("What is kept around the scorecard refuses what is none of it") {
    const std::vector<std::tuple<std::string, std::string, std::string>> rows{
        {"subtick:Q1-p1:3", "yes", "unknown-item"},
        {"subtick:Q1-p1:0", "yes", "unknown-item"},
        {"subtick:Q1-p1:02", "yes", "unknown-item"},
        {"subtick:Q1-p2:1", "yes", "unknown-item"},
        {"subtick:Q1-p1:1", "no", "bad-value"},
        {"subtick:Q1-p1", "yes", "no item"},
        {"probe:Q1-g2", "used", "unknown-item"},
        {"check:IN-9", "done", "unknown-item"},
        {"check:IN-1", "yes", "bad-value"},
        {"claim:0:text", "x", "unknown-item"},
        {"claim:21:text", "x", "unknown-item"},
        {"claim:1:colour", "x", "unknown-item"},
        {"claim:1", "x", "no item"},
        {"claim_state:1", "true", "bad-value"},
        {"arrival:", "241", "bad-arrival"},
        {"arrival:", "late", "bad-arrival"},
        {"contact_at:1", "tomorrow", "bad-moment"},
        {"contact_at:1", "2026-02-30", "bad-moment"},
        {"contact_at:1", "2026-11-30 24:00", "bad-moment"},
        {"contact_at:1", "2026-11-30 10:60", "bad-moment"},
        {"contact_at:1", "2026-11-30T10:00", "bad-moment"},
        {"looks:hair", "x", "unknown-item"},
        {"trait:TR-2", "x", "unknown-item"},
        {"role:", "guest", "bad-value"},
        {"later:c", "x", "unknown-item"},
        {"later:z", "x", "unknown-item"},
        {"lesson:Q2", "worked", "unknown-item"},
        {"because:Q1:a", "x", "unknown-item"}};
    for (const auto& [item, value, code] : rows) {
        INFO(item << " = " << value);
        CHECK(verdict(item, value) == code);
    }
}

TEST_CASE("What is kept around the scorecard says what it is about") {
    CHECK(label("subtick:Q1-p1:2") == "price");
    CHECK(label("probe:Q1-g1") == "Probe: How many?");
    CHECK(label("check:PRE-1") == "Checklist: Read the CV");
    CHECK(label("claim:2:number") == "Résumé claim 2: number");
    CHECK(label("claim_state:2") == "Résumé claim 2: state");
    CHECK(label("looks:dress") == "dress");
    CHECK(label("trait:TR-1") == "Instance of: Care");
    CHECK(label("their_question:1:signal") == "Candidate's question 1: what it may show");
    CHECK(label("summary:gaps") == "Summary: gaps");
    CHECK(label("contact_says:3:interest") == "Contact 3: restates interest");
    CHECK(label("later:a") == "Added after the interview: comp a");
    CHECK(label("because:a") == "Why this rating: comp a");
    CHECK(session::valueWord({session::ItemKind::claimState, "1", ""}, "unsupported",
                             words::Words(words::Language::english)) == "✗ unsupported");
}

TEST_CASE("A mark before or after the interview does not say that its question was asked") {
    const session::Scorecard card;
    const auto asked = [&](const std::string& item) {
        return session::askedWith(frozen().rubric, card, session::readItem(item).value(), "x").has_value();
    };
    CHECK(asked("probe:Q1-g1"));
    CHECK(asked("subtick:Q1-p1:1"));
    CHECK_FALSE(asked("to_probe:Q1"));
    CHECK_FALSE(asked("lesson:Q1"));
    CHECK_FALSE(asked("lesson_note:Q1"));
}

TEST_CASE("A checklist item is of its own stage") {
    const auto stage = [&](const std::string& item) {
        return session::stageOf(frozen().rubric, session::readItem(item).value());
    };
    CHECK(stage("check:PRE-1") == rubric::Stage::before);
    CHECK(stage("check:IN-1") == rubric::Stage::during);
    CHECK(stage("check:POST-1") == rubric::Stage::after);
    CHECK(stage("contact_at:1") == rubric::Stage::after);
    CHECK(stage("rating:a") == rubric::Stage::during);
}

TEST_CASE("Every item a plan lists is one it has, and none is listed twice") {
    std::set<session::Item> seen;
    for (const auto& item : session::itemsOf(frozen())) {
        INFO(session::write(item));
        CHECK(session::hasItem(frozen(), item));
        CHECK(seen.insert(item).second);
    }
    CHECK(seen.contains(session::readItem("subtick:Q1-p1:2").value()));
    CHECK(seen.contains(session::readItem("claim:20:unit").value()));
    CHECK(seen.contains(session::readItem("check:POST-1").value()));
}
