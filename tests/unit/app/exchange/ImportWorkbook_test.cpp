// SPDX-License-Identifier: MIT
// Marks from a filled workbook: which sheets are read, what is refused and where.
#include "app/exchange/ImportWorkbook.h"

#include "support/Catch.h"
#include "support/SmallRubric.h"

using Rows = std::vector<std::vector<std::string>>;

namespace {

struct Room {
    std::string position = "P1";
    plan::Frozen frozen;
    std::vector<session::Candidate> candidates;
    std::vector<session::Scorecard> cards;

    Room() {
        auto draft = plan::draftPlan(support::smallRubric(), "Clerk", {"Q1", "Q2"});
        draft.panel = {"Chen", "周"};
        frozen = plan::freeze(draft, support::smallRubric());
        for (const auto* name : {"Li Na", "Wang Fang"}) {
            session::Candidate made;
            made.id = "C0" + std::to_string(candidates.size() + 1);
            made.name = name;
            candidates.push_back(made);
        }
        session::Scorecard card{"C01", "Chen", 1, frozen.structureHash, "", {}};
        card.marks[*session::readItem("rating:a")].value = "3";
        cards.push_back(card);
    }

    [[nodiscard]] Rows data(Rows marks) const {
        Rows rows{{"Data"},
                  {},
                  {"Structure hash: " + frozen.structureHash},
                  {"Id", "Candidate", "Interviewer", "Item", "Question", "Value"}};
        rows.insert(rows.end(), marks.begin(), marks.end());
        return rows;
    }
    [[nodiscard]] Rows score(const std::string& interviewer, const std::string& answer) const {
        return {{"C02", "Wang Fang"},       {},
                {"面试官", interviewer},    {"结构哈希", frozen.structureHash},
                {"记录项", "题目", "回答"}, {"rating:a", "A", answer},
                {"note:", "Note", ""}};
    }
    [[nodiscard]] app::MarkList read(const Rows& rows, const std::string& reason = {},
                                     const std::vector<app::ImportedCell>& more = {}) const {
        std::vector<app::ImportedSheet> sheets{{"Read me", Rows{{"hello"}}}, {"Sheet", rows}};
        for (auto cell : more) {
            cell.text = sheets.back().texts().keep(cell.kind == app::CellKind::error ? "#DIV/0!" : "");
            sheets.back().put(cell);
        }
        sheets.back().arrange();
        return app::readWorkbook(sheets, "dir/marks.xlsx", {position, frozen, candidates, cards, reason});
    }
    /// "code at place" of the first finding.
    [[nodiscard]] std::string refused(const Rows& rows) const {
        const auto list = read(rows);
        CHECK(list.edits.empty());
        return list.findings.empty() ? "nothing"
                                     : list.findings.front().code + " at " + list.findings.front().place.file;
    }
};

} // namespace

TEST_CASE("Changed rows of a Data sheet become edits that say where they came from") {
    const Room room;
    const auto list = room.read(room.data({{"C01", "Li Na", "Chen", "rating:a", "A", "5"},
                                           {"C01", "Li Na", "周", "note:Q1", "", "calm, =1+1"},
                                           {"", "", "", "", "", "a remark"}}));
    REQUIRE(list.findings.empty());
    REQUIRE(list.edits.size() == 2);
    CHECK(list.edits[0].oldValue == "3");
    CHECK(list.edits[0].newValue == "5");
    CHECK(list.edits[0].origin == "marks.xlsx Sheet!F5");
    CHECK(list.edits[1].newValue == "calm, =1+1");
    CHECK(room.read(room.data({{"C01", "Li Na", "Chen", "rating:a", "A", "3"}})).edits.empty());
}

TEST_CASE("A filled score sheet in Chinese is read and its empty answers record nothing") {
    const Room room;
    const auto list = room.read(room.score("周", "4"));
    REQUIRE(list.findings.empty());
    REQUIRE(list.edits.size() == 1);
    CHECK(list.edits[0].candidate == "C02");
    CHECK(list.edits[0].interviewer == "周");
    CHECK(list.edits[0].origin == "marks.xlsx Sheet!C6");
    CHECK(room.read(room.score("周", "")).findings.empty());
}

TEST_CASE("The name on the first sheet stands for sheets whose formula was not computed") {
    const Room room;
    const app::ImportedSheet start{"Start", Rows{{"Score sheets"}, {}, {"Interviewer", "周"}}};
    const auto read = [&](const app::ImportedSheet& first, const std::string& own) {
        return app::readWorkbook({first, app::ImportedSheet("Sheet", room.score(own, "4"))}, "marks.xlsx",
                                 {room.position, room.frozen, room.candidates, room.cards});
    };
    for (const auto* own : {"", "⚠ name missing, see the first sheet"}) {
        const auto list = read(start, own);
        REQUIRE(list.edits.size() == 1);
        CHECK(list.edits[0].interviewer == "周");
    }
    const auto nobody = read({"Start", Rows{}}, "");
    REQUIRE(nobody.findings.size() == 1);
    CHECK(nobody.findings[0].code == "no-interviewer");
    CHECK(nobody.findings[0].place.file == "marks.xlsx Sheet!B3");
}

