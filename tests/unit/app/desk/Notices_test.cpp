// SPDX-License-Identifier: MIT
// The result sent against the date that was promised.
#include "app/desk/Notices.h"
#include "session/Time.h"
#include "support/Catch.h"
#include "support/MemoryStore.h"
#include "support/SmallPosition.h"

namespace {

std::string said(const std::string& promised, const std::string& sent, const std::string& today,
                 words::Language language = words::Language::english) {
    const session::Notice notice{"C01", promised, sent, "", ""};
    const auto day = session::dayOf(today).value();
    return std::string(app::codeOf(app::standingOf(notice, day).state)) + ": " +
           app::sentence(notice, day, words::Words(language));
}

} // namespace

TEST_CASE("A promised result is due or on time or late by days") {
    CHECK(said("2026-02-27", "", "2026-02-20") == "due: Promised by 2026-02-27: due in 7 days.");
    CHECK(said("2026-02-27", "", "2026-02-26") == "due: Promised by 2026-02-27: due tomorrow.");
    CHECK(said("2026-02-27", "", "2026-02-27") == "due: Promised by 2026-02-27: due today.");
    CHECK(said("2026-02-27", "", "2026-03-02") == "overdue: ⚠ Promised by 2026-02-27: overdue by 3 days.");
    CHECK(said("2026-02-27", "2026-02-27", "2026-03-09") ==
          "on_time: Promised by 2026-02-27, sent on 2026-02-27: on time.");
    CHECK(said("2026-02-27", "2026-02-28", "2026-03-09") ==
          "late: Promised by 2026-02-27, sent on 2026-02-28: late by 1 day.");
    CHECK(said("2028-02-28", "2028-03-01", "2028-03-09") ==
          "late: Promised by 2028-02-28, sent on 2028-03-01: late by 2 days.");
    CHECK(said("", "2026-02-28", "2026-03-09") == "sent: Sent on 2026-02-28; no date had been promised.");
    CHECK(said("", "", "2026-03-09") == "none: No date was promised.");
    CHECK(said("2026-02-27", "2026-03-01", "2026-03-09", words::Language::chinese) ==
          "late: 答应 2026-02-27 前给结果，2026-03-01 已发：晚了 2 天。");
}

TEST_CASE(
    "Results that are overdue, due today or due tomorrow are to be thought of, the longest overdue first") {
    support::MemoryStore store;
    const auto first = support::addSmallPosition(store, 4);
    const auto second = support::addSmallPosition(store, 1);
    const auto promise = [&](const std::string& position, const std::string& candidate,
                             const std::string& promised, const std::string& sent = {}) {
        store.keepNotice(position, {candidate, promised, sent, "", ""});
    };
    const auto today = session::dayOf("2026-11-30").value();
    const words::Words tr(words::Language::english);
    CHECK(app::reminders(store, today, tr).empty());
    promise(first, "C01", "2026-12-01");
    promise(first, "C02", "2026-12-02");               // not yet
    promise(first, "C03", "2026-11-28", "2026-11-29"); // sent, though late
    promise(first, "C04", "2026-11-29");
    promise(second, "C01", "2026-11-20");
    CHECK(app::reminders(store, today, tr) ==
          std::vector<std::string>{"Person 1 (Merchandiser): ⚠ Promised by 2026-11-20: overdue by 10 days.",
                                   "Person 4 (Merchandiser): ⚠ Promised by 2026-11-29: overdue by 1 day.",
                                   "Person 1 (Merchandiser): Promised by 2026-12-01: due tomorrow."});
}
