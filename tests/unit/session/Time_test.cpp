// SPDX-License-Identifier: MIT
// Moments as text.
#include "session/Time.h"

#include "support/Catch.h"

using std::chrono::milliseconds;
using std::chrono::system_clock;

TEST_CASE("Moments are written in UTC with milliseconds") {
    CHECK(session::utcText(system_clock::time_point()) == "1970-01-01T00:00:00.000Z");
    CHECK(session::utcText(system_clock::time_point(milliseconds(951782399999))) ==
          "2000-02-28T23:59:59.999Z");
    CHECK(session::utcText(system_clock::time_point(milliseconds(951782400000))) ==
          "2000-02-29T00:00:00.000Z");
}
