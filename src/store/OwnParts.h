// SPDX-License-Identifier: MIT
// Whether a file holds what Evenhand made and nothing else; asked before any SQL of the file itself could
// run. Private to this room, included by its .cpp files only.
#pragma once

#include "reading/Finding.h"
#include "store/Connection.h"

namespace store {

/// Each table, index, trigger or view that a file of this version has and should not have, lacks, or has in
/// another wording; empty when all is well. Reads the list of them only.
[[nodiscard]] std::vector<std::string> foreignParts(SQLite::Database& db, int version);

/// A plan that cannot be what freezing made, or one that cannot be read, as a finding each.
[[nodiscard]] std::vector<reading::Finding> unsoundPlans(SQLite::Database& db);

} // namespace store
