// SPDX-License-Identifier: MIT
// What is kept around the interviews of a candidate, in words, in groups and as rows of the sheet.
#include "sheet/LayoutWorkbook.h"
#include "sheet/PlainText.h"
#include "sheet/ProtocolText.h"
#include "support/Catch.h"
#include "support/GuidedRubric.h"
#include "support/ShippedLayout.h"
#include "unit/compare/PanelText.h"

namespace {

using words::Language;

session::Scorecard card(const std::vector<support::ItemAndValue>& marks, const std::string& who = "Li") {
    session::Scorecard made{"C01", who, 1, support::guidedPlan().structureHash, "", {}};
    for (const auto& [item, value] : marks)
        made.marks[session::readItem(item).value()].value = value;
    return made;
}

/// "= stage", "- group | cells", "  id label | cells"
std::string laidOut(const std::vector<session::Scorecard>& cards, Language language = Language::english) {
    sheet::Cards all;
    for (const auto& one : cards)
        all.push_back(&one);
    std::string text;
    const auto add = [&](const std::string& before, const sheet::ProtocolLine& line) {
        text += before + line.id + (line.id.empty() ? "" : " ") + line.label;
        for (const auto& cell : line.cells)
            text += " | " + cell;
        text += "\n";
    };
    for (const auto& stage : sheet::protocolOf(support::guidedPlan(), all, words::Words(language))) {
        text += "= " + stage.title + "\n";
        for (const auto& group : stage.groups) {
            add("- ", group.head);
            for (const auto& line : group.lines)
                add("  ", line);
        }
    }
    return text;
}

/// Of cards that count: nobody observes, nothing is discarded.
sheet::Workbook bookOf(std::vector<session::Scorecard> cards, const std::string& without = {}) {
    for (auto& one : cards)
        std::erase_if(one.marks, [](const auto& mark) {
            return mark.first.kind == session::ItemKind::role ||
                   mark.first.kind == session::ItemKind::discarded;
        });
    auto position = support::smallPosition();
    position.frozen = support::guidedPlan();
    auto layout = support::shippedLayout("comparison");
    for (auto& one : layout.sheets)
        if (one.kind == sheet::SheetKind::candidates && !without.empty())
            one.without = {without};
    const auto people = support::people(1);
    const auto comparison = compare::compare(position, people, cards);
    return sheet::layoutWorkbook(layout, {comparison, people, {}}, words::Words(Language::english));
}

std::string textOf(const sheet::Workbook& book, const std::string& id) {
    for (const auto& page : book.sheets)
        if (page.id == id)
            return sheet::plainText(page, 60);
    return {};
}

} // namespace

TEST_CASE("Everything kept around an interview is laid out by stage and group") {
    CHECK(
        laidOut({card(support::protocolMarks())}) ==
        "= Before the interview\n"
        "- Checklist | 1 of 2 done, 1 not needed\n"
        "  PRE-3 Look at the samples | not done\n"
        "- What the résumé claims\n"
        "  Claim 1 | Followed orders · 500 orders · out of 800 · 2024 · own part: half, alone · measured by: "
        "ERP · asked with Q1 · ✓ verified\n"
        "  Claim 20 | ? doubtful\n"
        "- Portfolio\n"
        "  Item 1 | flow chart · own work: ✓ yes · names and prices removed: ✗ no · explained it\n"
        "- What to probe\n"
        "  In general | gap in 2023\n"
        "  Q3 question Q3 | which part was own\n"
        "= During the interview\n"
        "- The scorecard itself\n"
        "  Role of the interviewer | observer\n"
        "  Discarded because | stray keys\n"
        "- Checklist | 1 of 1 done\n"
        "- Notes only: in no number\n"
        "  Arrival | 12 minutes early · gave notice: ✓ yes\n"
        "  Dress | neat\n"
        "  Manner | calm\n"
        "- Core traits: an instance of each\n"
        "  Care | checked twice\n"
        "- The candidate's own questions | 1 asked\n"
        "  Question 1 | What is hard now? · may show: looks ahead · answered: Late orders.\n"
        "= After the interview\n"
        "- Checklist | 1 of 1 done\n"
        "- Own summary\n"
        "  Strengths | order\n"
        "  Gaps | prices\n"
        "  To verify | the 500\n"
        "- Contact since\n"
        "  Contact 1 | 2026-11-23 09:30 · e-mail · says thanks, adds strengths · a chart\n"
        "  Contact 2 | 2026-11-30\n"
        "- Added after the interview\n"
        "  comp a | sent a chart\n"
        "- Which question worked, which to change\n"
        "  Q1 question Q1 | ✓ worked well\n"
        "  Q3 question Q3 | to be changed · too long\n");
}

