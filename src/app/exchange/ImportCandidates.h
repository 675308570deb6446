// SPDX-License-Identifier: MIT
// A list of people (CSV) becomes new candidates, or every reason why not; stores nothing.
#pragma once

#include "app/exchange/ImportMarks.h"
#include "reading/Finding.h"
#include "session/Records.h"

#include <istream>
#include <string>
#include <vector>

#include <set>

namespace app {

/// The people are there exactly when there is no finding.
struct CandidateList {
    std::vector<session::NewCandidate> people;
    std::vector<reading::Finding> findings;
    /// Where each of them stands.
    std::vector<reading::Place> places = {};
    /// Ids of the candidates it was compared with: who is like somebody that came later is asked about again.
    std::set<std::string> compared = {};
};

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

struct AddedCandidates {
    std::vector<std::string> ids;
    std::vector<reading::Finding> findings;
};

/// Adds all or none in one commit; finds whoever was added since the list was read.
[[nodiscard]] AddedCandidates addCandidates(Store& store, const std::string& position,
                                            const CandidateList& list);

} // namespace app
