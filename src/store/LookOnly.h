// SPDX-License-Identifier: MIT
// Opening a workspace that cannot be written: read-only media, folders, files and full disks. Private to this
// room, included by its .cpp files only.
#pragma once

#include "store/Connection.h"
#include "store/Failure.h"

namespace store {

/// Opens the file to look only and leaves no trace beside it; why is what each writing call will say. A log
/// that a writer left or is writing is read, too. An older file is brought up to date in memory.
[[nodiscard]] std::unique_ptr<Connection> lookAt(const std::filesystem::path& path, Patience patience,
                                                 Failure why);

} // namespace store
