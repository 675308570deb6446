// SPDX-License-Identifier: MIT
// How the mains get at a workspace file: open, make, keep backups; what it can do once open is app::Store.
#pragma once

#include "app/Ports.h"

#include <chrono>
#include <filesystem>
#include <memory>

namespace store {

/// How long a call waits for another program's lock before it throws Trouble "locked".
struct Patience {
    std::chrono::milliseconds wait{4000};
};

/// Opens an existing workspace, bringing an older one up to date. Throws app::Trouble with one sentence when
/// that cannot be done and then has not written to the file. The clock must outlive the store.
[[nodiscard]] std::unique_ptr<app::Store> openWorkspace(const std::filesystem::path& path,
                                                        const app::Clock& clock, Patience patience = {});

/// Makes a new workspace (mode 0600), whole or not at all, and opens it. Trouble "file-exists" when the name
/// is taken.
[[nodiscard]] std::unique_ptr<app::Store> createWorkspace(const std::filesystem::path& path,
                                                          const app::Clock& clock, Patience patience = {});

/// Backups kept beside a workspace.
inline constexpr int backupsKept = 3;

/// NAME.backup-1.evenhand (newest) to NAME.backup-3.evenhand beside NAME.evenhand.
[[nodiscard]] std::filesystem::path backupPath(const std::filesystem::path& workspace, int number);

/// Makes a new backup and shifts the older ones when the newest is a day old or absent. A damaged workspace
/// throws Trouble and leaves the good backups alone.
void rotateBackups(const std::filesystem::path& path, const app::Clock& clock, Patience patience = {});

} // namespace store
