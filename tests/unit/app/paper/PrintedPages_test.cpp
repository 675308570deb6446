// SPDX-License-Identifier: MIT
// What stands on the pages of a comparison and of a letter, and what the blind keeps off them.
#include "app/Demo.h"
#include "app/compare/ComparisonPages.h"
#include "app/decide/LetterDraft.h"
#include "rubric/RubricFile.h"
#include "support/Approved.h"
#include "support/MemoryStore.h"
#include "support/SmallPosition.h"
#include "support/StepClock.h"

namespace {

struct Demo {
    support::MemoryStore store;
    support::StepClock clock;
    app::Desk desk;

    explicit Demo(words::Language language) : desk(store, clock, language) {
        desk.openPosition(app::makeDemo(
            store, rubric::loadRubric(EVENHAND_SOURCE "/rubrics/merchandiser.toml").rubric.value(),
            words::Words(words::Language::english)));
    }
    [[nodiscard]] app::PrintedPages pages() const {
        app::ComparisonView view(desk);
        view.load();
        return app::comparisonPages(view, std::chrono::sys_days{std::chrono::year{2026} / 11 / 22},
                                    desk.tr());
    }
};

template <class Block>
std::vector<Block> all(const app::PrintedPages& pages) {
    std::vector<Block> found;
    for (const auto& block : pages.blocks)
        if (const auto* one = std::get_if<Block>(&block))
            found.push_back(*one);
    return found;
}

bool says(const app::PrintedPages& pages, const std::string& text) {
    for (const auto& one : all<app::PrintedParagraph>(pages))
        if (one.text.find(text) != std::string::npos)
            return true;
    return false;
}

} // namespace

TEST_CASE("The score on paper names the ends of the scale as they are") {
    support::MemoryStore store;
    support::StepClock clock;
    app::Desk desk(store, clock, words::Language::english);
    auto rubric = support::smallRubric();
    rubric.scale = {50, 450, 50, {}};
    const auto position = store.addPosition(support::smallPlan(), rubric);
    store.freeze(position, plan::freeze(support::smallPlan(), rubric));
    store.addCandidates(position, support::newPeople(1));
    desk.openPosition(position);
    app::ComparisonView view(desk);
    view.load();
    const auto pages = app::comparisonPages(view, std::chrono::sys_days{}, desk.tr());
    CHECK(all<app::PrintedTable>(pages).front().columns[2].title == "Score 0.5 to 4.5");
}

TEST_CASE("The ranking on paper has a row for everybody with the numbers of the comparison") {
    const Demo demo(words::Language::english);
    const auto pages = demo.pages();
    app::ComparisonView view(demo.desk);
    view.load();
    const auto tables = all<app::PrintedTable>(pages);
    REQUIRE(!tables.empty());
    const auto& ranking = tables.front();
    REQUIRE(ranking.rows.size() == view.comparison()->candidates.size());
    for (std::size_t at = 0; at < ranking.rows.size(); ++at) {
        const auto& one = view.comparison()->candidates[at];
        CHECK(ranking.rows[at][1] == one.name);
        const auto rank = one.rank ? std::to_string(*one.rank) : std::string("unranked");
        CHECK(ranking.rows[at][0].find(rank) == 0);
    }
    for (const auto& table : tables)
        for (const auto& row : table.rows)
            CHECK(row.size() == table.columns.size());
    CHECK(pages.title == view.state().title);
    CHECK(says(pages, "2026-11-22 · plan version 1"));
    CHECK(all<app::PrintedPicture>(pages).size() == 1);
}

TEST_CASE("Every candidate has a page with what each interviewer gave and noted") {
    const Demo demo(words::Language::english);
    const auto pages = demo.pages();
    app::ComparisonView view(demo.desk);
    view.load();
    CHECK(all<app::NewPage>(pages).size() == 1 + view.comparison()->candidates.size());
    std::size_t found = 0;
    for (const auto& table : all<app::PrintedTable>(pages))
        if (table.columns.front().title == "Competency") {
            const auto& one = view.comparison()->candidates[found++];
            REQUIRE(table.columns.size() == 3 + one.interviewers.size());
            CHECK(table.rows.size() == one.cells.size());
            for (std::size_t rater = 0; rater < one.interviewers.size(); ++rater)
                CHECK(table.columns[3 + rater].title == one.interviewers[rater]);
        }
    CHECK(found == view.comparison()->candidates.size());
    CHECK(says(pages, "Clear order of steps, names who approves; asks good questions."));
}

