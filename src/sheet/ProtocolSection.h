// SPDX-License-Identifier: MIT
// What is kept around the interviews, as rows at the end of a candidate's sheet; what it says is
// Protocol.h's.
#pragma once

#include "sheet/Sheets.h"

namespace sheet {

/// Of a column with one interviewer's marks.
inline constexpr int interviewerWidth = 24;
/// False where a text would make its row high and its neighbours hard to find.
[[nodiscard]] bool fitsBesideOthers(std::string_view words);

/// A heading a stage, then group by group. Stages whose code is among `without`, and those nobody noted
/// anything of, do not appear.
void addProtocol(const Material& material, const Cards& cards, const std::vector<std::string>& without,
                 Sheet& sheet);

} // namespace sheet
