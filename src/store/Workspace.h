// SPDX-License-Identifier: MIT
// How the mains get at a workspace file: open, make, keep backups; what it can do once open is app::Store.
#pragma once

#include "app/ports/Adapters.h"
#include "store/Writer.h"

#include <chrono>
#include <filesystem>
#include <memory>

namespace store {

/// How long a call waits for another program's lock before it throws SystemError "locked".
struct Patience {
    std::chrono::milliseconds wait{4000};
};

/// Whether a backup is made on opening when the newest is a day old or absent. Before an older file is
/// brought up to date one is made in any case. One that cannot be made is mentioned by the store and stops
/// nothing.
enum class Backups { none, daily };

/// Opens an existing workspace, bringing an older one up to date. Throws app::SystemError with one sentence
/// when that cannot be done and then has not written to the file. The clock must outlive the store. The
/// writer is who the records made from now on are by.
[[nodiscard]] std::unique_ptr<app::Store> openWorkspace(const std::filesystem::path& path,
                                                        const app::Clock& clock, Patience patience = {},
                                                        Backups backups = Backups::none, Writer writer = {});

/// Makes a new workspace (mode 0600), whole or not at all, and opens it. SystemError "file-exists" when the
/// name is taken.
[[nodiscard]] std::unique_ptr<app::Store> createWorkspace(const std::filesystem::path& path,
                                                          const app::Clock& clock, Patience patience = {},
                                                          Writer writer = {});

/// Backups kept beside a workspace.
inline constexpr int backupsKept = 3;

/// NAME.backup-1.evenhand (newest) to NAME.backup-3.evenhand beside NAME.evenhand.
[[nodiscard]] std::filesystem::path backupPath(const std::filesystem::path& workspace, int number);

/// Sound backups beside a workspace, newest first, those kept at a restoring included.
[[nodiscard]] std::vector<app::BackupCopy> backupsOf(const std::filesystem::path& workspace);
/// SystemError "file-exists" when the name is taken.
void restoreAs(const std::filesystem::path& backup, const std::filesystem::path& target);
/// Returns where the present file is kept with all it holds; nothing when there was none. SystemError
/// "locked" while any program has it open; this program must not.
std::optional<std::filesystem::path> restoreInPlace(const std::filesystem::path& backup,
                                                    const std::filesystem::path& workspace);

/// Brings everything this program has written into the files it has open, as well as that can be done beside
/// other threads at work.
void settleAll();

} // namespace store
