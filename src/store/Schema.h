// SPDX-License-Identifier: MIT
// The tables of a workspace file and the numbered steps that made them; private to this room, included by its
// .cpp files only.
#pragma once

#include "store/Connection.h"

namespace store {

/// "EvHd" in the file's header, and what `file` and others tell our files by.
inline constexpr std::int64_t applicationId = 0x45764864;

/// Steps are never edited once released, only added: step n takes a file from user_version n-1 to n.
[[nodiscard]] int latestVersion();
[[nodiscard]] int versionOf(SQLite::Database& db);
/// The step that makes this version of the one before it.
[[nodiscard]] const char* stepTo(int version);
/// Brings an older file (or an empty one: version 0) to the latest version, each step whole or not at all.
void migrate(Connection& connection);

} // namespace store
