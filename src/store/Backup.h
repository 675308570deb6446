// SPDX-License-Identifier: MIT
// Backups in rotation beside an open workspace; private to this room, included by its .cpp files only.
#pragma once

#include "store/Connection.h"

namespace store {

/// Whether a backup is made when the newest is a day old, or in any case.
enum class Due { daily, now };

/// Makes a new backup and lets the older ones move on. A name that holds anything but a backup of this very
/// workspace is passed over. What goes wrong is mentioned and stops nothing.
void keepBackup(Connection& connection, const app::Clock& clock, Due due);

/// Copies all into an existing file; SystemError names the file shown.
void copyInto(Connection& source, const std::filesystem::path& target, const std::filesystem::path& shown);

} // namespace store
