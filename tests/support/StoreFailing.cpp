// SPDX-License-Identifier: MIT
// The contract of app::Store when what it stands on fails at any call: nothing has changed, and the next
// start finds it so.
#include "support/StoreContract.h"

#include "app/ports/SystemError.h"
#include "support/Catch.h"
#include "support/SmallPosition.h"

#include <sstream>

namespace support {

namespace {

using session::Decision;
using session::Verdict;

const Decision hire{"C01", Verdict::hire, "best", "", "HR", "", {}, {}};

/// Everything the port tells of P1, without times and uids.
std::string contentOf(app::Store& store) {
    std::ostringstream all;
    for (const auto& one : store.positions())
        all << one.id << one.title << one.planVersion << one.candidates << one.scorecards << one.submitted
            << one.decided << '\n';
    const auto position = store.position("P1").value();
    all << position.draft.minutes << ' ' << position.revision << ' ' << position.frozen->contentHash << '\n';
    for (const auto& one : store.candidates("P1"))
        all << one.id << one.name << '\n';
    for (const auto& card : store.scorecards("P1")) {
        all << card.candidate << card.interviewer << card.submittedAt.empty();
        for (const auto& [item, mark] : card.marks)
            all << ' ' << session::write(item) << '=' << mark.value << mark.before.value_or("-");
        all << '\n';
    }
    for (const auto& edit : store.log("P1", std::nullopt))
        all << edit.oldValue << '>' << edit.newValue << '\n';
    for (const auto& card : store.cardRecords("P1"))
        all << card.records.size() << '\n';
    for (const auto& one : store.decisions("P1"))
        all << one.candidate << one.reason << one.signatures.size() << '\n';
    all << store.decisionLog("P1", "C01").size();
    for (const auto& one : store.notices("P1"))
        all << one.promised << one.sent << '\n';
    for (const auto& one : store.debriefNotes("P1"))
        all << one.text << '\n';
    for (const auto& one : store.drafts("P1"))
        all << one.text << '\n';
    for (const auto& one : store.practice())
        all << one.what.sample << one.what.level << '\n';
    all << store.verdictWords("P1").size();
    return all.str();
}

std::unique_ptr<Contender> begun(const MakeContender& make) {
    auto contender = make();
    auto& store = contender->store();
    static_cast<void>(addSmallPosition(store, 3));
    store.record({edit("C01", "Li", "rating:a", "3"), edit("C02", "Li", "note:", "calm")});
    store.submit("P1", "C02", "Li");
    store.decide("P1", {"C02", Verdict::hold, "wait", "", "HR", "", {}, {}});
    contender->reopen();
    return contender;
}

struct Action {
    const char* name;
    void (*run)(app::Store& store);
};

const std::vector<Action> deeds{{"record",
                                 [](app::Store& store) {
                                     store.record({edit("C01", "Li", "rating:a", "4"),
                                                   edit("C03", "Wu", "note:Q1", std::string(9000, 'x'))});
                                 }},
                                {"submit", [](app::Store& store) { store.submit("P1", "C01", "Li"); }},
                                {"decide", [](app::Store& store) { store.decide("P1", hire); }},
                                {"draft",
                                 [](app::Store& store) {
                                     auto plan = smallPlan();
                                     plan.minutes = 90;
                                     store.saveDraft("P1", plan, smallRubric(),
                                                     store.position("P1")->revision);
                                 }},
                                {"freeze",
                                 [](app::Store& store) {
                                     auto plan = smallPlan();
                                     plan.minutes = 90;
                                     store.freeze("P1", plan::freeze(plan, smallRubric()));
                                 }},
                                {"afterwards",
                                 [](app::Store& store) {
                                     store.keepNotice("P1", {"C01", "2026-01-05", "", "HR", ""});
                                 }},
                                {"typing",
                                 [](app::Store& store) {
                                     store.keepDraft({"P1", "C01", "Li", "note:Q1"}, "half a sent");
                                 }},
                                {"practice",
                                 [](app::Store& store) {
                                     store.keepPractice({"small", 1, "S1", 300, "Li"});
                                 }},
                                {"many at once", [](app::Store& store) {
                                     store.inOneCommit([&] {
                                         store.record({edit("C01", "Li", "rating:a", "4")});
                                         store.submit("P1", "C01", "Li");
                                         store.decide("P1", hire);
                                         store.sign("P1", hire, {"Ann", "HR", ""});
                                         store.addDebriefNote("P1", {"C01", "strong", "Ann", ""});
                                         store.addCandidates("P1", newPeople(2));
                                     });
                                 }}};

std::string codeOf(const std::exception_ptr& thrown) {
    try {
        std::rethrow_exception(thrown);
    } catch (const app::SystemError& trouble) {
        return trouble.finding().code;
    }
}

/// Fails at the first call, then at the second, until nothing fails any more.
void writesThatFail(const MakeContender& make) {
    constexpr int mostCalls = 200;
    for (const auto& deed : deeds) {
        bool failed = true;
        auto contender = begun(make);
        for (int calls = 0; failed; ++calls) {
            INFO(deed.name << " after " << calls << " calls");
            REQUIRE(calls < mostCalls);
            const auto before = contentOf(contender->store());
            std::exception_ptr thrown;
            contender->breakAfter(calls);
            try {
                deed.run(contender->store());
            } catch (...) {
                thrown = std::current_exception();
            }
            failed = contender->mend();
            contender->reopen();
            const auto after = contentOf(contender->store());
            const auto code = thrown ? codeOf(thrown) : std::string("none");
            if (code == "none")
                CHECK(after != before);
            else if (code != "unsure")
                CHECK(after == before);
            CHECK((failed || code == "none"));
            CHECK(contender->store().check().empty());
            if (failed && after != before) {
                contender.reset();
                contender = begun(make);
            }
        }
    }
}

void readsThatFail(const MakeContender& make) {
    constexpr int mostCalls = 400;
    const auto contender = begun(make);
    const auto before = contentOf(contender->store());
    bool failed = true;
    for (int calls = 0; failed; ++calls) {
        INFO("after " << calls << " calls");
        REQUIRE(calls < mostCalls);
        contender->reopen();
        contender->breakAfter(calls);
        std::exception_ptr thrown;
        std::string read = before;
        try {
            read = contentOf(contender->store());
        } catch (...) {
            thrown = std::current_exception();
        }
        failed = contender->mend();
        CHECK(read == before);
        CHECK((!thrown || (failed && !codeOf(thrown).empty())));
        CHECK(contentOf(contender->store()) == before);
    }
}

} // namespace

std::vector<ContractTest> failingContract() {
    return {{"a write that fails at any call changes nothing", writesThatFail},
            {"a read that fails at any call says so and changes nothing", readsThatFail}};
}

} // namespace support
