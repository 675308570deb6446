// SPDX-License-Identifier: MIT
// The same records with letters for candidates and numbers for interviewers; names are taken out of the notes
// too.
#pragma once

#include "app/privacy/NameFinder.h"
#include "session/Records.h"
#include "words/Words.h"

#include <vector>

namespace app {

struct People {
    std::vector<session::Candidate> candidates;
    std::vector<session::Scorecard> cards;
    std::vector<session::Decision> decisions;
    std::vector<std::string> panel;
    /// People who may be named in texts though nothing of theirs is here, as whose scorecards are hidden.
    std::vector<std::string> absent{};
};

/// drawn: letters and numbers in an order that tells nothing (drawn from the people themselves, so the same
/// for the same people), the candidates in the order of their letters, their letters for ids too, and no
/// times. asGiven: in the order of the candidates, who keep their ids; for a screen that has drawn its own
/// order.
enum class Letters { drawn, asGiven };

/// "Candidate A", "Interviewer 1"; contact data, sources and extra columns are dropped; every name, e-mail
/// address, phone number and part of a name that stands for a person is replaced in free text; so are e-mail
/// addresses, accounts, long numbers and file paths of anybody. Who decided is left out unless it was an
/// interviewer.
[[nodiscard]] People anonymous(const People& people, const words::Words& tr,
                               Letters letters = Letters::drawn);

/// Who is called what, and texts without names.
class Pseudonyms {
public:
    Pseudonyms(const People& people, const words::Words& tr, Letters letters);

    /// In the order of the letters.
    [[nodiscard]] const std::vector<session::Candidate>& candidates() const { return m_candidates; }
    /// By their old id.
    [[nodiscard]] const std::string& idOf(const std::string& candidate) const { return m_ids.at(candidate); }
    /// Empty for somebody who is no interviewer.
    [[nodiscard]] std::string interviewer(const std::string& name) const;
    [[nodiscard]] std::string cleared(const std::string& text) const;

private:
    void nameInterviewers(const People& people, const words::Words& tr, Letters letters);
    void nameCandidates(const People& people, const words::Words& tr, Letters letters);

    NameFinder m_names;
    std::string m_removed;
    std::vector<session::Candidate> m_candidates;
    std::map<std::string, std::string> m_ids;
    std::map<std::string, std::string> m_interviewers;
};

} // namespace app
