// SPDX-License-Identifier: MIT
// Which spellings are one name, which may be, and which are not.
#include "text/Names.h"

#include "support/Catch.h"

namespace {

using Pair = std::pair<const char*, const char*>;

} // namespace

TEST_CASE("Spellings that people cannot tell apart are one name") {
    for (const auto& [one, other] :
         {Pair{"Dana Wu", "Dana\u00A0Wu"}, Pair{"Dana Wu", "Dana Wu\u00A0"}, Pair{"José", "Jose\u0301"},
          Pair{"José Ruiz", "José Ruiz\u200B"}, Pair{"José Ruiz", "jOSÉ  rUIZ"},
          Pair{"王伟", "王\u3000\u3000伟"}, Pair{"O'Neil", "O’Neil"}, Pair{"Al-Said", "Al‑Said"},
          Pair{"阿卜杜拉·买买提", "阿卜杜拉•买买提"}, Pair{"阿卜杜拉·买买提", "阿卜杜拉 · 买买提"},
          Pair{"Ｄａｎａ Ｗｕ", "Dana Wu"}, Pair{"STRASSE", "Straße"}}) {
        INFO(one << " / " << other);
        CHECK(text::sameName(one, other));
    }
    for (const auto& [one, other] : {Pair{"José", "Jose"}, Pair{"Dana Wu", "Wu Dana"},
                                     Pair{"Dana Wu", "DanaWu"}, Pair{"王伟", "王玮"}}) {
        INFO(one << " / " << other);
        CHECK_FALSE(text::sameName(one, other));
    }
}

TEST_CASE("A name is kept tidy, and an invisible one is no name") {
    CHECK(text::tidyName(" Jose\u0301\u00A0\u00A0Ruiz\u200B ") == "José Ruiz");
    CHECK(text::tidyName("\u200B\u00A0").empty());
    CHECK(text::nameKey("\u200B\u00A0").empty());
}

TEST_CASE("A known spelling is used again and near ones are named") {
    text::NameBook book({"José Ruiz", "Dana Wu", "Eve Xu", "Eve\u00A0Xu"});
    CHECK(book.same("jose\u0301 ruiz") == "José Ruiz");
    CHECK(book.same("Eve\u00A0Xu") == "Eve\u00A0Xu");
    CHECK(book.same("EVE XU") == "Eve Xu");
    CHECK(book.same("Jose Ruiz") == std::nullopt);
    CHECK(book.alike("Jose Ruiz") == std::vector<std::string>{"José Ruiz"});
    CHECK(book.alike("Wu, Dana") == std::vector<std::string>{"Dana Wu"});
    CHECK(book.alike("dana wu").empty());
    CHECK(book.alike("Ann Lee").empty());
    CHECK(book.doubles() == std::vector<std::vector<std::string>>{{"Eve Xu", "Eve\u00A0Xu"}});
}
