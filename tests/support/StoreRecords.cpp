// SPDX-License-Identifier: MIT
// The contract of app::Store about what other machines will read: uids, stamps, and records that amount to
// what the store shows.
#include "support/StoreContract.h"

#include "records/Order.h"
#include "records/Uid.h"
#include "support/Catch.h"
#include "support/SmallPosition.h"

#include <algorithm>
#include <set>

namespace support {

namespace {

using session::Decision;
using session::Verdict;

std::unique_ptr<Contender> ready(const MakeContender& make) {
    auto contender = make();
    REQUIRE(addSmallPosition(contender->store(), 3) == "P1");
    return contender;
}

/// Positions, candidates and the scorecards that exist of them.
std::vector<std::string> uidsIn(const app::Store& store) {
    std::vector<std::string> all;
    for (const auto& position : store.positions()) {
        all.push_back(store.position(position.id)->uid);
        for (const auto& candidate : store.candidates(position.id))
            all.push_back(candidate.uid);
        for (const auto& card : store.scorecards(position.id))
            all.push_back(card.uid);
    }
    return all;
}

void naming(const MakeContender& make) {
    const auto contender = ready(make);
    auto& store = contender->store();
    REQUIRE(addSmallPosition(store, 3) == "P2");
    store.record({edit("C01", "Li", "rating:a", "3"), edit("C02", "Li", "rating:a", "3"),
                  edit("C02", "Wu", "rating:a", "3")});
    store.submit("P2", "C02", "Li");
    const auto uids = uidsIn(store);
    CHECK(uids.size() == 2 + 6 + 4);
    CHECK(std::set<std::string>(uids.begin(), uids.end()).size() == uids.size());
    for (const auto& uid : uids)
        CHECK(uid.size() == records::uidLength);
    contender->reopen();
    CHECK(uidsIn(contender->store()) == uids);
    std::map<std::string, std::string> authors;
    for (const auto* position : {"P1", "P2"}) {
        const auto people = contender->store().candidates(position);
        for (const auto& card : contender->store().scorecards(position)) {
            const auto person = std::find_if(people.begin(), people.end(),
                                             [&](const auto& one) { return one.id == card.candidate; });
            REQUIRE(person != people.end());
            CHECK(card.uid == records::scorecardUid(person->uid, card.author));
            CHECK(authors.emplace(card.interviewer, card.author).first->second == card.author);
        }
    }
    CHECK(authors.at("Li") != authors.at("Wu"));
}

template <class What>
std::vector<What> whatOf(const std::vector<records::Record<What>>& all) {
    std::vector<What> plain;
    for (const auto& record : all)
        plain.push_back(record.what);
    return plain;
}

/// The stamps of many records: every uid once, and within an author and device the numbers from 1 without a
/// gap, in the order of their times.
class Stamps {
public:
    template <class What>
    void add(const std::vector<records::Record<What>>& all) {
        for (const auto& [stamp, what] : all) {
            CHECK(m_uids.insert(stamp.uid).second);
            CHECK(m_streams[{stamp.author, stamp.device}].emplace(stamp.sequence, stamp.at).second);
        }
    }
    [[nodiscard]] std::size_t authors() const { return m_streams.size(); }
    void check() const {
        for (const auto& [stream, times] : m_streams) {
            CHECK(times.begin()->first == 1);
            CHECK(times.rbegin()->first == static_cast<std::int64_t>(times.size()));
            CHECK(std::is_sorted(times.begin(), times.end(), [](const auto& one, const auto& other) {
                return one.second < other.second;
            }));
        }
    }

private:
    std::set<std::string> m_uids;
    std::map<std::pair<std::string, std::string>, std::map<std::int64_t, std::string>> m_streams;
};

void replaying(const MakeContender& make) {
    const auto contender = ready(make);
    auto& store = contender->store();
    store.record({edit("C01", "Li", "rating:a", "3"), edit("C01", "Wu", "rating:a", "1"),
                  edit("C01", "Li", "note:Q1", "calm"), edit("C01", "Li", "note:Q1", "")});
    store.keepPractice({"small", 1, "S1", 300, "Li"});
    store.submit("P1", "C01", "Li");
    store.record({edit("C01", "Li", "rating:a", "4", "heard more"), edit("C02", "Li", "rating:b", "NE")});
    contender->reopen();
    const auto frozen = contender->store().position("P1")->frozen.value();
    const auto cards = contender->store().scorecards("P1");
    const auto logs = contender->store().cardRecords("P1");
    REQUIRE(cards.size() == logs.size());
    Stamps stamps;
    for (std::size_t at = 0; at < cards.size(); ++at) {
        auto empty = cards[at];
        empty.marks.clear();
        empty.submittedAt.clear();
        CHECK(logs[at].uid == cards[at].uid);
        CHECK(logs[at].author == cards[at].author);
        CHECK(records::replay(frozen, empty, logs[at].records) == cards[at]);
        for (const auto& record : logs[at].records)
            CHECK(record.stamp.author == cards[at].author);
        stamps.add(logs[at].records);
    }
    stamps.add(contender->store().practice());
    stamps.check();
}

void recordCases(Contender& contender) {
    auto& store = contender.store();
    const Decision hire{"C02", Verdict::hire, "best", "", "HR", "", {}, {}};
    store.decide("P1", hire);
    store.sign("P1", hire, {"HR", "HR", ""});
    store.sign("P1", hire, {"Ann", "", ""});
    contender.setClockBack(std::chrono::hours(1));
    store.withdraw("P1", hire, {"HR", "HR", ""});
    store.decide("P1", {"C01", Verdict::hold, "wait", "", "HR", "", {}, {}});
    store.decide("P1", {"C01", std::nullopt, "", "", "Boss", "", {}, {}});
    store.keepNotice("P1", {"C02", "2026-01-05", "", "HR", ""});
    store.keepNotice("P1", {"C02", "2026-01-05", "2026-01-04", "HR", ""});
    store.addDebriefNote("P1", {"C03", "strong", "Ann", ""});
    store.addDebriefNote("P1", {"C01", "calm", "HR", ""});
}

void replayingCases(const MakeContender& make) {
    const auto contender = ready(make);
    recordCases(*contender);
    contender->reopen();
    const auto& store = contender->store();
    std::string people;
    std::vector<Decision> decisions;
    std::vector<session::Notice> notices;
    std::vector<records::NoteRecord> notes;
    Stamps stamps;
    for (const auto& one : store.caseRecords("P1")) {
        people += one.candidate + " ";
        CHECK(whatOf(records::decisionLog(one.decided)) == store.decisionLog("P1", one.candidate));
        if (auto decision = records::counting(one.decided))
            decisions.push_back(std::move(*decision));
        if (auto notice = records::counting(one.notices))
            notices.push_back(std::move(*notice));
        notes.insert(notes.end(), one.notes.begin(), one.notes.end());
        stamps.add(one.decided.decisions);
        stamps.add(one.decided.strokes);
        stamps.add(one.notices);
        stamps.add(one.notes);
    }
    CHECK(people == "C01 C02 C03 ");
    CHECK(decisions == store.decisions("P1"));
    CHECK(decisions.front().signatures.size() == 1);
    CHECK(notices == store.notices("P1"));
    CHECK(whatOf(records::inOrder(notes)) == store.debriefNotes("P1"));
    CHECK(stamps.authors() == 3);
    stamps.check();
    CHECK(store.caseRecords("P2").empty());
}

void clockSetBack(const MakeContender& make) {
    const auto contender = ready(make);
    contender->store().record({edit("C01", "Li", "rating:a", "3")});
    contender->store().decide("P1", {"C01", Verdict::hold, "wait", "", "HR", "", {}, {}});
    contender->setClockBack(std::chrono::hours(48));
    contender->store().record({edit("C01", "Li", "rating:a", "4")});
    contender->store().decide("P1", {"C01", Verdict::hire, "best", "", "Boss", "", {}, {}});
    contender->reopen();
    const auto card = contender->store().scorecard("P1", "C01", "Li").value();
    CHECK(session::valueOf(card, session::readItem("rating:a").value()) == "4");
    const auto log = contender->store().log("P1", std::nullopt);
    CHECK(log.at(0).newValue == "3");
    CHECK(log.at(0).at < log.at(1).at);
    CHECK(contender->store().decisions("P1").front().verdict == Verdict::hire);
}

} // namespace

std::vector<ContractTest> recordsContract() {
    return {{"positions, candidates and scorecards have one uid each for ever", naming},
            {"scorecards are the replay of their records", replaying},
            {"decisions, promises and notes are the replay of their records", replayingCases},
            {"a clock set back lets no older record win", clockSetBack}};
}

} // namespace support
