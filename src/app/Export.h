// SPDX-License-Identifier: MIT
// From a position in the store to a workbook file.
#pragma once

#include "app/Ports.h"
#include "sheet/Layout.h"
#include "words/Words.h"

#include <functional>

namespace app {

/// What a person chose; starts from what the layout says.
struct ExportWish {
    const sheet::Layout& layout;
    sheet::NameForm names;
    words::Words words;
};

/// The layout's own names and language, "program" being that of the words handed in.
[[nodiscard]] ExportWish wishOf(const sheet::Layout& layout, const words::Words& program);
[[nodiscard]] words::Words wordsOf(sheet::Tongue tongue, const words::Words& program);

/// The sheets of a position. The position must exist and be frozen.
[[nodiscard]] sheet::Workbook exportSheets(const Store& store, const std::string& position,
                                           const ExportWish& wish);
/// The same from the first few candidates, quick enough to look at before writing.
[[nodiscard]] sheet::Workbook exportPreview(const Store& store, const std::string& position,
                                            const ExportWish& wish);

/// Builds the sheets and has them written; Trouble when the file cannot be.
void exportPosition(const Store& store, const std::string& position, const ExportWish& wish,
                    const WorkbookWriter& writer, const std::filesystem::path& target);

/// Called before each file with how many are done, of how many; false stops there.
using GoOn = std::function<bool(std::size_t done, std::size_t all)>;

/// A workbook for each frozen position into the folder, which is made when it is not there; whole files
/// only. Returns those written.
std::vector<std::filesystem::path> exportAll(const Store& store, const ExportWish& wish,
                                             const WorkbookWriter& writer,
                                             const std::filesystem::path& folder, const GoOn& goOn);

/// A title as a file name: without what file systems forbid; never empty.
[[nodiscard]] std::string fileNameOf(const std::string& title);

} // namespace app