TEST_CASE("Who has not submitted prints nobody else's marks") {
    Demo demo(words::Language::english);
    CHECK(says(demo.pages(), "Clear order of steps"));
    const auto panel = demo.store.position(demo.desk.position())->frozen->plan.panel;
    REQUIRE(panel.size() >= 2);
    const auto id = demo.store.addCandidates(demo.desk.position(), {{"New Face", {}, {}, {}, {}, {}}});
    session::Edit edit;
    edit.position = demo.desk.position();
    edit.candidate = id.front();
    edit.interviewer = panel.back();
    edit.item.kind = session::ItemKind::note;
    edit.newValue = "Seen by the other one only.";
    demo.store.record({edit});
    demo.store.submit(edit.position, edit.candidate, edit.interviewer);
    CHECK(says(demo.pages(), edit.newValue));
    demo.desk.setInterviewer(panel.front());
    CHECK_FALSE(says(demo.pages(), edit.newValue));
    const auto pages = demo.pages();
    CHECK(says(pages, "The panel judges blind"));
    CHECK(says(pages, "New Face"));
    const auto draft = app::letterDraft(demo.desk, id.front());
    REQUIRE(draft);
    CHECK(draft->blind.find("New Face") != std::string::npos);
    CHECK(draft->english.empty());
}

TEST_CASE("A letter is drafted in both languages and follows the decision") {
    Demo demo(words::Language::english);
    auto draft = app::letterDraft(demo.desk, "C01");
    REQUIRE(draft);
    CHECK(draft->text(words::Language::english).find("We will let you know the result.") !=
          std::string::npos);
    CHECK(draft->text(words::Language::chinese).find("您") != std::string::npos);
    demo.store.decide(demo.desk.position(), {"C01", session::Verdict::hire});
    draft = app::letterDraft(demo.desk, "C01");
    CHECK(draft->english.find("We would like to work with you") != std::string::npos);
    CHECK_FALSE(app::letterDraft(demo.desk, "C99"));
}

TEST_CASE("The paragraphs of a letter are what empty lines divide") {
    const auto pages =
        app::letterPages("Feedback", "Dear A,\n\n- one\n- two\n\n\n\nRegards\n", words::Language::english);
    const auto texts = all<app::PrintedParagraph>(pages);
    REQUIRE(texts.size() == 3);
    CHECK(texts[0].text == "Dear A,");
    CHECK(texts[1].text == "- one\n- two");
    CHECK(texts[2].text == "Regards");
}

TEST_CASE("Everything on paper is what was approved, in either language") {
    for (const auto language : {words::Language::english, words::Language::chinese}) {
        const Demo demo(language);
        const auto pages = demo.pages();
        std::string text = pages.title + "\n";
        const auto line = [&](const std::vector<std::string>& cells) {
            for (const auto& cell : cells)
                text += cell + " | ";
            text += "\n";
        };
        for (const auto& block : pages.blocks) {
            if (const auto* heading = std::get_if<app::PrintedHeading>(&block))
                text += "# " + heading->text + "\n";
            if (const auto* paragraph = std::get_if<app::PrintedParagraph>(&block))
                text += paragraph->text + "\n";
            if (std::holds_alternative<app::PrintedPicture>(block))
                text += "picture\n";
            if (std::holds_alternative<app::NewPage>(block))
                text += "--- page\n";
            const auto* table = std::get_if<app::PrintedTable>(&block);
            if (table == nullptr)
                continue;
            for (const auto& column : table->columns)
                text += column.title +
                        (column.align == app::PrintedTable::Align::right ? " right " : " left ") +
                        std::to_string(column.share) + " | ";
            text += "\n";
            for (const auto& row : table->rows)
                line(row);
        }
        support::checkApproved(language == words::Language::english ? "app/paper.en.txt" : "app/paper.zh.txt",
                               text);
    }
}