TEST_CASE("A workbook with mistakes is refused with sheet and cell") {
    const Room room;
    CHECK(room.refused(room.data({{"C01", "Li Na", "Chen", "rating:a", "A", "6"}})) ==
          "bad-value at dir/marks.xlsx Sheet!F5");
    CHECK(room.refused(room.data({{"C02", "Li Na", "Chen", "rating:a", "A", "4"}})) ==
          "changed-id at dir/marks.xlsx Sheet!A5");
    CHECK(room.refused(room.data({{"C07", "Who", "Chen", "rating:a", "A", "4"}})) ==
          "unknown-candidate at dir/marks.xlsx Sheet!A5");
    CHECK(room.refused(room.data({{"C01", "Li Na", "Chen", "rating:b", "", "4"},
                                  {"C01", "Li Na", "Chen", "rating:b", "", "5"}})) ==
          "repeated-mark at dir/marks.xlsx Sheet!A6");
    const auto twice = room.read(room.data(
        {{"C01", "Li Na", "Chen", "rating:b", "", "4"}, {"C01", "Li Na", "Chen", "rating:b", "", "5"}}));
    CHECK(reading::sentence(twice.findings.at(0), words::Words(words::Language::english)) ==
          "This mark is already in dir/marks.xlsx Sheet!F5 (same candidate, interviewer and item); keep one "
          "of the two.");
    CHECK(room.refused(room.score("Stranger", "4")) == "not-on-panel at dir/marks.xlsx Sheet!B3");
    CHECK(room.refused({{"nothing"}}) == "no-plan at dir/marks.xlsx");
    auto other = room.score("周", "4");
    other[3][1] = std::string(64, 'a');
    CHECK(room.refused(other) == "other-plan at dir/marks.xlsx Sheet!B4");
    CHECK(room.refused({{"Structure hash", room.frozen.structureHash}}) == "no-marks at dir/marks.xlsx");
}

TEST_CASE("A wrong name on a score sheet is said once and not for each of its marks") {
    const Room room;
    auto rows = room.score("Stranger", "4");
    rows.back()[2] = "calm";
    CHECK(room.read(rows).findings.size() == 1);
    rows[5][2] = "6"; // another mistake is another finding
    CHECK(room.read(rows).findings.size() == 2);
}

TEST_CASE("A submitted scorecard takes a workbook's change with a reason as a debrief edit") {
    Room room;
    room.cards.front().submittedAt = "2026-01-01T00:00:00.000Z";
    const auto rows = room.data({{"C01", "Li Na", "Chen", "rating:a", "A", "5"}});
    CHECK(room.refused(rows) == "submitted-card at dir/marks.xlsx Sheet!F5");
    const auto list = room.read(rows, "typed wrong");
    REQUIRE(list.edits.size() == 1);
    CHECK(list.edits[0].phase == session::Phase::debrief);
    CHECK(list.edits[0].reason == "typed wrong");
}

TEST_CASE("A formula without a value clears nothing and answers nothing") {
    const Room room;
    const auto rows = room.data({{"C01", "Li Na", "Chen", "rating:a", "A", ""}});
    CHECK(room.read(rows).edits.size() == 1); // emptied by hand: cleared
    const auto list = room.read(rows, {}, {{4, 0, 5, app::CellKind::uncomputed}});
    CHECK(list.edits.empty());
    REQUIRE(list.findings.size() == 1);
    CHECK(list.findings.front().code == "uncomputed");
    CHECK(list.findings.front().place.file == "dir/marks.xlsx Sheet!F5");
    CHECK(room.read(room.score("周", ""), {}, {{5, 0, 2, app::CellKind::uncomputed}}).findings.front().code ==
          "uncomputed");
}

TEST_CASE("A cell that shows an error or points at a missing text is refused with its place") {
    const Room room;
    const auto said = [&](app::CellKind kind) {
        const auto list = room.read(room.score("周", ""), {}, {{5, 0, 2, kind}});
        REQUIRE(list.findings.size() == 1);
        return list.findings.front().place.file + ": " +
               reading::sentence(list.findings.front(), words::Words(words::Language::english));
    };
    CHECK(said(app::CellKind::error) ==
          "dir/marks.xlsx Sheet!C6: The cell shows the error #DIV/0!; write the value itself.");
    CHECK(said(app::CellKind::unreadable) ==
          "dir/marks.xlsx Sheet!C6: The cell points at a text that is not in the file; write it again.");
}

TEST_CASE("To look at changes of a submitted scorecard no reason is needed") {
    Room room;
    room.cards.front().submittedAt = "2026-01-01T00:00:00.000Z";
    const std::vector<app::ImportedSheet> sheets{
        {"Sheet", room.data({{"C01", "Li Na", "Chen", "rating:a", "A", "5"}})}};
    app::MarkTarget target{room.position, room.frozen, room.candidates, room.cards};
    CHECK(app::readWorkbook(sheets, "m.xlsx", target).findings.front().code == "submitted-card");
    target.purpose = app::MarkTarget::Purpose::look;
    const auto list = app::readWorkbook(sheets, "m.xlsx", target);
    REQUIRE(list.edits.size() == 1);
    CHECK(list.edits.front().phase == session::Phase::debrief);
}
