// SPDX-License-Identifier: MIT
// Codes to words.
#include "sheet/Labels.h"

#include "explain/InsightPhrases.h"
#include "explain/StandingWords.h"
#include "session/MarkWords.h"

#include <algorithm>

namespace sheet {

namespace {

using compare::MustStatus;

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

std::string gapWord(const compare::Comparison& comparison, const Words& tr) {
    return tr("⚠ {0} or more apart", explain::gapText(comparison.scale));
}

std::string isScore(const score::Scale& scale) {
    return scale.low > 0 ? "\">0\"" : "\">=" + rubric::numberText(scale.low) + "\"";
}

std::string areScores(const score::Scale& scale, const std::string& cells) {
    const auto numbers = scale.low > 0
                             ? "(" + cells + ">0)"
                             : "(" + cells + "<>\"\")*(" + cells + ">=" + rubric::numberText(scale.low) + ")";
    return numbers + "*(" + cells + "<1E+99)";
}

std::string scoreHeading(const compare::Comparison& comparison, const Words& tr) {
    return tr("Score, {0} to {1}", rubric::numberText(comparison.scale.low),
              rubric::numberText(comparison.scale.high));
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
    return session::valueWord({session::ItemKind::recommend, {}, {}}, code, tr);
}

namespace {

std::string recommended(const compare::CandidateResult& candidate, const Words& tr) {
    std::string summary;
    const auto& values = session::ItemKind::recommend->values;
    for (auto value = values.rbegin(); value != values.rend(); ++value) {
        const auto& all = candidate.recommendations;
        const auto count =
            std::count_if(all.begin(), all.end(), [&](const auto& one) { return one.second == value->code; });
        if (count == 0)
            continue;
        if (!summary.empty())
            summary += tr(", ");
        summary += tr("{0} {1}", count, tr(value->word));
    }
    return summary;
}

} // namespace

std::string recommendationSummary(const compare::CandidateResult& candidate, const Words& words) {
    return words.together([&](const Words& tr) { return recommended(candidate, tr); });
}

} // namespace sheet
