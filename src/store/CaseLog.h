// SPDX-License-Identifier: MIT
// All that was recorded of candidates after the scores, read for replay; private to this room, included by
// its .cpp files only.
#pragma once

#include "store/Connection.h"

namespace store {

/// Of a position, by the candidate's number; without those nothing was recorded of. In any order, and inside
/// a Snapshot or a Write.
[[nodiscard]] std::map<std::int64_t, records::Case> readCases(Connection& connection, std::int64_t position);
[[nodiscard]] std::map<std::int64_t, std::vector<records::NoticeRecord>> readNotices(Connection& connection,
                                                                                     std::int64_t position);
/// Of a position, in any order.
[[nodiscard]] std::vector<records::NoteRecord> readNotes(Connection& connection, std::int64_t position);

} // namespace store
