// SPDX-License-Identifier: MIT
// What was asked as the screen and the terminal show it, and the pages of a candidate with what was kept
// around the interview.
#include "app/compare/AskedView.h"
#include "app/compare/PrintedCandidate.h"
#include "support/Catch.h"
#include "support/GuidedRubric.h"
#include "unit/compare/PanelText.h"

namespace {

using words::Language;

compare::Comparison comparisonOf(const std::vector<std::string>& lines) {
    auto position = support::smallPosition();
    position.frozen = support::guidedPlan();
    return compare::compare(position, support::people(3), support::cardsFrom(position, lines));
}

std::string text(const app::TextTable& table) {
    std::string all = table.title + "\n";
    const auto add = [&](const std::vector<std::string>& row) {
        for (const auto& cell : row)
            all += (&cell == &row.front() ? "" : " | ") + cell;
        all += "\n";
    };
    add(table.columns);
    for (const auto& row : table.rows)
        add(row);
    return all;
}

const std::vector<std::string> panel{
    "C01 Li | rating:a=4 | rating:b=4 | asked:Q1=asked | minutes:Q1=20 | probe:Q1-g1=used | "
    "asked:Q3=not_asked",
    "C02 Li | rating:a=3 | rating:b=3 | asked:Q1=asked | minutes:Q1=7.5 | asked:Q3=asked | asked:Q2=asked"};

std::string printed(const std::vector<std::string>& lines, Language language = Language::english) {
    const auto comparison = comparisonOf(lines);
    app::PrintedPages pages;
    app::addCandidate(pages, comparison, *compare::findCandidate(comparison, "C01"), words::Words(language));
    std::string all;
    for (const auto& block : pages.blocks) {
        if (const auto* heading = std::get_if<app::PrintedHeading>(&block))
            all += "# " + heading->text + "\n";
        if (const auto* paragraph = std::get_if<app::PrintedParagraph>(&block))
            all += paragraph->text + "\n";
    }
    return all;
}

} // namespace

TEST_CASE("What was asked is a table of questions and a table of candidates, in both languages") {
    const auto view = app::askedView(comparisonOf(panel), words::Words(Language::english));
    CHECK(text(view.questions) == "Over all candidates\n"
                                  "Question | Asked of | Not asked | n/a | Not known | Other order | "
                                  "Planned | Minutes | Probed\n"
                                  "Q1 question Q1 | 2 of 2 | – | – | – | – | 8 | 7.5 to 20 | 1 of 2\n"
                                  "Q3 question Q3 | 1 of 2 | 1 | – | – | – | 8 | not known | –\n");
    CHECK(text(view.candidates) == "Candidate by candidate\n"
                                   "Candidate | Q1 | Q3 | Not in the plan\n"
                                   "Candidate 1 | ⚠ 20 min · probed | ⚠ not asked | \n"
                                   "Candidate 2 | 7.5 min | asked | Q2\n"
                                   "Candidate 3 | – | – | \n");
    CHECK(view.sentences.size() == 4);
    const auto chinese = app::askedView(comparisonOf(panel), words::Words(Language::chinese));
    CHECK(chinese.candidates.rows[0][1] == "⚠ 20 分钟 · 有追问");
    CHECK(chinese.questions.rows[0][1] == "2 / 2");
}

TEST_CASE("A comparison without candidates shows nothing of what was asked") {
    CHECK(app::askedView({}, words::Words(Language::english)).questions.rows.empty());
}

TEST_CASE("A candidate's pages tell in brief what was kept around the interview") {
    const auto pages =
        printed({"C01 Li | rating:a=4 | rating:b=4 | check:PRE-1=done | claim:1:text=Led a team | "
                 "arrival:=5 | their_question:1:text=Why now? | contact_at:1=2026-11-30"});
    CHECK(pages.find("# Before the interview\n"
                     "Checklist · Li: 1 of 3 done\n"
                     "What the résumé claims · Claim 1 · Li: Led a team\n"
                     "# During the interview\n"
                     "Notes only: in no number · Arrival · Li: 5 minutes late\n"
                     "The candidate's own questions · Li: 1 asked\n"
                     "The candidate's own questions · Question 1 · Li: Why now?\n"
                     "# After the interview\n"
                     "Contact since · Contact 1 · Li: 2026-11-30\n") != std::string::npos);
    CHECK(pages.find("Prepare the card") == std::string::npos);
    CHECK(printed({"C01 Li | rating:a=4"}).find("# Before") == std::string::npos);
}

TEST_CASE("A reason given for a rating is printed among the notes") {
    CHECK(printed({"C01 Li | rating:a=4 | because:a=saw it twice"})
              .find("Why this rating: comp a · Li: saw it twice\n") != std::string::npos);
}
