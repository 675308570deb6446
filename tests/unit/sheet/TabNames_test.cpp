// SPDX-License-Identifier: MIT
// Which tab names come out of which requests.
#include "sheet/TabNames.h"
#include "support/Catch.h"
#include "text/CodePoints.h"

using sheet::tabNames;

namespace {

std::string one(const std::string& request) {
    return tabNames({request}).front();
}

} // namespace

TEST_CASE("Tab names become what a spreadsheet accepts") {
    const std::vector<std::pair<std::string, std::string>> table{
        {"Ranking", "Ranking"},
        {"排名", "排名"},
        {"a[b]c:d*e?f/g\\h", "a_b_c_d_e_f_g_h"},
        {"'quoted'", "quoted"},
        {"O'Neil", "O'Neil"},
        {"", "Sheet"},
        {"  ' ", "Sheet"},
        {"History", "History (2)"},
        {"hIsToRy", "hIsToRy (2)"},
        {"tab\there", "tab_here"},
        {"\u202Ea\u0085b\u009Bc", "_a_b_c"},
        {"bad \xFF byte", "bad _ byte"},
        {"=1+1", "=1+1"},
        {"1234567890123456789012345678901", "1234567890123456789012345678901"},
        {"12345678901234567890123456789012", "1234567890123456789012345678901"},
        {"123456789012345678901234567890'x", "123456789012345678901234567890"},
        {"123456789012345678901234567890😀", "123456789012345678901234567890"},
        {"12345678901234567890123456789😀", "12345678901234567890123456789😀"}};
    for (const auto& [request, name] : table)
        CHECK(one(request) == name);
}

TEST_CASE("Equal tab names are numbered whatever their case") {
    CHECK(tabNames({"Li", "LI", "li", "Émile", "éMILE", "王", "王"}) ==
          std::vector<std::string>{"Li", "LI (2)", "li (3)", "Émile", "éMILE (2)", "王", "王 (2)"});
    const std::string longName(40, 'n');
    CHECK(tabNames({longName, longName}) ==
          std::vector<std::string>{std::string(31, 'n'), std::string(27, 'n') + " (2)"});
}

TEST_CASE("Making tab names twice changes nothing") {
    const auto once = tabNames({"History", "a/b", "A_B", "'x'", "X", "😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀", ""});
    CHECK(tabNames(once) == once);
    for (const auto& name : once)
        CHECK(text::utf16Length(name) <= 31);
}
