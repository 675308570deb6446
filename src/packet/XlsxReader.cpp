// SPDX-License-Identifier: MIT
// From the package to sheets of cells; what is wrong with it becomes one sentence.
#include "packet/XlsxReader.h"

#include "app/Trouble.h"
#include "packet/Archive.h"
#include "packet/Parts.h"

namespace packet {

namespace {

using words::message;

[[noreturn]] void refuse(const std::filesystem::path& path, std::string code, std::string_view sentence) {
    throw app::Trouble(
        {rubric::Severity::error, std::move(code), std::string(sentence), {path.string()}, {}});
}

bool readPart(Archive& archive, const std::string& part, XmlListener& listener) {
    XmlReader reader(listener);
    if (!archive.read(part, [&](std::string_view piece) { reader.take(piece); }))
        return false;
    reader.finish();
    return true;
}

/// Targets are meant from the folder xl, unless they begin with a slash.
std::string partOf(const std::string& target) {
    return target.starts_with('/') ? target.substr(1) : "xl/" + target;
}

std::vector<app::HandedSheet> sheetsIn(Archive& archive) {
    Tabs tabs;
    Relations relations;
    SharedTexts shared;
    if (!readPart(archive, "xl/workbook.xml", tabs) ||
        !readPart(archive, "xl/_rels/workbook.xml.rels", relations))
        throw Unreadable("no workbook");
    (void)readPart(archive, "xl/sharedStrings.xml", shared);
    std::vector<app::HandedSheet> sheets;
    for (const auto& [name, id] : tabs.sheets) {
        auto& sheet = sheets.emplace_back(app::HandedSheet{name, {}, {}});
        CellsOf cells(sheet, shared.texts);
        if (!readPart(archive, partOf(relations.targets[id]), cells))
            throw Unreadable("no worksheet");
    }
    return sheets;
}

} // namespace

std::vector<app::HandedSheet> readXlsx(const std::filesystem::path& path) {
    std::error_code error;
    const auto type = std::filesystem::status(path, error).type();
    if (type == std::filesystem::file_type::not_found)
        refuse(path, "no-such-file", message("There is no file {0}."));
    if (type != std::filesystem::file_type::regular)
        refuse(path, "not-a-file", message("{0} is no ordinary file."));
    if (std::filesystem::file_size(path, error) > largestFile || error)
        refuse(path, "too-large",
               message("{0} is larger than 100 MB; hand in the sheet with the marks only."));
    try {
        Archive archive(path);
        auto sheets = sheetsIn(archive);
        if (!sheets.empty())
            return sheets;
    } catch (const Unreadable&) {
        // Whatever it stumbled over, the file is not one that can be read.
    }
    refuse(path, "not-xlsx",
           message("{0} is no readable .xlsx workbook; save it again as .xlsx and try again."));
}

} // namespace packet