TEST_CASE("A claim, an arrival and a contact read as lines in Chinese too") {
    const words::Words tr(Language::chinese);
    const auto one = card(support::protocolMarks());
    CHECK(
        sheet::claimText(one, "1", tr) ==
        "Followed orders · 500 orders · 基数 800 · 2024 · 本人作用：half, alone · 统计方式：ERP · 随题 Q1 · "
        "✓ 属实");
    CHECK(sheet::arrivalText(one, tr) == "早到 12 分钟 · 有告知：✓ 是");
    CHECK(sheet::contactText(one, "1", tr) == "2026-11-23 09:30 · e-mail · 表示感谢、补充优势 · a chart");
    CHECK(sheet::arrivalText(card({{"arrival:", "0"}}), tr) == "准时");
    CHECK(sheet::arrivalText(card({}), tr).empty());
}

TEST_CASE("Each interviewer has a column, blank where that one noted nothing") {
    CHECK(laidOut({card({{"check:PRE-1", "done"}, {"claim:2:text", "b"}, {"claim:10:text", "c"}}),
                   card({{"claim:2:number", "7"}}, "Wu")}) == "= Before the interview\n"
                                                              "- Checklist | 1 of 3 done | \n"
                                                              "  PRE-2 Prepare the card | not done | \n"
                                                              "  PRE-3 Look at the samples | not done | \n"
                                                              "- What the résumé claims\n"
                                                              "  Claim 2 | b | 7\n"
                                                              "  Claim 10 | c | \n");
    CHECK(laidOut({card({{"rating:a", "4"}, {"note:Q1", "x"}})}).empty());
    CHECK(laidOut({card({{"claim:1:text", ""}})}).empty());
}

TEST_CASE("A candidate's sheet has the stages at its end and what was used under its question") {
    const auto text = textOf(bookOf({card(support::protocolMarks())}), "candidate-C01");
    for (const auto* part : {"Before the interview", "Claim 1", "Notes only: in no number", "Contact since",
                             "Named, of: Checks", "price", "Probe: How many?", "✓ asked",
                             "Why this rating: comp a", "saw it", "Why this recommendation", "all in all"}) {
        INFO(part);
        CHECK(text.find(part) != std::string::npos);
    }
    CHECK(text.find("quantity") == std::string::npos); // nobody named it
    const auto none = textOf(bookOf({card({{"rating:a", "4"}})}), "candidate-C01");
    for (const auto* part : {"Before the interview", "Probe: How many?", "Named, of:", "Why this rating"}) {
        INFO(part);
        CHECK(none.find(part) == std::string::npos);
    }
}

TEST_CASE("A layout may leave a stage out of the candidates' sheets") {
    const auto text = textOf(bookOf({card(support::protocolMarks())}, "before"), "candidate-C01");
    CHECK(text.find("Before the interview") == std::string::npos);
    CHECK(text.find("During the interview") != std::string::npos);
}

TEST_CASE("A long text of the protocol runs over the whole width with its interviewer's name") {
    const auto text = textOf(bookOf({card({{"summary:gaps", std::string(400, 'x')}})}), "candidate-C01");
    CHECK(text.find("Gaps, Li: xxx") != std::string::npos);
}
