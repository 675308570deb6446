// SPDX-License-Identifier: MIT
// New people of a position, typed or from a list: stored all or none, and nobody twice.
#pragma once

#include "app/ports/Ports.h"

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

/// What makes a person the same person: the name however it is spelled, and the email, or without one the
/// digits of the phone.
[[nodiscard]] std::string identityOf(const session::NewCandidate& person);
/// The second half of it; empty when there is neither.
[[nodiscard]] std::string contactOf(const session::NewCandidate& person);

struct AddedCandidates {
    std::vector<std::string> ids;
    std::vector<reading::Finding> findings;
};

/// Adds all or none in one commit; finds whoever was added since the list was read.
[[nodiscard]] AddedCandidates addCandidates(Store& store, const std::string& position,
                                            const CandidateList& list);

} // namespace app
