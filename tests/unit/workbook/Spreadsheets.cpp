// SPDX-License-Identifier: MIT
// Runs the programs and reads the comma-separated files they make.
#include "unit/workbook/Spreadsheets.h"

#include "support/Catch.h"

#include <array>
#include <cstdio>
#include <fstream>
#include <sstream>

namespace support {

namespace fs = std::filesystem;

namespace {

Grid readGrid(const fs::path& path) {
    std::ifstream in(path);
    REQUIRE(in);
    std::stringstream buffer;
    buffer << in.rdbuf();
    const auto text = buffer.str();
    Grid grid{{""}};
    bool quoted = false;
    for (std::size_t at = 0; at < text.size(); ++at) {
        const char c = text[at];
        auto& field = grid.back().back();
        if (quoted && c == '"' && at + 1 < text.size() && text[at + 1] == '"') {
            field += '"';
            ++at;
        } else if (c == '"')
            quoted = !quoted;
        else if (quoted)
            field += c;
        else if (c == ',')
            grid.back().emplace_back();
        else if (c == '\n')
            grid.push_back({""});
        else if (c != '\r')
            field += c;
    }
    return grid;
}

/// LibreOffice trusts cached values unless its profile says otherwise.
void writeProfile(const fs::path& folder) {
    fs::create_directories(folder / "user");
    std::ofstream out(folder / "user" / "registrymodifications.xcu");
    out << R"(<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>
)";
}

std::string shellQuoted(const fs::path& path) {
    return "'" + path.string() + "'";
}

std::vector<fs::path> byGnumeric(const fs::path& workbook, const std::vector<std::string>& tabs) {
    const auto base = workbook.string() + ".csv";
    output("HOME=" + shellQuoted(workbook.parent_path()) +
           " ssconvert --recalc -S -T Gnumeric_stf:stf_assistant -O 'format=raw separator=,' " +
           shellQuoted(workbook) + " " + shellQuoted(base) + " 2>&1");
    std::vector<fs::path> files;
    for (std::size_t at = 0; at < tabs.size(); ++at)
        files.emplace_back(base + "." + std::to_string(at));
    return files;
}

std::vector<fs::path> byLibreOffice(const fs::path& workbook, const std::vector<std::string>& tabs) {
    const auto folder = workbook.parent_path();
    writeProfile(folder / "profile");
    output("soffice -env:UserInstallation=file://" + (folder / "profile").string() +
           " --headless --convert-to 'csv:Text - txt - csv "
           "(StarCalc):44,34,76,1,,0,false,false,false,false,false,-1' "
           "--outdir " +
           shellQuoted(folder) + " " + shellQuoted(workbook) + " 2>&1");
    std::vector<fs::path> files;
    for (const auto& tab : tabs)
        files.push_back(folder / (workbook.stem().string() + "-" + tab + ".csv"));
    return files;
}

} // namespace

bool installed(Program program) {
    const auto* command = program == Program::gnumeric ? "command -v ssconvert >/dev/null 2>&1"
                                                       : "command -v soffice >/dev/null 2>&1";
    return std::system(command) == 0;
}

std::string output(const std::string& command) {
    auto* pipe = ::popen(command.c_str(), "r");
    REQUIRE(pipe != nullptr);
    std::string text;
    std::array<char, 4096> buffer{};
    while (const auto got = std::fread(buffer.data(), 1, buffer.size(), pipe))
        text.append(buffer.data(), got);
    INFO(command << "\n" << text);
    REQUIRE(::pclose(pipe) == 0);
    return text;
}

std::vector<Grid> recalculated(Program program, const fs::path& workbook,
                               const std::vector<std::string>& tabs) {
    std::vector<Grid> grids;
    const auto files =
        program == Program::gnumeric ? byGnumeric(workbook, tabs) : byLibreOffice(workbook, tabs);
    for (const auto& file : files)
        grids.push_back(readGrid(file));
    return grids;
}

} // namespace support
