// SPDX-License-Identifier: MIT
// What somebody wrote into a workbook and nobody takes is named with sheet and cell.
#include "app/exchange/ImportWorkbook.h"
#include "app/exchange/NotTaken.h"

#include "support/Catch.h"
#include "support/SmallRubric.h"

using Rows = std::vector<std::vector<std::string>>;

namespace {

struct Room {
    std::string position = "P1";
    plan::Frozen frozen =
        plan::freeze(plan::draftPlan(support::smallRubric(), "Clerk", {"Q1", "Q2"}), support::smallRubric());
    std::vector<session::Candidate> candidates;
    std::vector<session::Scorecard> cards;
    std::vector<session::Decision> decisions;

    Room() {
        for (const auto* name : {"Li Na", "Wang Fang"}) {
            session::Candidate made;
            made.id = "C0" + std::to_string(candidates.size() + 1);
            made.name = name;
            candidates.push_back(made);
        }
        session::Scorecard card{"C01", "Chen", 1, frozen.structureHash, "", {}};
        card.marks[*session::readItem("rating:a")].value = "3";
        cards.push_back(card);
        session::Decision decision;
        decision.candidate = "C01";
        decision.verdict = session::Verdict::hire;
        decision.reason = "Best";
        decisions.push_back(decision);
    }

    /// One line a note: place, then sentence.
    [[nodiscard]] std::string notes(const std::vector<app::ImportedSheet>& sheets) const {
        app::MarkTarget target{position, frozen, candidates, cards};
        target.decisions = &decisions;
        std::string all;
        for (const auto& note : app::cellsNotTaken(sheets, "m.xlsx", target)) {
            CHECK(note.severity == reading::Severity::note);
            all += note.place.file + ": " + reading::sentence(note, words::Words(words::Language::english)) +
                   "\n";
        }
        return all;
    }
    [[nodiscard]] std::string nameOf(const std::string& competency, words::Language language) const {
        return words::Words(language)(rubric::findCompetency(frozen.rubric, competency)->name);
    }
};

app::ImportedSheet sheetOf(const Rows& rows, const std::vector<std::pair<int, int>>& formulas = {}) {
    app::ImportedSheet plain("Page", rows);
    app::ImportedSheet made("Page", std::make_shared<app::CellTexts>());
    for (auto cell : plain.cells()) {
        for (const auto& [row, column] : formulas)
            if (static_cast<int>(cell.row) == row && cell.column == column)
                cell.origin = app::CellOrigin::computed;
        const auto& text = plain.textOf(cell);
        if (text.find_first_not_of("0123456789.") == std::string::npos)
            cell.kind = app::CellKind::number;
        cell.text = made.texts().keep(text);
        made.put(cell);
    }
    made.arrange();
    return made;
}

} // namespace

TEST_CASE("A mark written on the Panel sheet is named beside the recorded one") {
    const Room room;
    const auto panel = [&](const std::string& mark) {
        return Rows{{"Panel"},
                    {"Id", "Candidate", "Competency", "Chen", "Marks", "Mean", "Row key"},
                    {"C01", "Li Na", room.nameOf("a", words::Language::chinese), mark, "1", "3", "C01|a"}};
    };
    CHECK(room.notes({sheetOf(panel("3"))}).empty());
    CHECK(room.notes({sheetOf(panel("5"), {{2, 3}})}).empty()); // a formula follows the Data sheet
    CHECK(room.notes({sheetOf(panel("5"))}) == "m.xlsx Page!D3: Here stands 5 and the workspace has 3: marks "
                                               "of this sheet are not taken; write them "
                                               "on the Data sheet or a score sheet.\n");
}

TEST_CASE("A verdict written on the Decisions sheet is named unless it is the recorded one") {
    const Room room;
    const auto page = [&](const std::string& verdict, const std::string& reason, const std::string& second) {
        return Rows{{"Id", "Candidate", "Rank", "Decision", "Reason", "Dissent", "Decided by"},
                    {"C01", "Li Na", "1", verdict, reason, "", ""},
                    {"C02", "Wang Fang", "2", second, "", "", ""}};
    };
    CHECK(room.notes({sheetOf(page("hire", "Best", "undecided"))}).empty());
    CHECK(room.notes({sheetOf(page("录用", "Best", "未决定"))}).empty());
    CHECK(room.notes({sheetOf(page("reject", "Best", ""))}) ==
          "m.xlsx Page!D2: The decision on C01 written here (\"reject\") is not the recorded one and is not "
          "taken: "
          "record it in the program.\n");
    CHECK(room.notes({sheetOf(page("hire", "Second thoughts", "hold"))})
              .find("m.xlsx Page!D3: The decision on C02") != std::string::npos);
}

TEST_CASE("A changed weight is named as a trial and a number over a formula as written over") {
    const Room room;
    const auto weight = [&](const std::string& first) {
        return Rows{
            {"Id", "Candidate", "A", "B"}, {"1", "Weight", first, "0.5"}, {"", "Must-have, at least"}};
    };
    CHECK(room.notes({sheetOf(weight("0.5"), {{1, 0}})}).empty());
    CHECK(
        room.notes({sheetOf(weight("0.6"), {{1, 0}})}) ==
        "m.xlsx Page!C2: Weights and must-haves changed in a workbook are a trial and are not taken; change "
        "them in the plan.\n");
    const Rows ranks{{"Rank", "Score"}, {"1", "4.5"}, {"2", "4"}, {"3", "9"}};
    const std::vector<std::pair<int, int>> live{{1, 0}, {2, 0}, {3, 0}, {1, 1}, {2, 1}};
    CHECK(
        room.notes({sheetOf(ranks, live)}) ==
        "m.xlsx Page!B4: 9 is written over a formula here and is not taken; change the mark it was computed "
        "from.\n");
}

TEST_CASE("Many cells that are not taken are counted after the twentieth") {
    const Room room;
    Rows rows{{"Rank", "Score"}};
    std::vector<std::pair<int, int>> live;
    for (int row = 1; row <= 60; ++row) {
        rows.push_back({"1", "2"});
        live.push_back({row, 0});
        if (row > 25)
            live.push_back({row, 1});
    }
    const auto said = room.notes({sheetOf(rows, live)});
    CHECK(std::count(said.begin(), said.end(), '\n') == 21);
    CHECK(said.find("m.xlsx: and 5 more changed cells that are not taken.") != std::string::npos);
}

TEST_CASE("An answer that is blank on a score sheet and present here is noted and stays") {
    const Room room;
    const Rows score{{"C01", "Li Na"},
                     {},
                     {"Interviewer", "Chen"},
                     {"Structure hash", room.frozen.structureHash},
                     {"rating:a", "A", "", "hint", "look here"},
                     {"rating:b", "B", ""}};
    const auto list = app::readWorkbook({app::ImportedSheet("Page", score)}, "m.xlsx",
                                        {room.position, room.frozen, room.candidates, room.cards});
    CHECK(list.findings.empty());
    CHECK(list.edits.empty());
    REQUIRE(list.notes.size() == 2);
    const words::Words tr(words::Language::english);
    CHECK(reading::report(list.notes[0], tr) ==
          "m.xlsx Page!E5: note: \"look here\" stands beside the answer and is not taken.");
    CHECK(reading::report(list.notes[1], tr) == "m.xlsx Page!C5: note: C01, Chen, rating:a is blank here and "
                                                "is \"3\" in the workspace; it stays. Clear "
                                                "it in the program if it is to go.");
}
