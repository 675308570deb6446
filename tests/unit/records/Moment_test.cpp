// SPDX-License-Identifier: MIT
// Times of records: microseconds, sorting as text, never before what was known.
#include "records/Moment.h"

#include "session/Time.h"
#include "support/Catch.h"

using namespace std::chrono;

namespace {

const auto newYear = system_clock::time_point(sys_days{year{2026} / January / 1});

} // namespace

TEST_CASE("A moment is told to the microsecond and sorts as text") {
    CHECK(records::momentText(newYear) == "2026-01-01T00:00:00.000000Z");
    CHECK(records::momentText(newYear + microseconds(1'002'003)) == "2026-01-01T00:00:01.002003Z");
    CHECK(records::momentText(newYear) < records::momentText(newYear + microseconds(1)));
    CHECK(records::momentText(newYear + microseconds(999)) < records::momentText(newYear + milliseconds(1)));
}

TEST_CASE("The next moment is the clock's, or just behind the last one known") {
    CHECK(records::nextMoment(newYear, "") == "2026-01-01T00:00:00.000000Z");
    CHECK(records::nextMoment(newYear, "2025-12-31T23:59:59.999999Z") == "2026-01-01T00:00:00.000000Z");
    CHECK(records::nextMoment(newYear, "2026-01-01T00:00:00.000000Z") == "2026-01-01T00:00:00.000001Z");
    CHECK(records::nextMoment(newYear, "2026-03-01T10:20:30.999999Z") == "2026-03-01T10:20:31.000000Z");
    CHECK(records::nextMoment(newYear, "2026-12-31T23:59:59.999999Z") == "2027-01-01T00:00:00.000000Z");
    CHECK(records::nextMoment(newYear, "some day") == "2026-01-01T00:00:00.000000Z");
}

TEST_CASE("Times of older files are widened and shown as they always were") {
    const std::string old = "2026-11-22T09:30:00.123Z";
    CHECK(records::withMicroseconds(old) == "2026-11-22T09:30:00.123000Z");
    CHECK(records::shownMoment(records::withMicroseconds(old)) == old);
    CHECK(records::shownMoment("2026-11-22T09:30:00.123456Z") == old);
    for (const auto* text : {"", "yesterday", "2026-11-22", "2026-11-22T09:30:00Z"}) {
        CHECK(records::withMicroseconds(text) == text);
        CHECK(records::shownMoment(text) == text);
    }
    CHECK(session::localTime(records::withMicroseconds(old)) == session::localTime(old));
    CHECK(session::localDay(records::withMicroseconds(old)) == session::localDay(old));
}
