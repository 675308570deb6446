// SPDX-License-Identifier: MIT
// Codes to words.
#include "sheet/Labels.h"

#include "explain/StandingWords.h"

#include <algorithm>
#include <array>

namespace sheet {

namespace {

using compare::MustStatus;
using words::message;

struct Word {
    std::string_view code;
    std::string_view english;
};

constexpr std::array markWords{Word{"asked", message("asked")},       Word{"not_asked", message("not asked")},
                               Word{"na", message("not applicable")}, Word{"met", message("✓ met")},
                               Word{"not_met", message("✗ not met")}, Word{"seen", message("✓ seen")},
                               Word{"partly", message("~ partly")},   Word{"not_seen", message("✗ not seen")},
                               Word{"yes", message("✓ yes")},         Word{"no", message("✗ no")},
                               Word{"raised", message("⚠ raised")},   Word{"NE", message("no evidence")}};

constexpr std::array recommendations{Word{"strong_yes", message("strong yes")}, Word{"yes", message("yes")},
                                     Word{"no", message("no")}, Word{"strong_no", message("strong no")}};

template <class List>
std::string looked(const List& list, std::string_view code, const Words& tr) {
    const auto at =
        std::find_if(list.begin(), list.end(), [&](const Word& word) { return word.code == code; });
    return at == list.end() ? std::string(code) : tr(at->english);
}

} // namespace

std::string missingWord(compare::Missing missing, const Words& tr) {
    switch (missing) {
    case compare::Missing::none:
        return {};
    case compare::Missing::notAsked:
        return tr("not asked");
    case compare::Missing::notApplicable:
        return tr("not applicable");
    case compare::Missing::noEvidence:
        return tr("no evidence");
    case compare::Missing::blank:
        break;
    }
    return tr("not filled in");
}

std::string standingWord(std::string_view unrankable, const Words& tr) {
    if (unrankable.empty())
        return tr("ranked");
    if (unrankable == "coverage")
        return tr("coverage below 80%");
    if (unrankable == "must-have-missing")
        return tr("must-have not assessed");
    if (unrankable == compare::withheldCode)
        return tr("hidden");
    return tr("no marks");
}

std::string weightlessWord(const Words& tr) {
    return tr("all weights are 0");
}

std::string panelLetter(const compare::CandidateResult& candidate) {
    return candidate.group ? explain::groupLetter(*candidate.group) : noMustWord();
}

std::string mustWord(MustStatus status, const Words& tr) {
    switch (status) {
    case MustStatus::meets:
        return tr("✓ meets");
    case MustStatus::below:
        return tr("⚠ below");
    case MustStatus::notAssessed:
        break;
    }
    return tr("? not assessed");
}

std::string mustWord(const std::vector<compare::MustResult>& musts, const Words& tr) {
    if (musts.empty())
        return noMustWord();
    const auto any = [&](MustStatus status) {
        return std::any_of(musts.begin(), musts.end(),
                           [&](const auto& must) { return must.status == status; });
    };
    if (any(MustStatus::below))
        return mustWord(MustStatus::below, tr);
    return mustWord(any(MustStatus::notAssessed) ? MustStatus::notAssessed : MustStatus::meets, tr);
}

std::string noMustWord() {
    return "–";
}

std::string gapWord(const Words& tr) {
    return tr("⚠ 2 or more apart");
}

std::string verdictWord(session::Verdict verdict, const Words& tr) {
    switch (verdict) {
    case session::Verdict::hire:
        return tr("hire");
    case session::Verdict::hold:
        return tr("hold");
    case session::Verdict::reserve:
        return tr("reserve");
    case session::Verdict::reject:
        break;
    }
    return tr("reject");
}

std::string verdictWord(const session::Decision& decision, const Words& tr) {
    if (const auto& own = tr(decision.word); !own.empty())
        return own;
    return decision.verdict ? verdictWord(*decision.verdict, tr) : std::string();
}

std::string recommendationWord(std::string_view code, const Words& tr) {
    return looked(recommendations, code, tr);
}

std::string markWord(const session::Item& item, const std::string& value, const Words& tr) {
    if (item.kind == session::ItemKind::note || item.kind == session::ItemKind::minutes)
        return value;
    return item.kind == session::ItemKind::recommend ? recommendationWord(value, tr)
                                                     : looked(markWords, value, tr);
}

std::string competencyName(const compare::Comparison& comparison, const std::string& id, const Words& tr) {
    const auto* competency = rubric::findCompetency(comparison.frozen.rubric, id);
    return competency == nullptr ? id : tr(competency->name);
}

std::string ratingLabel(const compare::Comparison& comparison, const std::string& id, const Words& words) {
    return words.together(
        [&](const Words& tr) { return tr("Rating: {0}", competencyName(comparison, id, tr)); });
}

std::string flagLabel(const compare::Comparison& comparison, const std::string& id, const Words& words) {
    const auto* flag = rubric::findRedFlag(comparison.frozen.rubric, id);
    return words.together(
        [&](const Words& tr) { return tr("Red flag: {0}", flag == nullptr ? id : tr(flag->text)); });
}

namespace {

std::string recommended(const compare::CandidateResult& candidate, const Words& tr) {
    std::string summary;
    for (const auto& word : recommendations) {
        const auto& all = candidate.recommendations;
        const auto count =
            std::count_if(all.begin(), all.end(), [&](const auto& one) { return one.second == word.code; });
        if (count == 0)
            continue;
        if (!summary.empty())
            summary += tr(", ");
        summary += tr("{0} {1}", count, tr(word.english));
    }
    return summary;
}

} // namespace

std::string recommendationSummary(const compare::CandidateResult& candidate, const Words& words) {
    return words.together([&](const Words& tr) { return recommended(candidate, tr); });
}

} // namespace sheet
