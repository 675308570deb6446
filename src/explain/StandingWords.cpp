// SPDX-License-Identifier: MIT
// The standing in words.
#include "explain/StandingWords.h"

#include "explain/InsightPhrases.h"

namespace explain {

namespace {

/// Beyond so many a sentence gives their number.
constexpr std::size_t namesSaid = 5;

using Names = std::vector<std::string>;

std::string keyName(const compare::Comparison& comparison, const compare::TieKey& key,
                    const words::Words& tr) {
    if (key.kind == compare::TieKey::Kind::untrimmed)
        return tr("the untrimmed total");
    return competencyOf(comparison, comparison.competencies[key.competency].id, tr);
}

Names sharing(const compare::Comparison& comparison, const compare::CandidateResult& candidate) {
    Names names;
    for (const auto& other : comparison.candidates)
        if (other.id != candidate.id && other.rank == candidate.rank && other.group == candidate.group)
            names.push_back(personOf(other));
    return names;
}

/// How the candidate stands apart from the next of the same score, behind or before.
Names tieSentences(const compare::Comparison& comparison, const compare::CandidateResult& candidate,
                   const words::Words& tr) {
    Names said;
    const compare::CandidateResult* before = nullptr;
    const compare::CandidateResult* behind = nullptr;
    for (const auto& other : comparison.candidates) {
        if (!other.rank || other.group != candidate.group)
            continue;
        if (*other.rank < *candidate.rank)
            before = &other;
        if (*other.rank > *candidate.rank && behind == nullptr)
            behind = &other;
    }
    if (before != nullptr)
        if (const auto key = compare::tieDecidedBy(comparison, candidate, *before))
            said.push_back(tr("The same score as {0}, behind by {1}.", personOf(*before),
                              keyName(comparison, *key, tr)));
    if (behind != nullptr)
        if (const auto key = compare::tieDecidedBy(comparison, candidate, *behind))
            said.push_back(
                tr("The same score as {0}, ahead by {1}.", personOf(*behind), keyName(comparison, *key, tr)));
    return said;
}

std::string rankSentence(const compare::Comparison& comparison, const compare::CandidateResult& candidate,
                         const words::Words& tr) {
    const auto& group = comparison.groups[*candidate.group];
    const auto count = group.candidates.size();
    const auto others = candidate.tied ? sharing(comparison, candidate) : Names();
    const auto shared = others.size() <= namesSaid ? listed(others, tr) : tr("{0} others", others.size());
    if (compare::rankingsIn(comparison.groups) < 2)
        return others.empty() ? tr("Rank {0} of {1}.", *candidate.rank, count)
                              : tr("Shares rank {0} of {1} with {2}.", *candidate.rank, count, shared);
    const auto letter = groupLetter(*candidate.group);
    const auto panel = listed(group.interviewers, tr);
    return others.empty() ? tr("Rank {0} of {1} in panel {2} ({3}).", *candidate.rank, count, letter, panel)
                          : tr("Shares rank {0} of {1} in panel {2} ({3}) with {4}.", *candidate.rank, count,
                               letter, panel, shared);
}

std::string groupTitle(const compare::Comparison& comparison, std::size_t group, const words::Words& tr) {
    Names names;
    for (const auto& id : comparison.groups[group].candidates)
        names.push_back(personOf(comparison, id));
    return tr("Panel {0}: {1}, judged by {2}", groupLetter(group), listed(names, tr),
              listed(comparison.groups[group].interviewers, tr));
}

} // namespace

std::string groupLetter(std::size_t group) {
    std::string letters;
    for (++group; group > 0; group = (group - 1) / 26)
        letters.insert(letters.begin(), static_cast<char>('A' + (group - 1) % 26));
    return letters;
}

std::string rankText(const compare::CandidateResult& candidate,
                     const std::vector<compare::StandingGroup>& groups, const words::Words& tr) {
    if (!candidate.rank)
        return tr("unranked");
    const auto rank = std::to_string(*candidate.rank) + (candidate.tied ? " =" : "");
    return compare::rankingsIn(groups) < 2 ? rank : groupLetter(*candidate.group) + " " + rank;
}

std::string unrankedSentence(const std::string& code, const words::Words& tr) {
    if (code == "coverage")
        return tr("Not ranked: less than 80 % of the weight was scored.");
    if (code == "must-have-missing")
        return tr("Not ranked: a must-have was not assessed.");
    if (code == compare::withheldCode)
        return tr("Hidden until your own scorecard of this candidate is submitted.");
    return tr("Not ranked: nothing was scored yet.");
}

Names standingSentences(const compare::Comparison& comparison, const compare::CandidateResult& candidate,
                        const words::Words& tr) {
    if (!candidate.rank)
        return {unrankedSentence(candidate.unrankable, tr)};
    Names said{rankSentence(comparison, candidate, tr)};
    for (auto& one : tieSentences(comparison, candidate, tr))
        said.push_back(std::move(one));
    return said;
}

std::string inPanel(const compare::Comparison& comparison, std::size_t group, const std::string& sentence,
                    const words::Words& tr) {
    if (compare::rankingsIn(comparison.groups) < 2)
        return sentence;
    return tr("Panel {0} ({1}): {2}", groupLetter(group), listed(comparison.groups[group].interviewers, tr),
              sentence);
}

std::string panelTitle(const compare::Comparison& comparison, std::size_t group, const words::Words& tr) {
    return tr("Panel {0}, judged by {1}", groupLetter(group),
              listed(comparison.groups[group].interviewers, tr));
}

Names rankingSentences(const compare::Comparison& comparison, const words::Words& tr) {
    if (compare::rankingsIn(comparison.groups) < 2)
        return {};
    Names said{tr("The panels have no interviewer in common, so their candidates are ranked separately:")};
    for (std::size_t group = 0; group < comparison.groups.size(); ++group)
        if (!comparison.groups[group].candidates.empty())
            said.push_back(groupTitle(comparison, group, tr));
    return said;
}

std::string tieRuleSentence(const compare::Comparison& comparison, const words::Words& tr) {
    Names competencies;
    for (const auto& key : compare::tieKeysOf(comparison))
        if (key.kind == compare::TieKey::Kind::competency)
            competencies.push_back(keyName(comparison, key, tr));
    if (competencies.empty())
        return tr("Equal scores share a rank.");
    return tr("Equal scores are told apart by the untrimmed total, then by {0}, in this order; who is equal "
              "in all of them shares a rank.",
              listed(competencies, tr));
}

} // namespace explain
