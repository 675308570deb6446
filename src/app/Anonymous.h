// SPDX-License-Identifier: MIT
// The same records with letters for candidates and numbers for interviewers; names are taken out of the notes
// too.
#pragma once

#include "session/Records.h"
#include "words/Words.h"

#include <vector>

namespace app {

struct People {
    std::vector<session::Candidate> candidates;
    std::vector<session::Scorecard> cards;
    std::vector<session::Decision> decisions;
    std::vector<std::string> panel;
};

/// "Candidate A", "Interviewer 1" in the order of ids and names; contact data, sources and extra columns are
/// dropped; every name, e-mail address, phone number and part of a name (two letters or a Chinese given name
/// up) is replaced in free text; so are e-mail addresses, long numbers and file paths of anybody. Who decided
/// is left out unless it was an interviewer.
[[nodiscard]] People anonymous(const People& people, const words::Words& tr);

} // namespace app
