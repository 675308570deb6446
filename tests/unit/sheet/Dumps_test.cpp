// SPDX-License-Identifier: MIT
// Every sheet of a small panel as text, compared whole with the approved text in tests/data/sheet.
#include "sheet/LayoutWorkbook.h"
#include "sheet/PlainText.h"
#include "support/Approved.h"
#include "support/ShippedLayout.h"
#include "unit/compare/PanelText.h"

namespace {

/// Two interviewers, three candidates: one complete, one with holes of each kind and a flag, one nobody met.
std::string dumped(words::Language language, plan::RateBy rateBy) {
    auto position = support::smallPosition(rateBy);
    const auto perQuestion = rateBy == plan::RateBy::question;
    const std::string a = perQuestion ? "rating:Q1:a" : "rating:a",
                      b = perQuestion ? "rating:Q1:b" : "rating:b";
    const auto cards = support::cardsFrom(
        position,
        {"C01 Li | " + a + "=4 | " + b +
             "=3 | asked:Q1=asked | point:Q1-p1=seen | point:Q1-p2=partly | minutes:Q1=7.5 "
             "| star:Q1:S=yes | star:Q1:A=no | note:Q1==1+1 | recommend:=yes",
         "C01 Wu | " + a + "=5 | " + b +
             "=5 | criterion:Q1-c1=met | criterion:Q1-c2=not_met | recommend:=strong_yes",
         "C02 Li | " + a + "=4 | " + b + "=NE | asked:Q3=not_asked | flag:RF-1=raised | note:=快速 | open"});
    auto everyone = support::people(3);
    everyone[1].name = "王 '小明' [2]";
    const std::vector<session::Decision> decisions{{"C01",
                                                    session::Verdict::hire,
                                                    "Best on both",
                                                    "Wu would wait",
                                                    "HR",
                                                    "2026-01-02T00:00:00.000Z",
                                                    {},
                                                    {}}};
    position.frozen->contentHash = "content";
    const auto comparison = compare::compare(position, everyone, cards);
    std::string text;
    const auto book = sheet::layoutWorkbook(support::shippedLayout("comparison"),
                                            {comparison, everyone, decisions}, words::Words(language));
    for (const auto& page : book.sheets)
        text += "== " + page.id + " | " + page.name + "\n" + sheet::plainText(page, 60);
    // Hashes belong to other tests.
    const auto hash = comparison.frozen.structureHash;
    for (auto at = text.find(hash.substr(0, 50)); at != std::string::npos;
         at = text.find(hash.substr(0, 50), at)) {
        const auto end = text.find('\n', at);
        text.replace(at, end - at, "structure");
    }
    return text;
}

} // namespace

TEST_CASE("Every sheet in English with a rating a competency") {
    support::checkApproved("sheet/comparison.en.txt",
                           dumped(words::Language::english, plan::RateBy::competency));
}

TEST_CASE("Every sheet in Chinese with a rating a question") {
    support::checkApproved("sheet/comparison.zh.txt",
                           dumped(words::Language::chinese, plan::RateBy::question));
}
