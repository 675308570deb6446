// SPDX-License-Identifier: MIT
// Floors, foreign headers, file length and names, checked on the text of one file.
#include "rules/HouseRules.h"

#include <algorithm>
#include <map>
#include <regex>
#include <sstream>

namespace rules {

namespace {

/// Equal numbers never see each other; a lower number may be included from a higher one.
const std::map<std::string, int, std::less<>> floors{
    {"words", 0},    {"text", 0},        {"reading", 1}, {"score", 1}, {"rubric", 2}, {"plan", 3},
    {"session", 4},  {"compare", 5},     {"explain", 6}, {"sheet", 7}, {"app", 8},    {"store", 9},
    {"workbook", 9}, {"spreadsheet", 9}, {"gui", 10},    {"cli", 10},  {"mains", 11}};

/// Header prefix to the rooms that may use it; ".cpp" after a room means only there.
struct Foreign {
    const char* prefix;
    std::vector<std::string> rooms;
};
const std::vector<Foreign> foreign{
    {"toml++/", {"reading.cpp"}},
    {"sodium", {"rubric.cpp"}},
    {"boost/locale", {"words.cpp"}},
    {"utf8proc.h", {"text.cpp"}},
    {"boost/math", {"score.cpp"}},
    {"boost/random", {"score.cpp"}},
    {"boost/multiprecision", {"score.cpp"}},
    {"Eigen/", {"score.cpp", "score"}},
    {"SQLiteCpp/", {"store"}},
    {"sqlite3.h", {"store"}},
    {"xlsxwriter", {"workbook"}},
    {"wx/", {"gui", "mains.cpp"}},
    {"gtk/", {"gui.cpp"}},
    {"atk/", {"gui.cpp"}},
    {"cairo/", {"gui.cpp"}},
    {"pango/", {"gui.cpp"}},
    {"CLI/", {"cli"}},
    {"nlohmann/", {"plan.cpp", "store.cpp", "cli", "app.cpp"}},
    {"minizip/", {"spreadsheet.cpp"}},
    {"expat.h", {"spreadsheet.cpp"}},
    {"fmt/",
     {"words", "reading", "rubric", "plan", "session", "score", "compare", "explain", "sheet", "app", "store",
      "workbook", "spreadsheet", "gui", "cli", "mains"}}};

std::string roomOf(const std::string& path) {
    if (path.rfind("src/", 0) != 0)
        return {};
    const auto slash = path.find('/', 4);
    return slash == std::string::npos ? std::string() : path.substr(4, slash - 4);
}

bool isSource(const std::string& path) {
    return path.size() > 4 && path.substr(path.size() - 4) == ".cpp";
}

void checkOwnInclude(const std::string& path, const std::string& header, std::vector<std::string>& found) {
    const auto room = roomOf(path);
    const auto from = floors.find(room);
    const auto to = floors.find(header.substr(0, header.find('/')));
    if (from == floors.end())
        return;
    if (to == floors.end()) {
        found.push_back(path + ": \"" + header + "\" does not begin with a room");
    } else if (to->first != room && to->second >= from->second) {
        found.push_back(path + ": " + room + " must not include " + header + ", it is not on a lower floor");
    }
}

void checkForeignInclude(const std::string& path, const std::string& header,
                         std::vector<std::string>& found) {
    const auto room = roomOf(path);
    if (room.empty())
        return;
    const auto rule = std::find_if(foreign.begin(), foreign.end(),
                                   [&](const Foreign& row) { return header.rfind(row.prefix, 0) == 0; });
    if (rule == foreign.end()) {
        if (header.find('/') != std::string::npos && header.rfind("sys/", 0) != 0)
            found.push_back(path + ": no room may use <" + header + ">; add it to the table with a reason");
        return;
    }
    const auto allowed = [&](const std::string& name) {
        return std::find(rule->rooms.begin(), rule->rooms.end(), name) != rule->rooms.end();
    };
    if (!allowed(room) && !(isSource(path) && allowed(room + ".cpp")))
        found.push_back(path + ": <" + header + "> does not belong in this room");
}

void checkForm(const std::string& path, std::string_view text, std::vector<std::string>& found) {
    const auto lines = std::count(text.begin(), text.end(), '\n');
    if (lines > longestFile)
        found.push_back(path + ": " + std::to_string(lines) + " lines, at most 300");
    if (text.rfind("// SPDX-License-Identifier: MIT\n// ", 0) != 0)
        found.push_back(path + ": must begin with the licence line and a sentence that says what it is");
    if (path.substr(path.size() - 2) == ".h" && text.find("#pragma once") == std::string_view::npos)
        found.push_back(path + ": a header needs #pragma once");
    static const std::regex drawer("(^|/)[^/]*([Uu]til|[Cc]ommon|[Hh]elper|[Mm]anager)[^/]*$");
    if (std::regex_search(path, drawer))
        found.push_back(path + ": the name says nothing; name what it holds");
    if (text.find('\t') != std::string_view::npos)
        found.push_back(path + ": holds a tab");
}

/// Marks are hidden from whoever judges blind, so scorecards and log are read in one place.
void checkGate(const std::string& path, std::string_view text, std::vector<std::string>& found) {
    static const std::vector<std::string> allowed{"src/app/privacy/VisibleCards.cpp",
                                                  "src/app/privacy/KnownNames.cpp",
                                                  "src/cli/MarkCommands.cpp"}; // names; what is submitted
    const auto room = roomOf(path);
    if ((room != "app" && room != "cli" && room != "gui") ||
        std::find(allowed.begin(), allowed.end(), path) != allowed.end())
        return;
    static const std::regex reading(R"(store(\(\))?(\.|->)(scorecards|log)\()");
    if (std::regex_search(text.begin(), text.end(), reading))
        found.push_back(path + ": scorecards and log are read through app/VisibleCards.h");
}

} // namespace

std::vector<std::string> violations(const std::string& path, std::string_view text) {
    std::vector<std::string> found;
    checkForm(path, text, found);
    checkGate(path, text, found);
    static const std::regex include(R"(^\s*#\s*include\s*(["<])([^">]+)[">])");
    std::istringstream lines{std::string(text)};
    for (std::string line; std::getline(lines, line);) {
        std::smatch match;
        if (!std::regex_search(line, match, include))
            continue;
        if (match[1] == "\"")
            checkOwnInclude(path, match[2], found);
        else
            checkForeignInclude(path, match[2], found);
    }
    return found;
}

} // namespace rules
