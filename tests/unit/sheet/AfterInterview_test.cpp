// SPDX-License-Identifier: MIT
// How long after an interview something came: hours, days, and nothing where it is not known.
#include "sheet/AfterInterview.h"
#include "support/Catch.h"

namespace {

const words::Words tr(words::Language::english);

std::string after(const std::string& moment) {
    return sheet::timeAfter("2026-11-22 17:30:00", moment, tr);
}

} // namespace

TEST_CASE("The time after an interview is said in hours and from two days on in days") {
    CHECK(after("2026-11-22 18:10") == "within an hour of the interview");
    CHECK(after("2026-11-22 18:30") == "1 hour after the interview");
    CHECK(after("2026-11-23 09:30") == "16 hours after the interview");
    CHECK(after("2026-11-24 17:29") == "47 hours after the interview");
    CHECK(after("2026-11-24 17:30") == "2 days after the interview");
    CHECK(after("2026-12-02 09:00") == "9 days after the interview");
}

TEST_CASE("A day without a time is counted in days") {
    CHECK(after("2026-11-22") == "on the day of the interview");
    CHECK(after("2026-11-23") == "the day after the interview");
    CHECK(after("2026-12-01") == "9 days after the interview");
}

TEST_CASE("What lies before the interview, or an interview without times, says nothing") {
    CHECK(after("2026-11-22 17:00").empty());
    CHECK(after("2026-11-21").empty());
    CHECK(sheet::timeAfter("", "2026-11-23 09:30", tr).empty());
}

TEST_CASE("An interview ends with the last tick at a question, here and before the debrief") {
    session::Scorecard card;
    const auto mark = [&](const std::string& item, const std::string& at) -> session::Mark& {
        auto& made = card.marks[session::readItem(item).value()];
        made.value = "x";
        made.at = at;
        return made;
    };
    CHECK(sheet::endOfInterview(card).empty());
    mark("asked:Q1", "2026-11-22T08:00:00.000Z");
    mark("point:Q1-p1", "2026-11-22T09:30:00.000Z");
    mark("note:Q1", "2026-11-22T11:00:00.000Z");
    mark("flag:RF-1", "2026-11-22T11:10:00.000Z");
    mark("lesson:Q1", "2026-11-23T09:00:00.000Z");
    mark("rating:Q1:a", "2026-11-25T09:00:00.000Z").phase = session::Phase::debrief;
    CHECK(sheet::endOfInterview(card) == "2026-11-22 17:30:00");
}
