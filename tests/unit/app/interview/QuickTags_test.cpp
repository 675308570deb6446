// SPDX-License-Identifier: MIT
// Which words a few letters find.
#include "app/interview/QuickTags.h"

#include "support/Catch.h"

namespace {

rubric::Rubric withWords() {
    rubric::Rubric rubric;
    rubric.vocabularies = {
        {"documents",
         {"单证", "Documents"},
         {{"形式发票", "proforma invoice"},
          {"装箱单", "packing list"},
          {"生产进度表", "production schedule"}},
         ""},
        {"checks", {"核对项", "Checks"}, {{"价格", "price"}, {"交货期", "delivery date"}}, ""},
        {"more", {"其他", "More"}, {{"价格", "price"}, {"ERP系统", "ERP system"}}, ""}};
    return rubric;
}

std::string found(const std::string& letters, words::Language language, std::size_t most = 9) {
    std::string all;
    for (const auto& word : app::QuickTags(withWords(), words::Words(language)).find(letters, most))
        all += (all.empty() ? "" : ", ") + word;
    return all;
}

std::string query(const std::string& text) {
    const auto found = app::tagBefore(text);
    return found ? std::to_string(found->begin) + ":" + found->letters : "none";
}

} // namespace

TEST_CASE("Initials find a word first, then its beginning, then a word inside it") {
    constexpr auto english = words::Language::english;
    CHECK(found("p", english) == "proforma invoice, packing list, production schedule, price");
    CHECK(found("PI", english) == "proforma invoice");
    CHECK(found("pr", english) == "proforma invoice, production schedule, price");
    CHECK(found("date", english) == "delivery date");
    CHECK(found("zxd", english) == "packing list");
    CHECK(found("zxx", english).empty());
    CHECK(found("", english).empty());
    CHECK(found("p", english, 2) == "proforma invoice, packing list");
}

TEST_CASE("In Chinese the initials of the reading find the word, and so do its characters and its English") {
    constexpr auto chinese = words::Language::chinese;
    CHECK(found("xsfp", chinese) == "形式发票");
    CHECK(found("j", chinese) == "价格, 交货期");
    CHECK(found("交", chinese) == "交货期");
    CHECK(found("price", chinese) == "价格");
    CHECK(found("ext", chinese) == "ERP系统");
    CHECK(found("erp", chinese) == "ERP系统");
}

TEST_CASE("A word is looked for behind the sign, up to the cursor and without a blank") {
    CHECK(query("#pi") == "0:pi");
    CHECK(query("asked for #xs") == "10:xs");
    CHECK(query("先要＃xs") == "6:xs");
    CHECK(query("#one #two") == "5:two");
    CHECK(query("#") == "0:");
    CHECK(query("no sign") == "none");
    CHECK(query("#pi and") == "none");
    CHECK(query("#pi\n") == "none");
    CHECK(query("#" + std::string(41, 'x')) == "none");
}
