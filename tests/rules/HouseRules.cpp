// SPDX-License-Identifier: MIT
// Floors, foreign headers, file length and names, checked on the text of one file.
#include "rules/HouseRules.h"

#include <algorithm>
#include <map>
#include <regex>
#include <set>
#include <sstream>

namespace rules {

namespace {

/// A room sees itself and the rooms of lower floors; equal numbers never see each other.
const std::map<std::string, int, std::less<>> floors{{"words", 0},
                                                     {"text", 0},
                                                     {"reading", 1},
                                                     {"score/ratings", 1},
                                                     {"score/agreement", 2},
                                                     {"score/severity", 3},
                                                     {"score/weights", 4},
                                                     {"score/rasch", 5},
                                                     {"rubric", 6},
                                                     {"plan", 7},
                                                     {"session", 8},
                                                     {"records", 9},
                                                     {"compare", 10},
                                                     {"explain", 11},
                                                     {"sheet", 12},
                                                     {"app/ports", 13},
                                                     {"app/privacy", 14},
                                                     {"app/desk", 15},
                                                     {"app/paper", 15},
                                                     {"app/exchange", 16},
                                                     {"app/interview", 16},
                                                     {"app/compare", 16},
                                                     {"app/prepare", 16},
                                                     {"app/decide", 16},
                                                     {"app", 17},
                                                     {"store", 18},
                                                     {"workbook", 18},
                                                     {"spreadsheet", 18},
                                                     {"cli", 18},
                                                     {"gui/controls", 18},
                                                     {"gui/dialogs", 19},
                                                     {"gui/paper", 19},
                                                     {"gui/prepare", 20},
                                                     {"gui/interview", 20},
                                                     {"gui/compare", 20},
                                                     {"gui/decide", 20},
                                                     {"gui/frame", 21},
                                                     {"mains", 22}};

/// What a person does in one place; a window room below the frame sees that of its own place only.
const std::set<std::string, std::less<>> activities{"app/exchange", "app/interview", "app/compare",
                                                    "app/prepare",  "app/decide",    "app"};
const std::set<std::string, std::less<>> adapters{"store", "workbook", "spreadsheet"};

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
    {"unicode/", {"text.cpp"}},
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
    {"minizip/", {"spreadsheet.cpp", "workbook.cpp"}},
    {"expat.h", {"spreadsheet.cpp"}},
    {"fmt/",
     {"words", "reading", "rubric", "plan", "session", "records", "score", "compare", "explain", "sheet",
      "app", "store", "workbook", "spreadsheet", "gui", "cli", "mains"}}};

/// The longest room a path below src/ begins with: "app/ports" of "app/ports/Ports.h"; empty when none does.
std::string roomBelow(const std::string& path) {
    for (auto slash = path.rfind('/'); slash != std::string::npos && slash != 0;
         slash = path.rfind('/', slash - 1))
        if (floors.find(path.substr(0, slash)) != floors.end())
            return path.substr(0, slash);
    return {};
}

std::string roomOf(const std::string& path) {
    return path.rfind("src/", 0) == 0 ? roomBelow(path.substr(4)) : std::string();
}

/// "gui" of "gui/controls".
std::string topOf(const std::string& room) {
    return room.substr(0, room.find('/'));
}

/// Why a room must not see another though that one lies lower; empty when it may.
std::string_view doorOf(const std::string& room, const std::string& target) {
    if (topOf(room) == "gui" && room != "gui/frame" && activities.contains(target) &&
        target != "app" + room.substr(3))
        return "it belongs to another place";
    if (topOf(room) == "gui" && target == "cli")
        return "the front ends never see each other";
    if (adapters.contains(room) && topOf(target) == "app" && target != "app/ports")
        return "adapters see app/ports only";
    if (adapters.contains(target) && room != "mains")
        return "adapters are built in mains and nowhere else";
    return {};
}

bool isSource(const std::string& path) {
    return path.size() > 4 && path.substr(path.size() - 4) == ".cpp";
}

void checkOwnInclude(const std::string& path, const std::string& header, std::vector<std::string>& found) {
    const auto room = roomOf(path);
    const auto target = roomBelow(header);
    if (room.empty()) {
        if (path.rfind("src/", 0) == 0)
            found.push_back(path + ": stands in no room of the tree");
    } else if (target.empty()) {
        found.push_back(path + ": \"" + header + "\" does not begin with a room");
    } else if (target != room) {
        if (floors.at(target) >= floors.at(room))
            found.push_back(path + ": " + room + " must not include " + header +
                            ", it is not on a lower floor");
        else if (const auto why = doorOf(room, target); !why.empty())
            found.push_back(path + ": " + room + " must not include " + header + ", " + std::string(why));
    }
}

void checkForeignInclude(const std::string& path, const std::string& header,
                         std::vector<std::string>& found) {
    const auto room = topOf(roomOf(path));
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

/// Marks are hidden from whoever judges blind, so scorecards and log are read in one place; and pages get
/// finished values from their presenter, so only the frame hands a store on.
void checkGate(const std::string& path, std::string_view text, std::vector<std::string>& found) {
    static const std::vector<std::string> allowed{"src/app/privacy/VisibleCards.cpp",
                                                  "src/app/privacy/KnownNames.cpp",
                                                  "src/cli/MarkCommands.cpp"}; // names; what is submitted
    const auto room = roomOf(path);
    const auto top = topOf(room);
    static const std::regex store(R"(\bstore\(\))");
    if (top == "gui" && room != "gui/frame" && std::regex_search(text.begin(), text.end(), store))
        found.push_back(path + ": a page gets finished values from its presenter and never asks store()");
    if ((top != "app" && top != "cli" && top != "gui") ||
        std::find(allowed.begin(), allowed.end(), path) != allowed.end())
        return;
    static const std::regex reading(R"(store(\(\))?(\.|->)(scorecards|log|cardRecords)\()");
    if (std::regex_search(text.begin(), text.end(), reading))
        found.push_back(path + ": scorecards and log are read through app/privacy/VisibleCards.h");
}

/// The same words where they are no values of marks.
struct Word {
    const char* path;
    std::vector<std::string> words;
};
const std::vector<Word> noMarks{
    {"src/compare/Lookup.cpp", {"not_asked", "na"}},       // why a cell has no score, as JSON says it
    {"src/compare/InsightCodes.cpp", {"not_asked", "na"}}, // why a figure is absent, as JSON says it
    {"src/cli/ComparisonJson.cpp", {"not_asked", "na"}},   // keys of JSON
    {"src/cli/ExportCommand.cpp", {"yes", "no"}},          // values of an option
};

/// What a mark may be stands in the table of mark kinds; everybody else asks it by meaning. Messages and
/// comments may say such a word.
void checkMarkValues(const std::string& path, std::string_view text, std::vector<std::string>& found) {
    if (roomOf(path).empty() || path == "src/session/MarkKind.cpp")
        return;
    const auto row =
        std::find_if(noMarks.begin(), noMarks.end(), [&](const Word& one) { return one.path == path; });
    static const std::regex comment("//[^\n]*");
    static const std::regex value(
        R"re((?:\b(message|tr|m_tr|words)\()?"(asked|not_asked|met|not_met|seen|partly|not_seen|na|NE|raised|yes|no|strong_yes|strong_no)")re");
    const auto code = std::regex_replace(std::string(text), comment, "");
    for (std::sregex_iterator at(code.begin(), code.end(), value), end; at != end; ++at) {
        const std::string word = (*at)[2];
        const bool exempt =
            row != noMarks.end() && std::find(row->words.begin(), row->words.end(), word) != row->words.end();
        if (!(*at)[1].matched && !exempt)
            found.push_back(path + ": \"" + word + "\" is a mark's value; ask session/MarkKind.h by meaning");
    }
}

} // namespace

std::vector<std::string> violations(const std::string& path, std::string_view text) {
    std::vector<std::string> found;
    checkForm(path, text, found);
    checkGate(path, text, found);
    checkMarkValues(path, text, found);
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
