// SPDX-License-Identifier: MIT
// A list of people (CSV) becomes new candidates, or every reason why not; stores nothing.
#pragma once

#include "app/desk/AddCandidates.h"
#include "app/exchange/ImportMarks.h"
#include "reading/Finding.h"
#include "session/Records.h"

#include <istream>
#include <string>
#include <vector>

namespace app {

/// Longest name, in characters.
inline constexpr std::size_t longestName = 200;

/// Reads columns name, email, phone, source, note (or 姓名, 邮箱, 电话, 来源, 备注) in any order; others are
/// kept as they are. Somebody with the name and email (without an email: name and phone) of another row or of
/// an existing candidate is a duplicate, whatever the spelling of the name (text::sameName). Somebody whose
/// name only looks like another's, or who has another's very name and no contact to tell them apart, is asked
/// about unless they are apart. file is only the name in the findings.
[[nodiscard]] CandidateList readCandidates(std::istream& in, const std::string& file,
                                           const std::vector<session::Candidate>& existing,
                                           LikeNames likeNames = LikeNames::asked);

} // namespace app
