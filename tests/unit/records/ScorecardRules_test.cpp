// SPDX-License-Identifier: MIT
// What may be recorded on a scorecard, and what it is afterwards, as text.
#include "records/ScorecardRules.h"

#include "support/Catch.h"
#include "support/SmallRubric.h"

using session::Edit;
using session::Phase;
using session::Scorecard;

namespace {

const plan::Frozen& frozen() {
    static const auto plan = plan::freeze(
        plan::draftPlan(support::smallRubric(), "Merchandiser", {"Q1", "Q2", "Q3"}), support::smallRubric());
    return plan;
}

Scorecard blank() {
    Scorecard card;
    card.candidate = "C01";
    card.interviewer = "Li";
    return card;
}

Edit edit(const std::string& item, const std::string& value, const std::string& reason = {}) {
    Edit made;
    made.candidate = "C01";
    made.interviewer = "Li";
    made.item = session::readItem(item).value();
    made.newValue = value;
    made.reason = reason;
    made.at = "2026-01-01T00:00:00.000000Z";
    return made;
}

/// "old>new phase", "nothing", or the code of the refusal.
std::string said(const Scorecard& card, const Edit& request) {
    const auto checked = records::check(frozen(), card, request);
    if (const auto* made = std::get_if<Edit>(&checked))
        return made->oldValue + ">" + made->newValue + " " + std::string(session::codeOf(made->phase));
    if (const auto* refusal = std::get_if<records::Refusal>(&checked))
        return (refusal->why == records::Refusal::Why::conflict ? "conflict " : "") + refusal->finding.code;
    return "nothing";
}

Scorecard after(Scorecard card, const Edit& change) {
    const auto once = records::apply(frozen(), std::move(card), change);
    CHECK(records::apply(frozen(), once, change) == once);
    return once;
}

/// "value(before)" of one item; "-" when there is no mark.
std::string markOf(const Scorecard& card, const std::string& item) {
    const auto at = card.marks.find(session::readItem(item).value());
    if (at == card.marks.end())
        return "-";
    return at->second.value + (at->second.before ? "(" + *at->second.before + ")" : "");
}

Scorecard submitted(Scorecard card) {
    return records::apply(frozen(), std::move(card), records::Submission{"2026-01-02T00:00:00.000000Z"});
}

Edit debriefed(Edit change) {
    change.phase = Phase::debrief;
    return change;
}

} // namespace

TEST_CASE("An edit is told as it will be recorded") {
    auto card = blank();
    CHECK(said(card, edit("rating:a", " 4 ")) == ">4 independent");
    CHECK(said(card, edit("rating:a", "ne")) == ">NE independent");
    card = after(card, edit("rating:a", "4"));
    CHECK(said(card, edit("rating:a", "5")) == "4>5 independent");
    CHECK(said(card, edit("rating:a", "4")) == "nothing");
    CHECK(said(card, edit("rating:b", "")) == "nothing");
}

TEST_CASE("What does not fit the plan is refused before it is recorded") {
    CHECK(said(blank(), edit("rating:a", "6")) == "bad-value");
    CHECK(said(blank(), edit("rating:x", "3")) == "unknown-item");
    CHECK(said(blank(), edit("minutes:Q1", "601")) == "bad-minutes");
    auto nobody = blank();
    nobody.interviewer = " ";
    CHECK(said(nobody, edit("rating:a", "3")) == "no-interviewer");
}

TEST_CASE("After submission a change is debrief and needs a reason that can be seen") {
    const auto card = submitted(after(blank(), edit("rating:a", "4")));
    for (const auto* reason : {"", " \n"})
        CHECK(said(card, edit("rating:a", "2", reason)) == "reason-needed");
    CHECK(said(card, edit("rating:a", "2", "heard more")) == "4>2 debrief");
    CHECK(said(card, edit("rating:a", "4")) == "nothing");
    CHECK(said(blank(), debriefed(edit("rating:a", "2"))) == "reason-needed");
    CHECK(said(blank(), debriefed(edit("rating:a", "2", "talked"))) == ">2 debrief");
}

TEST_CASE("What is made after the interview stays open after submission and needs no reason") {
    auto card = submitted(blank());
    CHECK(said(card, edit("contact_at:1", "2026-01-03")) == ">2026-01-03 independent");
    CHECK(said(card, edit("later:a", "sent a chart")) == ">sent a chart independent");
    CHECK(said(card, edit("lesson:Q1", "worked")) == ">worked independent");
    for (const auto* item : {"summary:gaps", "claim:1:text", "to_probe:Q1", "looks:dress"})
        CHECK(said(card, edit(item, "x")) == "reason-needed");
    card = after(card, edit("contact_at:1", "2026-01-03"));
    CHECK(markOf(card, "contact_at:1") == "2026-01-03");
    CHECK(after(card, edit("summary:gaps", "x")) == card);
}

TEST_CASE("An edit made from a value that is not there any more is a conflict") {
    const auto card = after(blank(), edit("rating:a", "4"));
    auto request = edit("rating:a", "2");
    request.expected = "4";
    CHECK(said(card, request) == "4>2 independent");
    request.expected = "";
    CHECK(said(card, request) == "conflict mark-changed");
    CHECK(said(blank(), request) == ">2 independent");
    request.newValue = "4";
    CHECK(said(card, request) == "nothing");
}

TEST_CASE("The value before the debrief outlives every later one") {
    auto card = submitted(after(blank(), edit("rating:a", "4")));
    card = after(card, debriefed(edit("rating:a", "2", "heard more")));
    CHECK(markOf(card, "rating:a") == "2(4)");
    card = after(card, debriefed(edit("rating:a", "", "wrong person")));
    CHECK(markOf(card, "rating:a") == "(4)");
    card = after(card, debriefed(edit("rating:b", "5", "forgotten")));
    CHECK(markOf(card, "rating:b") == "5()");
    card = after(card, debriefed(edit("rating:b", "", "no, not")));
    CHECK(markOf(card, "rating:b") == "-");
}

TEST_CASE("Before submission an independent value takes the place of a debriefed one") {
    auto card = after(blank(), edit("rating:a", "4"));
    card = after(card, debriefed(edit("rating:a", "2", "talked")));
    card = after(card, edit("rating:a", "5"));
    CHECK(markOf(card, "rating:a") == "5");
    CHECK(markOf(after(card, edit("rating:a", "")), "rating:a") == "-");
}

TEST_CASE("What is not valid where it stands is in no number") {
    const auto card = submitted(after(blank(), edit("rating:a", "4")));
    CHECK(after(card, edit("rating:a", "2")) == card);
    CHECK(after(card, debriefed(edit("rating:a", "2"))) == card);
    CHECK(after(card, debriefed(edit("rating:a", "9", "heard more"))) == card);
    CHECK(after(card, debriefed(edit("rating:a", " 2", "heard more"))) == card);
    CHECK(after(card, debriefed(edit("rating:x", "2", "heard more"))) == card);
    CHECK(submitted(card) == card);
}
