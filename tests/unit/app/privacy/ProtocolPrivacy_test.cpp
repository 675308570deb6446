// SPDX-License-Identifier: MIT
// Names, numbers and addresses do not leave through what is kept around the scorecard.
#include "app/exchange/Export.h"
#include "app/privacy/Anonymous.h"
#include "app/privacy/NamelessKinds.h"
#include "sheet/CsvText.h"
#include "sheet/PlainText.h"
#include "support/Catch.h"
#include "support/GuidedRubric.h"
#include "support/MemoryStore.h"
#include "support/ShippedLayout.h"
#include "support/SmallPosition.h"

namespace {

constexpr const char* told =
    "Kim Park, called Kimmy, from kim.park@mill.example or 138 1234 5678; Ann Lee knows.";
const std::vector<std::string> secrets{"Kim", "Park", "mill.example", "1234", "Ann", "Lee"};

std::vector<support::ItemAndValue> textMarks() {
    std::vector<support::ItemAndValue> marks;
    for (auto [item, value] : support::protocolMarks())
        if (session::readItem(item)->kind->isText())
            marks.emplace_back(item, told);
    return marks;
}

app::People people(const std::vector<support::ItemAndValue>& marks) {
    session::Candidate kim;
    kim.id = "C01";
    kim.name = "Kim Park";
    kim.email = "kim.park@mill.example";
    kim.phone = "138 1234 5678";
    kim.more["nickname"] = "Kimmy";
    session::Scorecard card{"C01", "Ann Lee", 1, support::guidedPlan().structureHash, "", {}};
    for (const auto& [item, value] : marks)
        card.marks[session::readItem(item).value()].value = value;
    return {{kim}, {card}, {}, {"Ann Lee"}};
}

void checkNoSecret(const std::string& text) {
    for (const auto& secret : secrets) {
        INFO(secret);
        CHECK(text.find(secret) == std::string::npos);
    }
}

/// A workspace where Ann Lee wrote it all about Kim Park.
struct Told {
    support::MemoryStore store;
    std::string position = store.addPosition(plan::Plan(support::guidedPlan().plan), support::guidedRubric());

    Told() {
        store.freeze(position, support::guidedPlan());
        const auto everybody = people({});
        store.addCandidates(position, {everybody.candidates.begin(), everybody.candidates.end()});
        std::vector<session::Edit> edits;
        for (const auto& [item, value] : textMarks())
            if (session::readItem(item)->kind != session::ItemKind::discarded) // such a card is in no sheet
                edits.push_back(support::edit("C01", "Ann Lee", item, value));
        edits.push_back(support::edit("C01", "Ann Lee", "contact_at:1", "2026-11-23 09:30"));
        store.record(edits);
    }
    [[nodiscard]] sheet::Workbook book(const std::string& layout) const {
        const auto shipped = support::shippedLayout(layout);
        auto request = app::requestOf(shipped, words::Words(words::Language::english));
        request.names = sheet::NameForm::anonymous;
        return app::exportSheets(store, position, request);
    }
};

} // namespace

TEST_CASE("Every text kept around the scorecard is scrubbed as a note is") {
    const words::Words tr(words::Language::english);
    const auto marks = textMarks();
    CHECK(marks.size() > 20);
    for (const auto letters : {app::Letters::drawn, app::Letters::asGiven}) {
        const auto clean = app::anonymous(people(marks), tr, letters);
        CHECK(clean.cards.at(0).marks.size() == marks.size());
        for (const auto& [item, mark] : clean.cards.at(0).marks) {
            INFO(session::write(item) << " = " << mark.value);
            CHECK(mark.value.find("Candidate A") != std::string::npos);
            CHECK(mark.value.find("Interviewer 1") != std::string::npos);
            checkNoSecret(mark.value);
        }
    }
}

TEST_CASE("A nameless workbook or CSV file holds no name of what was kept around the interview") {
    const Told told;
    for (const auto* layout : {"comparison", "blind", "debrief"})
        for (const auto& page : told.book(layout).sheets) {
            INFO(layout << " " << page.id);
            checkNoSecret(sheet::plainText(page, 2000));
        }
    const auto csv = sheet::csv(told.book("flat").sheets.front(), sheet::ByteOrderMark::left);
    CHECK(csv.find("claim:1:text") != std::string::npos);
    checkNoSecret(csv);
}

TEST_CASE("Drawn letters leave out when a candidate wrote, letters on the screen keep it") {
    const words::Words tr(words::Language::english);
    const std::vector<support::ItemAndValue> marks{{"contact_at:1", "2026-11-23 09:30"},
                                                   {"contact:1:channel", "e-mail"}};
    const auto drawn = app::anonymous(people(marks), tr);
    CHECK(drawn.cards.at(0).marks.size() == 1);
    CHECK(drawn.cards.at(0).marks.contains(session::readItem("contact:1:channel").value()));
    CHECK(app::anonymous(people(marks), tr, app::Letters::asGiven).cards.at(0).marks.size() == 2);
}

TEST_CASE("A nameless review shows marks about an answer and nothing that was found around it") {
    std::string shown;
    for (const auto& kind : session::markKinds())
        if (app::isAboutAnAnswer(session::ItemKind(kind)))
            shown += std::string(kind.code) + " ";
    CHECK(shown == "criterion point rating star flag note recommend subtick because ");
}
