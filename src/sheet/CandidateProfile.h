// SPDX-License-Identifier: MIT
// The competency table of one candidate's sheet and the chart beside it; the rest of the sheet is
// CandidateSheet.cpp.
#pragma once

#include "sheet/Sheets.h"

namespace sheet {

/// Id, what the rows are, then one column an interviewer.
[[nodiscard]] Row headingRow(const Material& material, const std::string& what, const Cards& cards);

/// The id in the first cell of the sheet; every formula of the sheet looks its candidate up by it.
inline constexpr const char* idCell = "$A$1";

enum class Profile { drawn, left };

/// Appends the table; a drawn profile stands beside the rows above it.
void addCompetencies(const Material& material, const compare::CandidateResult& candidate, const Cards& cards,
                     const score::Row& means, Profile profile, Sheet& sheet);

} // namespace sheet
