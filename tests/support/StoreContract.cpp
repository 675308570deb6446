// SPDX-License-Identifier: MIT
// The contract of app::Store while nothing breaks.
#include "support/StoreContract.h"

#include "support/Catch.h"
#include "support/SmallPosition.h"
#include "support/TroubleCode.h"

namespace support {

namespace {

using session::Decision;
using session::Verdict;

session::Item item(const std::string& text) {
    return session::readItem(text).value();
}

std::string valueOf(app::Store& store, const std::string& of) {
    return session::valueOf(store.scorecard("P1", "C01", "Li").value_or(session::Scorecard{}), item(of));
}

std::unique_ptr<Contender> ready(const MakeContender& make) {
    auto contender = make();
    REQUIRE(addSmallPosition(contender->store(), 3) == "P1");
    return contender;
}

void freezing(const MakeContender& make) {
    const auto contender = make();
    auto& store = contender->store();
    const auto id = store.addPosition(smallPlan(), smallRubric());
    const auto first = store.freeze(id, plan::freeze(smallPlan(), smallRubric()));
    CHECK(first.plan.version == 1);
    CHECK(store.position(id)->frozen == first);
    CHECK(store.freeze(id, first) == first);
    auto next = smallPlan();
    next.minutes = 60;
    const auto second = store.freeze(id, plan::freeze(next, smallRubric()));
    CHECK(second.plan.version == 2);
    CHECK(second == plan::freeze(second.plan, second.rubric));
    contender->reopen();
    CHECK(contender->store().position(id)->frozen == second);
    CHECK(contender->store().frozenPlan(id, 1) == first);
    CHECK(contender->store().frozenPlan(id, 2) == second);
    CHECK_FALSE(contender->store().frozenPlan(id, 3).has_value());
}

void drafts(const MakeContender& make) {
    const auto contender = ready(make);
    auto& store = contender->store();
    const auto read = store.position("P1").value();
    auto mine = read.draft;
    mine.minutes = 50;
    const auto revision = store.saveDraft("P1", mine, read.rubric, read.revision);
    CHECK(revision != read.revision);
    CHECK(store.position("P1")->revision == revision);
    auto other = read.draft;
    other.minutes = 90;
    CHECK(conflictCode([&] { store.saveDraft("P1", other, read.rubric, read.revision); }) == "draft-changed");
    CHECK(store.position("P1")->draft == mine);
    store.freeze("P1", plan::freeze(mine, read.rubric));
    CHECK(conflictCode([&] { store.saveDraft("P1", other, read.rubric, revision); }) == "draft-changed");
}

void recording(const MakeContender& make) {
    const auto contender = ready(make);
    auto& store = contender->store();
    const auto stored =
        store.record({edit("C01", "Li", "rating:a", " 3 "), edit("C01", "Li", "rating:a", "3"),
                      edit("C01", "Li", "rating:a", "4")});
    REQUIRE(stored.size() == 2);
    CHECK(stored[0].newValue == "3");
    CHECK(stored[1].oldValue == "3");
    CHECK(stored[0].uid.size() == 32);
    CHECK(stored[0].at < stored[1].at);
    CHECK(store.log("P1", std::nullopt) == stored);
    CHECK(refusedCode([&] {
              store.record({edit("C02", "Li", "rating:a", "5"), edit("C02", "Li", "rating:a", "6")});
          }) == "bad-value");
    CHECK(store.scorecards("P1").size() == 1);
    store.submit("P1", "C01", "Li");
    CHECK(refusedCode([&] { store.record({edit("C01", "Li", "rating:a", "5")}); }) == "reason-needed");
    CHECK(store.record({edit("C01", "Li", "rating:a", "5", "heard more")}).front().phase ==
          session::Phase::debrief);
    contender->reopen();
    const auto card = contender->store().scorecard("P1", "C01", "Li").value();
    CHECK(card.marks.at(item("rating:a")).value == "5");
    CHECK(card.marks.at(item("rating:a")).before == "4");
}

void expecting(const MakeContender& make) {
    const auto contender = ready(make);
    auto& store = contender->store();
    store.record({edit("C01", "Li", "rating:a", "3")});
    auto stale = edit("C01", "Li", "rating:a", "5");
    stale.expected = "";
    CHECK(conflictCode([&] { store.record({edit("C01", "Li", "rating:b", "1"), stale}); }) == "mark-changed");
    CHECK(valueOf(store, "rating:a") == "3");
    CHECK(valueOf(store, "rating:b").empty());
    stale.expected = "3";
    CHECK_FALSE(store.record({stale}).front().expected.has_value());
    CHECK(valueOf(store, "rating:a") == "5");
}

void submitting(const MakeContender& make) {
    const auto contender = ready(make);
    auto& store = contender->store();
    store.submit("P1", "C01", "Li");
    const auto first = store.scorecard("P1", "C01", "Li").value();
    CHECK_FALSE(first.submittedAt.empty());
    store.submit("P1", "C01", "Li");
    CHECK(store.scorecard("P1", "C01", "Li") == first);
}

void deciding(const MakeContender& make) {
    const auto contender = ready(make);
    auto& store = contender->store();
    const Decision hire{"C02", Verdict::hire, "best", "", "HR", "", {}, {}};
    const Decision hold{"C02", Verdict::hold, "wait", "", "HR", "", {}, {}};
    CHECK(refusedCode([&] { store.sign("P1", hire, {"Ann", "HR", ""}); }) == "not-decided");
    store.decide("P1", hire, Decision{});
    CHECK(conflictCode([&] { store.decide("P1", hold, Decision{}); }) == "decided-meanwhile");
    store.sign("P1", hire, {"Ann", "HR", ""});
    store.sign("P1", hire, {"Ann", "HR", ""});
    store.decide("P1", hold, hire);
    CHECK(conflictCode([&] { store.withdraw("P1", hire, {"Ann", "HR", ""}); }) == "other-decision");
    CHECK(store.decisions("P1").front().signatures.empty());
    store.decide("P1", hire);
    CHECK(store.decisions("P1").front().signatures.size() == 1);
    CHECK(store.decisionLog("P1", "C02").size() == 3);
    CHECK(store.positions().front().decided == 1);
    store.decide("P1", {"C02", std::nullopt, "", "", "HR", "", {}, {}});
    CHECK(store.decisions("P1").empty());
    CHECK(store.positions().front().decided == 0);
}

void promising(const MakeContender& make) {
    const auto contender = ready(make);
    auto& store = contender->store();
    const session::Notice promised{"C02", "2026-01-05", "", "HR", ""};
    const session::Notice sent{"C02", "2026-01-05", "2026-01-04", "HR", ""};
    store.keepNotice("P1", promised, session::Notice{});
    CHECK(conflictCode([&] { store.keepNotice("P1", sent, session::Notice{}); }) == "notice-changed");
    store.keepNotice("P1", sent, promised);
    CHECK(store.notices("P1").front().sent == "2026-01-04");
    CHECK(refusedCode([&] { store.keepNotice("P1", {"C02", "soon", "", "HR", ""}); }) == "bad-date");
    CHECK(refusedCode([&] { store.addDebriefNote("P1", {"C02", " ", "HR", ""}); }) == "empty-note");
    CHECK(refusedCode([&] {
              store.setVerdictWords("P1", {{{" ", "second"}, Verdict::hold}});
          }) == "empty-word");
    CHECK(store.verdictWords("P1").empty());
    store.addDebriefNote("P1", {"C02", "strong", "Ann", ""});
    store.addDebriefNote("P1", {"C01", "calm", "Bo", ""});
    REQUIRE(store.debriefNotes("P1").size() == 2);
    CHECK(store.debriefNotes("P1").front().text == "strong");
}

void practising(const MakeContender& make) {
    const auto contender = ready(make);
    auto& store = contender->store();
    CHECK(store.practice().empty());
    store.keepPractice({"small", 1, "S1", 300, "Li"});
    store.keepPractice({"small", 1, "S1", 350, "Wu"});
    store.keepPractice({"small", 1, "S1", 400, "Li"});
    store.keepPractice({"small", 2, "S1", 100, "Li"});
    CHECK(refusedCode([&] { store.keepPractice({"small", 1, "S1", 300, " "}); }) == "no-name");
    contender->reopen();
    CHECK(contender->store().practice().size() == 4);
    CHECK(records::counting(contender->store().practice()) ==
          std::vector<rubric::PracticeRating>{
              {"small", 1, "S1", 400, "Li"}, {"small", 1, "S1", 350, "Wu"}, {"small", 2, "S1", 100, "Li"}});
}

void unknown(const MakeContender& make) {
    const auto contender = ready(make);
    auto& store = contender->store();
    store.addPosition(smallPlan(), smallRubric());
    store.addCandidates("P2", newPeople(1));
    auto early = edit("C01", "Li", "rating:a", "3");
    early.position = "P2";
    CHECK(troubleCode([&] { store.record({early}); }) == "not-frozen");
    CHECK(troubleCode([&] { store.submit("P2", "C01", "Li"); }) == "not-frozen");
    early.position = "P3";
    CHECK(troubleCode([&] { store.record({early}); }) == "unknown-position");
    CHECK(troubleCode([&] { store.record({edit("C09", "Li", "rating:a", "3")}); }) == "unknown-candidate");
    CHECK(troubleCode([&] {
              store.decide("P1", {"C09", Verdict::hire, "", "", "HR", "", {}, {}});
          }) == "unknown-candidate");
    CHECK(troubleCode([&] { store.keepNotice("P3", {"C01", "", "", "HR", ""}); }) == "unknown-position");
    CHECK(troubleCode([&] { store.saveDraft("P3", smallPlan(), smallRubric(), 1); }) == "unknown-position");
    CHECK(troubleCode([&] { store.keepDraft({"P1", "C09", "Li", "note:"}, "calm"); }) == "unknown-candidate");
    store.dropDraft({"P3", "C01", "Li", "note:"});
    CHECK_FALSE(store.position("P3").has_value());
    CHECK(store.scorecards("P3").empty());
    CHECK(store.candidates("P3").empty());
    CHECK(store.decisionLog("P1", "C09").empty());
    CHECK(store.log("P3", std::nullopt).empty());
}

void committing(const MakeContender& make) {
    struct Broken {};
    const auto contender = ready(make);
    auto& store = contender->store();
    CHECK_THROWS_AS(store.inOneCommit([&] {
        store.record({edit("C01", "Li", "rating:a", "3")});
        store.submit("P1", "C01", "Li");
        store.addCandidates("P1", newPeople(1));
        store.keepPractice({"small", 1, "S1", 300, "Li"});
        throw Broken{};
    }),
                    Broken);
    CHECK(store.scorecards("P1").empty());
    CHECK(store.candidates("P1").size() == 3);
    CHECK(store.practice().empty());
    CHECK(store.commitUnlessStopped([&] {
        store.decide("P1", {"C01", Verdict::hire, "", "", "HR", "", {}, {}});
        return app::Outcome::stopped;
    }) == app::Outcome::stopped);
    CHECK(store.decisions("P1").empty());
    CHECK_FALSE(store.recordWhile([](double) { return false; }, {edit("C01", "Li", "rating:a", "3")}));
    CHECK(store.scorecards("P1").empty());
    store.inOneCommit([&] { store.record({edit("C01", "Li", "rating:a", "3")}); });
    CHECK(store.cardRecords("P1").front().records.front().stamp.sequence == 1);
}

} // namespace

std::vector<ContractTest> contract() {
    return {{"freezing returns what was stored", freezing},
            {"a draft is saved only over the one that was read", drafts},
            {"edits are recorded as the rules check them", recording},
            {"an edit made from another value is a conflict", expecting},
            {"a scorecard is submitted once", submitting},
            {"the newest decision counts", deciding},
            {"the newest promise counts", promising},
            {"what is given in practice stays and the last counts", practising},
            {"what is not there is said", unknown},
            {"a commit is whole or nothing", committing}};
}

} // namespace support
