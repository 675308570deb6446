// SPDX-License-Identifier: MIT
// The order of records: by sequence within an author and device, by time and uid between them.
#include "records/Order.h"

#include "support/Catch.h"
#include "support/Soak.h"

#include <algorithm>
#include <random>

using records::Stamp;

namespace {

/// "uid at author device sequence"; the uids in order.
std::string inOrder(const std::vector<Stamp>& stamps) {
    std::string text;
    for (const auto at : records::order(stamps))
        text += (text.empty() ? "" : " ") + stamps[at].uid;
    return text;
}

} // namespace

TEST_CASE("Between devices the earlier time comes first, then the smaller uid") {
    CHECK(inOrder({{"b", "2", "ann", "x", 1}, {"a", "1", "ann", "y", 1}}) == "a b");
    CHECK(inOrder({{"b", "1", "ann", "x", 1}, {"a", "2", "ann", "y", 1}}) == "b a");
    CHECK(inOrder({{"b", "1", "ann", "x", 1}, {"a", "1", "ann", "y", 1}}) == "a b");
    CHECK(inOrder({{"b", "1", "ann", "x", 1}, {"a", "1", "bo", "x", 1}}) == "a b");
}

TEST_CASE("On one device the sequence decides, whatever the clock said") {
    CHECK(inOrder({{"new", "1", "ann", "x", 2}, {"old", "9", "ann", "x", 1}}) == "old new");
}

TEST_CASE("A time behind that of its own sequence counts as that one") {
    // The clock of x was set back from 9 to 1; what y wrote at 5 is older than both.
    const std::vector<Stamp> stamps{
        {"c", "1", "ann", "x", 2}, {"b", "9", "ann", "x", 1}, {"a", "5", "ann", "y", 1}};
    CHECK(inOrder(stamps) == "a b c");
}

TEST_CASE("A record that came twice counts once") {
    CHECK(inOrder({{"a", "1", "ann", "x", 1}, {"a", "1", "ann", "x", 1}}) == "a");
    CHECK(inOrder({}) == "");
}

TEST_CASE("Of two stamps with one uid the same counts whichever came first") {
    // Two copies of a file that grew apart and were brought up to date each by itself.
    const Stamp one{"a", "1", "ann", "x", 4};
    const Stamp other{"a", "1", "ann", "x", 6};
    const Stamp between{"b", "1", "ann", "x", 5};
    CHECK(inOrder({one, between, other}) == "a b");
    CHECK(inOrder({other, between, one}) == "a b");
}

TEST_CASE("The order does not depend on the order of arrival", "[soak]") {
    std::mt19937 random(support::seed(20260724));
    const int rounds = support::rounds(200, 20000);
    for (int round = 0; round < rounds; ++round) {
        std::vector<Stamp> stamps;
        const auto count = random() % 12;
        for (std::size_t at = 0; at < count; ++at)
            stamps.push_back({std::string(1, static_cast<char>('a' + random() % 10)),
                              std::to_string(random() % 4), random() % 2 == 0 ? "ann" : "bo",
                              random() % 2 == 0 ? "x" : "y", static_cast<std::int64_t>(random() % 4)});
        const auto first = inOrder(stamps);
        std::shuffle(stamps.begin(), stamps.end(), random);
        CHECK(inOrder(stamps) == first);
    }
}
