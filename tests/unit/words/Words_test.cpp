// SPDX-License-Identifier: MIT
// What a person reads in each language.
#include "words/Words.h"

#include "support/Catch.h"

using words::Language;
using words::Words;

TEST_CASE("English messages are themselves") {
    CHECK(Words(Language::english)("Evenhand") == "Evenhand");
    CHECK(Words(Language::english)("{} of {}", 2, 7) == "2 of 7");
}

TEST_CASE("Chinese messages come from the catalogue and fall back to English") {
    CHECK(Words(Language::chinese)("Evenhand") == "公评");
    CHECK(Words(Language::chinese)("a message nobody translated {}", 3) == "a message nobody translated 3");
}

TEST_CASE("A bilingual text is read in the language asked for") {
    const words::Text text{"沟通", "Communication"};
    CHECK(Words(Language::chinese)(text) == "沟通");
    CHECK(Words(Language::english)(text) == "Communication");
}

TEST_CASE("Only two language codes are known") {
    CHECK(words::languageOf("zh") == Language::chinese);
    CHECK(words::languageOf("en") == Language::english);
    CHECK_FALSE(words::languageOf("de").has_value());
    CHECK(words::codeOf(Language::chinese) == "zh");
}

TEST_CASE("In both languages short texts stand side by side and long ones below each other") {
    const auto both = Words::bilingual();
    CHECK(both("Evenhand") == "Evenhand 公评");
    CHECK(both("{} of {}", 2, 7) == "2 of 7 2 / 7");
    CHECK(both(", ") == ", ");
    CHECK(both(words::Text{"沟通", "Communication"}) == "Communication 沟通");
    CHECK(both(words::Text{"长", std::string(61, 'a')}) == std::string(61, 'a') + "\n长");
    CHECK(both.language() == Language::chinese);
}

TEST_CASE("A text put together from others says no part twice") {
    const words::Text flag{"背简历", "Recites"};
    const auto label = [&](const Words& tr) { return tr("Red flag: {0}", tr(flag)); };
    const auto lines = [&](const Words& tr) {
        return std::vector<std::string>{tr(flag), tr("{} of {}", 2, 7)};
    };
    CHECK(Words::bilingual().together(label) == "Red flag: Recites 风险信号：背简历");
    CHECK(Words(Language::english).together(label) == "Red flag: Recites");
    CHECK(Words(Language::chinese).together(label) == "风险信号：背简历");
    CHECK(Words::bilingual().eachTogether(lines) ==
          std::vector<std::string>{"Recites 背简历", "2 of 7 2 / 7"});
    CHECK(Words(Language::chinese).eachTogether(lines) == std::vector<std::string>{"背简历", "2 / 7"});
}
