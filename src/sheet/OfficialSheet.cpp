// SPDX-License-Identifier: MIT
// The score form of structured interviews (结构化面试): candidates down, interviewers across, one total each
// out of 100, the highest and lowest dropped from five up; signed by three.
#include "sheet/Cells.h"
#include "sheet/Labels.h"
#include "sheet/Signatures.h"

#include <algorithm>

namespace sheet {

namespace {

using compare::CandidateResult;

constexpr int headingRow = 5, firstMark = 2;
constexpr std::size_t enoughToTrim = 5;

/// One interviewer's weighted total out of 100, when every weighted competency was judged.
std::optional<double> totalOf(const compare::Comparison& comparison, const CandidateResult& candidate,
                              const std::string& interviewer) {
    double sum = 0, weights = 0;
    for (std::size_t at = 0; at < candidate.cells.size(); ++at) {
        const auto weight = comparison.competencies[at].weight;
        const auto& raters = candidate.cells[at].raters;
        const auto rater = std::find_if(raters.begin(), raters.end(), [&](const auto& one) {
            return one.interviewer == interviewer && one.value.has_value();
        });
        if (rater == raters.end())
            return std::nullopt;
        sum += weight * *rater->value;
        weights += weight;
    }
    return weights > 0 ? std::optional(100 * sum / weights / rubric::highestLevel) : std::nullopt;
}

std::string absence(const CandidateResult& candidate, const std::string& interviewer,
                    const words::Words& tr) {
    const auto& met = candidate.interviewers;
    return std::find(met.begin(), met.end(), interviewer) == met.end() ? std::string() : tr("incomplete");
}

struct Result {
    std::vector<std::optional<double>> totals;
    std::optional<double> score;
    std::size_t counted = 0;
};

Result resultOf(const compare::Comparison& comparison, const CandidateResult& candidate) {
    Result result;
    std::vector<double> given;
    for (const auto& interviewer : comparison.interviewers) {
        result.totals.push_back(totalOf(comparison, candidate, interviewer));
        if (result.totals.back())
            given.push_back(*result.totals.back());
    }
    std::sort(given.begin(), given.end());
    if (given.size() >= enoughToTrim)
        given = {given.begin() + 1, given.end() - 1};
    result.counted = given.size();
    double sum = 0;
    for (const auto one : given)
        sum += one;
    if (!given.empty())
        result.score = sum / static_cast<double>(given.size());
    return result;
}

int rankOf(const std::vector<Result>& results, double score) {
    return 1 + static_cast<int>(std::count_if(results.begin(), results.end(), [&](const Result& other) {
               return other.score && *other.score > score + 1e-9;
           }));
}

struct Formulas {
    std::string marks;
    std::string score;
    std::string allScores;

    [[nodiscard]] std::string mean(const std::string& none) const {
        return "IF(COUNT(" + marks + ")>=5,(SUM(" + marks + ")-MAX(" + marks + ")-MIN(" + marks +
               "))/(COUNT(" + marks + ")-2),IF(COUNT(" + marks + ")=0," + none + ",AVERAGE(" + marks + ")))";
    }
    [[nodiscard]] std::string counted() const {
        return "IF(COUNT(" + marks + ")>=5,COUNT(" + marks + ")-2,COUNT(" + marks + "))";
    }
    /// Words are above every number in a comparison, so they are ruled out first.
    [[nodiscard]] std::string rank(const std::string& none) const {
        return "IF(ISNUMBER(" + score + "),1+SUMPRODUCT((" + allScores + "<1E+99)*(" + allScores + ">N(" +
               score + ")+1E-9))," + none + ")";
    }
};

void addTop(const Material& material, Sheet& sheet) {
    const auto& [comparison, people, decisions, tr, places] = material;
    sheet.rows = {
        {text(tr("Structured interview: score form"), Role::title)},
        {text(tr("Position: {0}", comparison.title))},
        {text(tr("Plan version {0}, structure {1}", comparison.frozen.plan.version,
                 comparison.frozen.structureHash.substr(0, 12)),
              Role::muted)},
        {text(tr("Each interviewer's weighted total out of 100. With five or more totals the highest and the "
                 "lowest are dropped and the rest averaged; with fewer it is the plain mean."),
              Role::muted)},
        {}};
    sheet.columns = {{"candidate_id", 16}, {"candidate", 24}};
    Row titles{text(tr("Id"), Role::heading), text(tr("Candidate"), Role::heading)};
    for (const auto& interviewer : comparison.interviewers) {
        sheet.columns.push_back({"interviewer:" + interviewer, 13});
        titles.push_back(text(interviewer, Role::heading));
    }
    if (comparison.interviewers.empty()) {
        sheet.columns.push_back({"interviewer", 13});
        titles.push_back(text(tr("Interviewer"), Role::heading));
    }
    const std::vector<std::pair<Column, std::string>> results{{{"counted", 11}, tr("Totals counted")},
                                                              {{"score", 12}, tr("Final score")},
                                                              {{"rank", 11}, tr("Rank")},
                                                              {{"remark", 24}, tr("Remark")}};
    for (const auto& [column, title] : results) {
        sheet.columns.push_back(column);
        titles.push_back(text(title, Role::heading));
    }
    sheet.rows.push_back(std::move(titles));
}

} // namespace

Sheet officialSheet(const Material& material) {
    const auto& [comparison, people, decisions, tr, places] = material;
    Sheet sheet;
    sheet.id = "official";
    sheet.name = places.tab(sheet.id);
    addTop(material, sheet);
    std::vector<Result> results;
    for (const auto& candidate : comparison.candidates)
        results.push_back(resultOf(comparison, candidate));
    const int marks = std::max(1, static_cast<int>(comparison.interviewers.size()));
    const int score = firstMark + marks + 1, first = headingRow + 1,
              last = headingRow + static_cast<int>(results.size());
    for (std::size_t at = 0; at < results.size(); ++at) {
        const auto& result = results[at];
        const int row = first + static_cast<int>(at);
        const Formulas live{range({row, firstMark}, {row, firstMark + marks - 1}), a1({row, score}),
                            range({first, score}, {last, score}, Anchor::both)};
        const auto& candidate = comparison.candidates[at];
        Row made{text(candidate.id, Role::id), text(candidate.name)};
        for (std::size_t who = 0; who < comparison.interviewers.size(); ++who)
            made.push_back(
                input(result.totals[who]
                          ? number(*result.totals[who], Role::index)
                          : text(absence(candidate, comparison.interviewers[who], tr), Role::index)));
        if (comparison.interviewers.empty())
            made.push_back(input(blank(Role::index)));
        const auto none = tr("no score");
        made.push_back(formula(live.counted(), static_cast<double>(result.counted), Role::count));
        made.push_back(formulaOr(live.mean(literal(none)), result.score, none, Role::index));
        made.push_back(
            formulaOr(live.rank(literal(tr("not ranked"))),
                      result.score ? std::optional<double>(rankOf(results, *result.score)) : std::nullopt,
                      tr("not ranked"), Role::rank));
        made.push_back(input(blank(Role::note)));
        sheet.rows.push_back(std::move(made));
    }
    addSignatures(sheet, {tr("Examiner"), tr("Score keeper"), tr("Supervisor")}, tr);
    sheet.headingRow = headingRow;
    sheet.frozenRows = headingRow + 1;
    sheet.frozenColumns = 2;
    return sheet;
}

} // namespace sheet
