// SPDX-License-Identifier: MIT
// What a main hands to a front end: how to open files and where the shipped data lie.
#pragma once

#include "app/Ports.h"
#include "app/ImportedSheet.h"

#include <functional>
#include <memory>

namespace app {

/// Where layout files lie; one's own folder may be absent.
struct LayoutFolders {
    std::filesystem::path shipped;
    std::filesystem::path own;
};

struct Adapters {
    /// Opens an existing workspace; throws Trouble with one clear sentence.
    std::function<std::unique_ptr<Store>(const std::filesystem::path&)> openStore;
    /// Makes a new workspace file (0600); Trouble when the file exists.
    std::function<std::unique_ptr<Store>(const std::filesystem::path&)> createStore;
    const WorkbookWriter& workbooks;
    const Clock& clock;
    /// Folder of the shipped rubric files.
    std::filesystem::path rubrics;
    LayoutFolders layouts = {};
    /// Reads a workbook people hand in; empty where there is nothing to read it with.
    std::function<std::vector<ImportedSheet>(const std::filesystem::path&)> readSpreadsheet = {};
};

} // namespace app
