// SPDX-License-Identifier: MIT
// By which letters a word is found.
#include "text/Initials.h"

#include "support/Catch.h"

TEST_CASE("Initials are those of words, and of the readings of Chinese characters") {
    const std::vector<std::pair<std::string, std::string>> rows{{"proforma invoice", "pi"},
                                                                {"Price", "p"},
                                                                {"形式发票", "xsfp"},
                                                                {"已验货", "yyh"},
                                                                {"ERP系统", "ext"},
                                                                {"交货期", "jhq"},
                                                                {"色差", "sc"},
                                                                {"PO Amendment 书面变更通知", "pasmbgtz"},
                                                                {"长沙", "zs"},
                                                                {"電話", "dh"},
                                                                {"", ""},
                                                                {" – ", ""},
                                                                {"Élan vital", "ev"},
                                                                {"\xFF", ""}};
    for (const auto& [text, initials] : rows) {
        INFO(text);
        CHECK(text::initialsOf(text) == initials);
    }
}
