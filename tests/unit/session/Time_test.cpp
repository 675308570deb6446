// SPDX-License-Identifier: MIT
// Moments as text.
#include "session/Time.h"

#include "support/Catch.h"

#include <cstdlib>
#include <ctime>

using std::chrono::milliseconds;
using std::chrono::system_clock;

TEST_CASE("Moments are written in UTC with milliseconds") {
    CHECK(session::utcText(system_clock::time_point()) == "1970-01-01T00:00:00.000Z");
    CHECK(session::utcText(system_clock::time_point(milliseconds(951782399999))) ==
          "2000-02-28T23:59:59.999Z");
    CHECK(session::utcText(system_clock::time_point(milliseconds(951782400000))) ==
          "2000-02-29T00:00:00.000Z");
}

TEST_CASE("A day is read from a date and from a moment and from nothing else") {
    using namespace std::chrono;
    CHECK(session::dayOf("2028-02-29") == sys_days(year{2028} / February / 29));
    CHECK(session::dayOf("2028-02-29T23:59:59.999Z") == sys_days(year{2028} / February / 29));
    for (const auto* text :
         {"2026-02-29", "2026-2-28", "2026-02-28x", "2026/02/28", "26-02-28", "+026-02-28", ""})
        CHECK_FALSE(session::dayOf(text));
}

TEST_CASE("Days and times are told where people are") {
    struct Here {
        explicit Here(const char* zone) {
            setenv("TZ", zone, 1);
            tzset();
        }
        ~Here() {
            unsetenv("TZ");
            tzset();
        }
    };
    {
        const Here shanghai("Asia/Shanghai");
        CHECK(session::localDay("2026-11-22T16:30:00.000Z") == "2026-11-23");
        CHECK(session::localTime("2026-11-22T16:30:05.999Z") == "2026-11-23 00:30:05");
        CHECK(session::localDay("2026-11-22T15:59:59.999Z") == "2026-11-22");
    }
    {
        const Here newYork("America/New_York");
        CHECK(session::localDay("2026-11-23T04:30:00.000Z") == "2026-11-22");
        CHECK(session::localDay("2026-07-01T04:00:00.000Z") == "2026-07-01");
    }
    CHECK(session::localDay("2026-11-30") == "2026-11-30");
    CHECK(session::localDay(std::string()).empty());
}
