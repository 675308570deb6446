// SPDX-License-Identifier: MIT
// From a position in the store to a workbook file.
#pragma once

#include "app/ports/Ports.h"
#include "sheet/CsvText.h"
#include "sheet/Layout.h"
#include "words/Words.h"

namespace app {

/// What a person chose; starts from what the layout says.
struct ExportRequest {
    const sheet::Layout& layout;
    sheet::NameForm names;
    words::Words words;
    /// Whose eyes it is for: only what they may see is in it; empty for everybody's.
    std::string viewer = {};
};

/// The layout's own names and language, "program" being that of the words handed in.
[[nodiscard]] ExportRequest requestOf(const sheet::Layout& layout, const words::Words& program);
[[nodiscard]] words::Words wordsOf(sheet::Tongue tongue, const words::Words& program);

/// False of empty score sheets, which show nobody's marks.
[[nodiscard]] bool showsMarks(const sheet::Layout& layout);

/// The sheets of a position. The position must exist and be frozen.
[[nodiscard]] sheet::Workbook exportSheets(const Store& store, const std::string& position,
                                           const ExportRequest& request);
/// The same from the first few candidates, quick enough to look at before writing.
[[nodiscard]] sheet::Workbook exportPreview(const Store& store, const std::string& position,
                                            const ExportRequest& request);

/// Reads the records, then has the sheets made and written; SystemError when the file cannot be.
Outcome exportPosition(const Store& store, const std::string& position, const ExportRequest& request,
                       const WorkbookWriter& writer, const std::filesystem::path& target, const Runner& run);

/// The layout's table as a CSV file; isOneTable() must hold. SystemError when the file cannot be written.
void exportCsv(const Store& store, const std::string& position, const ExportRequest& request,
               sheet::ByteOrderMark mark, const std::filesystem::path& target);

/// A workbook for each frozen position into the folder, which is made when it is not there; whole files
/// only. Returns those written, fewer than there are positions when stopped.
std::vector<std::filesystem::path> exportAll(const Store& store, const ExportRequest& request,
                                             const WorkbookWriter& writer,
                                             const std::filesystem::path& folder, const Runner& run);

} // namespace app
