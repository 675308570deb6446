// SPDX-License-Identifier: MIT
// Writes the arithmetic of cells and composites.
#include "app/compare/Reasons.h"

#include "app/compare/HeatTable.h"
#include "compare/CellScores.h"
#include "compare/Means.h"
#include "explain/InsightPhrases.h"
#include "explain/StandingWords.h"
#include "score/ratings/Round.h"
#include "session/MarkRule.h"

#include <algorithm>

namespace app {

namespace {

using compare::CandidateResult;
using compare::Comparison;
using words::Words;

std::string number(double value) {
    return score::halfUp(value, 2);
}
std::string percent(double share) {
    auto text = score::halfUp(100 * share, 1);
    if (text.ends_with(".0"))
        text.resize(text.size() - 2);
    return text + " %";
}

std::string joined(const std::vector<std::string>& parts, const std::string& between) {
    std::string text;
    for (const auto& part : parts)
        text += (text.empty() ? "" : between) + part;
    return text;
}

std::vector<double> valuesOf(const compare::CellScore& cell) {
    std::vector<double> values;
    for (const auto& rater : cell.raters)
        if (rater.value)
            values.push_back(*rater.value);
    return values;
}

std::string meanLine(const Comparison& comparison, const compare::CellScore& cell, const Words& tr) {
    auto values = valuesOf(cell);
    const auto dropped = compare::droppedMarks(comparison, cell);
    if (dropped) {
        values.erase(std::find(values.begin(), values.end(), dropped->highest));
        values.erase(std::find(values.begin(), values.end(), dropped->lowest));
    }
    std::vector<std::string> parts;
    for (const double value : values)
        parts.push_back(explain::markText(value));
    auto line = values.size() == 1 ? tr("{0}: the rating of one interviewer", number(*cell.mean))
                                   : tr("{0} = ({1}) ÷ {2} interviewers", number(*cell.mean),
                                        joined(parts, " + "), values.size());
    if (dropped)
        line += " " + tr("(highest {0} and lowest {1} dropped)", explain::markText(dropped->highest),
                         explain::markText(dropped->lowest));
    return line;
}

std::string missingLine(const compare::CellScore& cell, const Words& tr) {
    if (cell.missing == compare::Missing::noEvidence)
        return tr("No value: half of the interviewers or more heard no evidence. It is left out, never a 0.");
    return tr("No value: {0}. It is left out, never counted as 0.", wordOf(cell.missing, tr));
}

std::string compositeLine(const Comparison& comparison, const CandidateResult& candidate, const Words& tr) {
    if (!candidate.composite)
        return tr("No composite: nothing was scored yet.");
    std::vector<std::string> parts;
    for (std::size_t at = 0; at < candidate.cells.size(); ++at)
        if (candidate.cells[at].mean)
            parts.push_back(fmt::format("{} × {}", percent(comparison.competencies[at].weight),
                                        number(*candidate.cells[at].mean)));
    constexpr double whole = 1 - 1e-9;
    if (candidate.coverage >= whole)
        return tr("Composite {0} = {1}", number(*candidate.composite), joined(parts, " + "));
    return tr("Composite {0} = ({1}) ÷ {2}, the share of the weight that was scored",
              number(*candidate.composite), joined(parts, " + "), percent(candidate.coverage));
}

void addMissing(CellReasons& reasons, const Comparison& comparison, const CandidateResult& candidate,
                const Words& tr) {
    for (const auto& cell : candidate.cells)
        if (!cell.mean)
            reasons.arithmetic.push_back(tr("{0}: {1}, left out of the composite",
                                            explain::competencyOf(comparison, cell.competency, tr),
                                            wordOf(cell.missing, tr)));
    if (candidate.composite && candidate.low < candidate.high)
        reasons.arithmetic.push_back(
            tr("If everything missing were {2} or {3}, the composite would lie between {0} and {1}.",
               number(candidate.low), number(candidate.high), rubric::numberText(comparison.scale.low),
               rubric::numberText(comparison.scale.high)));
}

void addMusts(CellReasons& reasons, const Comparison& comparison, const CandidateResult& candidate,
              const Words& tr) {
    for (std::size_t at = 0; at < candidate.musts.size(); ++at) {
        const auto& must = candidate.musts[at];
        const auto name = explain::competencyOf(comparison, must.competency, tr);
        const auto* cell = compare::findCell(candidate, must.competency);
        if (must.status == compare::MustStatus::notAssessed || cell == nullptr || !cell->mean)
            reasons.arithmetic.push_back(
                tr("? Must-have {0} (at least {1}): not assessed", name, number(must.cut)));
        else if (must.status == compare::MustStatus::below)
            reasons.arithmetic.push_back(
                tr("✗ Must-have {0}: {1} is below {2}", name, number(*cell->mean), number(must.cut)));
        else
            reasons.arithmetic.push_back(
                tr("✓ Must-have {0}: {1} is at least {2}", name, number(*cell->mean), number(must.cut)));
    }
}

void addFlags(CellReasons& reasons, const Comparison& comparison, const CandidateResult& candidate,
              const Words& tr) {
    for (const auto& raised : candidate.flags) {
        const auto* flag = rubric::findRedFlag(comparison.frozen.rubric, raised.flag);
        reasons.arithmetic.push_back(tr("⚑ {0} (raised by {1}; not subtracted)",
                                        flag == nullptr ? raised.flag : tr(flag->text),
                                        joined(raised.interviewers, tr(", "))));
    }
}

} // namespace

std::string raterReason(const Comparison& comparison, const std::string& candidate,
                        const std::string& competency, const compare::RaterScore& rater, const Words& tr) {
    const auto* card = compare::findCard(comparison, candidate, rater.interviewer);
    auto line = rater.interviewer + tr(": ");
    if (!rater.value)
        return line + wordOf(rater.missing, tr);
    if (comparison.frozen.plan.rule == plan::Rule::points && card != nullptr) {
        const auto evidence = compare::evidenceOf(comparison.frozen, *card, competency);
        return line + tr("{0} = {1} + {2} × {3} of {4} points", number(*rater.value),
                         rubric::numberText(comparison.scale.low),
                         rubric::numberText(comparison.scale.range()), score::halfUp(evidence.earned, 1),
                         score::halfUp(evidence.available, 0));
    }
    std::vector<std::string> parts;
    for (const auto& [item, value] : rater.marks)
        if (value != session::noEvidence)
            parts.push_back(item.target.empty() ? value : item.target + " " + value);
    line += explain::markText(*rater.value);
    if (parts.size() > 1)
        line += fmt::format(" = ({}) ÷ {}", joined(parts, " + "), parts.size());
    else if (!parts.empty() && parts.front() != explain::markText(*rater.value))
        line += fmt::format(" ({})", parts.front());
    if (rater.suggested)
        line += tr("; the ticks suggest {0}", number(*rater.suggested));
    if (rater.debriefed)
        line += tr("; changed after the panel talked");
    return line;
}

CellReasons reasonsOfCell(const Comparison& comparison, const CandidateResult& candidate,
                          const std::string& competency, const Words& tr) {
    CellReasons reasons;
    reasons.title = tr("{0}: {1}", candidate.name, explain::competencyOf(comparison, competency, tr));
    reasons.marks = markTable(comparison, candidate.id, competency, tr);
    const auto* cell = compare::findCell(candidate, competency);
    if (cell == nullptr)
        return reasons;
    reasons.arithmetic.push_back(cell->mean ? meanLine(comparison, *cell, tr) : missingLine(*cell, tr));
    if (cell->spread && compare::isFarApart(candidate, competency)) {
        reasons.apart = true;
        reasons.arithmetic.push_back(tr("⚠ The interviewers lie {0} apart: talk about the evidence.",
                                        explain::markText(*cell->spread)));
    }
    for (const auto& rater : cell->raters)
        reasons.arithmetic.push_back(raterReason(comparison, candidate.id, competency, rater, tr));
    return reasons;
}

CellReasons reasonsOfCandidate(const Comparison& comparison, const CandidateResult& candidate,
                               const Words& tr) {
    CellReasons reasons;
    reasons.title = candidate.name;
    reasons.arithmetic.push_back(compositeLine(comparison, candidate, tr));
    if (candidate.index)
        reasons.arithmetic.push_back(tr("On 0 to 100: {0}", score::halfUp(*candidate.index, 1)));
    for (auto& one : explain::standingSentences(comparison, candidate, tr))
        reasons.arithmetic.push_back(std::move(one));
    addMissing(reasons, comparison, candidate, tr);
    addMusts(reasons, comparison, candidate, tr);
    addFlags(reasons, comparison, candidate, tr);
    reasons.marks = markTable(comparison, candidate.id, {}, tr);
    return reasons;
}

} // namespace app
