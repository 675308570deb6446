// SPDX-License-Identifier: MIT
// From the package to sheets of cells; what is wrong with it becomes one sentence.
#include "spreadsheet/XlsxReader.h"

#include "app/ports/SystemError.h"
#include "spreadsheet/Archive.h"
#include "spreadsheet/CellsOf.h"
#include "spreadsheet/Parts.h"

#include <algorithm>
#include <fstream>
#include <memory>

namespace spreadsheet {

namespace {

using words::message;

[[noreturn]] void refuse(const std::filesystem::path& path, std::string code, std::string_view sentence) {
    throw app::SystemError(
        {reading::Severity::error, std::move(code), std::string(sentence), {path.string()}, {}});
}

bool readPart(Archive& archive, const std::string& part, XmlListener& listener) {
    XmlReader reader(listener);
    if (!archive.read(part, [&](std::string_view piece) { reader.take(piece); }))
        return false;
    reader.finish();
    return true;
}

/// The relationships of a part; the empty name is the package itself.
Relations relationsIn(Archive& archive, const std::string& part) {
    Relations relations;
    if (!readPart(archive, relationsOf(part), relations))
        throw Unreadable("no relationships");
    return relations;
}

/// The main part; a package that names none has it where every program writes it.
std::string bookPart(Archive& archive) {
    if (!archive.has(relationsOf({})))
        return "xl/workbook.xml";
    const auto top = relationsIn(archive, {});
    const auto* main = top.first("officeDocument");
    if (main == nullptr)
        throw Unreadable("no main part");
    return targetPart({}, main->part);
}

std::vector<app::ImportedSheet> sheetsIn(Archive& archive) {
    const auto book = bookPart(archive);
    Tabs tabs;
    if (!readPart(archive, book, tabs))
        throw Unreadable("no workbook");
    const auto relations = relationsIn(archive, book);
    const auto texts = std::make_shared<app::CellTexts>();
    SharedTexts shared(*texts);
    if (const auto* part = relations.first("sharedStrings");
        part != nullptr && !readPart(archive, targetPart(book, part->part), shared))
        throw Unreadable("no shared texts");
    std::vector<app::ImportedSheet> sheets;
    std::size_t left = mostCells;
    for (const auto& [name, id] : tabs.sheets) {
        const auto target = relations.targets.find(id);
        if (target == relations.targets.end())
            throw Unreadable("no worksheet");
        if (!target->second.kind.empty() && target->second.kind != "worksheet")
            continue; // a chart or a dialog of its own
        auto& sheet = sheets.emplace_back(name, texts);
        CellsOf cells(sheet, shared.numbers, left);
        if (!readPart(archive, targetPart(book, target->second.part), cells))
            throw Unreadable("no worksheet");
        sheet.arrange();
    }
    return sheets;
}

/// What the file is instead of a workbook, where that can be told from how it begins.
[[noreturn]] void refuseKind(const std::filesystem::path& path) {
    std::string start(64, '\0');
    std::ifstream in(path, std::ios::binary);
    in.read(start.data(), static_cast<std::streamsize>(start.size()));
    start.resize(static_cast<std::size_t>(std::max<std::streamsize>(0, in.gcount())));
    if (start.starts_with("\xD0\xCF\x11\xE0"))
        refuse(path, "old-or-locked",
               message("{0} is an .xls or .et file or has a password; open it, save it as .xlsx without a "
                       "password and try again."));
    if (start.find("mimetypeapplication/vnd.oasis") != std::string::npos)
        refuse(path, "open-document",
               message("{0} is an OpenDocument file (.ods); open it, save it as .xlsx and try again."));
    if (start.starts_with("<"))
        refuse(path, "web-page",
               message("{0} is a web page or XML under another name; open it in a spreadsheet program, save "
                       "it as .xlsx and try again."));
    refuse(path, "not-xlsx",
           message("{0} is no readable .xlsx workbook; save it again as .xlsx and try again."));
}

} // namespace

std::vector<app::ImportedSheet> readXlsx(const std::filesystem::path& path) {
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
    refuseKind(path);
}

} // namespace spreadsheet
