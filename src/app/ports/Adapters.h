// SPDX-License-Identifier: MIT
// What a main hands to a front end: how to open files and where the shipped data lie.
#pragma once

#include "app/ports/Claims.h"
#include "app/ports/ImportedSheet.h"
#include "app/ports/Ports.h"

#include <functional>
#include <memory>

namespace app {

/// Where layout files lie; one's own folder may be absent.
struct LayoutFolders {
    std::filesystem::path shipped;
    std::filesystem::path own;
};

/// A backup that can be brought back.
struct BackupCopy {
    std::filesystem::path path;
    /// UTC, as in the log.
    std::string madeAt;
    int positions = 0;
    int candidates = 0;
    int marks = 0;
};

/// What a workspace is opened by: the path of a file, or whatever else a main knows how to open.
struct Locator {
    Locator(std::string name) : text(std::move(name)) {}
    Locator(const std::filesystem::path& path) : text(path.string()) {}

    std::string text;
};

struct Adapters {
    /// Opens an existing workspace; throws SystemError with one clear sentence.
    std::function<std::unique_ptr<Store>(const Locator&)> openStore;
    /// Makes a new workspace file (0600); SystemError when the file exists.
    std::function<std::unique_ptr<Store>(const std::filesystem::path&)> createStore;
    const WorkbookWriter& workbooks;
    const Clock& clock;
    /// Folder of the shipped rubric files.
    std::filesystem::path rubrics;
    LayoutFolders layouts = {};
    /// Reads a workbook people hand in; empty where there is nothing to read it with.
    std::function<std::vector<ImportedSheet>(const std::filesystem::path&)> readSpreadsheet = {};
    /// Sound backups beside a workspace, newest first.
    std::function<std::vector<BackupCopy>(const std::filesystem::path& workspace)> backups = {};
    /// Writes a backup as a new file; SystemError when the name is taken.
    std::function<void(const std::filesystem::path& backup, const std::filesystem::path& target)> restoreAs =
        {};
    /// Puts a backup in the place of a workspace that nobody has open; returns where that one is kept.
    std::function<std::optional<std::filesystem::path>(const std::filesystem::path& backup,
                                                       const std::filesystem::path& workspace)>
        restoreInPlace = {};
    /// What several windows on this machine share out; null where there is only one.
    Claims* claims = nullptr;
};

} // namespace app
