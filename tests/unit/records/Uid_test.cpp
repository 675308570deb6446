// SPDX-License-Identifier: MIT
// Derived names: the same for ever, and never two for different parts.
#include "records/Uid.h"

#include "support/Catch.h"

TEST_CASE("A derived uid is the same for ever") {
    // printf 'evenhand uid 15:entry1:7' | sha256sum | cut -c1-32
    CHECK(records::derivedUid("entry", "7") == "dfd5c4e643c8ac29a4bfd0f82bc51965");
}

TEST_CASE("A scorecard's uid is the same for ever") {
    // printf 'evenhand uid 19:scorecard2:c16:author' | sha256sum | cut -c1-32
    CHECK(records::scorecardUid("c1", "author") == "da94d7096630352d6528f3cecfa5772d");
    CHECK(records::scorecardUid("c1", "author") != records::scorecardUid("author", "c1"));
}

TEST_CASE("Other parts give another uid") {
    CHECK(records::derivedUid("ab", "c").size() == records::uidLength);
    CHECK(records::derivedUid("ab", "c") == records::derivedUid("ab", "c"));
    CHECK(records::derivedUid("ab", "c") != records::derivedUid("a", "bc"));
    CHECK(records::derivedUid("ab", "c") != records::derivedUid("abc"));
    CHECK(records::derivedUid("ab", "") != records::derivedUid("ab"));
}
