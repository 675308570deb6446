// SPDX-License-Identifier: MIT
// The step to version 5: every record has a uid, an author, an actor and its place in a sequence; private to
// this room, included by its .cpp files only.
#pragma once

#include <SQLiteCpp/SQLiteCpp.h>

#include <string>

namespace store {

/// All tables of version 5 and how those of version 4 are brought into them. Needs the functions below.
[[nodiscard]] const char* recordStep();

/// What the step is made of: the tables, and the indexes and triggers that come when they are filled.
[[nodiscard]] std::string recordTables();
[[nodiscard]] std::string recordGuards();

/// derived_uid(text, ...) as records::derivedUid, and stored_hash(plan, rubric, content hash, structure
/// hash) as plan::storedHash and with_microseconds(time) as records::withMicroseconds, for this connection.
void addDerivations(SQLite::Database& db);

} // namespace store
