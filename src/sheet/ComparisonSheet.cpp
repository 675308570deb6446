// SPDX-License-Identifier: MIT
// Candidates down, competencies across, weights on top that may be changed; everything to the right follows.
#include "compare/Means.h"
#include "compare/Weights.h"
#include "explain/InsightPhrases.h"
#include "score/ratings/Composite.h"
#include "sheet/Labels.h"
#include "sheet/MakeCell.h"
#include "sheet/Passages.h"
#include "sheet/RankFormula.h"
#include "sheet/SheetCharts.h"
#include "sheet/Sheets.h"

namespace sheet {

namespace {

using compare::CandidateResult;
using compare::MustStatus;

/// The formulas of one candidate's row.
class RowFormulas {
public:
    RowFormulas(const Material& material, int row)
        : m_material(material), m_places(material.places), m_row(row) {}

    [[nodiscard]] std::string score(const std::string& competency) const {
        return m_places.ofPair(m_places.mean(), own(0), competency);
    }
    /// SUMPRODUCT passes over words in the scores, SUMIF leaves their weights out of the divisor. (ISNUMBER
    /// of a range inside SUMPRODUCT is not looked at cell by cell everywhere.)
    [[nodiscard]] std::string composite() const {
        return "IF(" + observed() + ">0,SUMPRODUCT(" + weights() + "," + scores() + ")/" + observed() + "," +
               whyNoScore() + ")";
    }
    [[nodiscard]] std::string index() const {
        const auto value = own(m_places.composite());
        const auto scaled = m_material.comparison.frozen.plan.rule == plan::Rule::panel
                                ? "100*" + value + "/" + end(scale().high)
                                : "100*(" + value + "-" + end(scale().low) + ")/" + end(scale().range());
        return ifNumber(value, scaled);
    }
    [[nodiscard]] std::string coverage() const { return ifWeighed(observed() + "/SUM(" + weights() + ")"); }
    /// If everything missing had this level.
    [[nodiscard]] std::string bound(double missing) const {
        const auto level = end(missing);
        return ifWeighed("(SUMPRODUCT(" + weights() + "," + scores() + ")+" + level + "*(SUM(" + weights() +
                         ")-" + observed() + "))/SUM(" + weights() + ")");
    }
    [[nodiscard]] std::string standing() const {
        const auto word = [&](const char* code) { return literal(standingWord(code, m_material.tr)); };
        return "IF(NOT(ISNUMBER(" + own(m_places.composite()) + "))," + whyNoScore() + ",IF(" +
               missingMusts() + ">0," + word("must-have-missing") + ",IF(" + own(m_places.coverage()) + "<" +
               end(score::rankableCoverage) + "-1E-9," + word("coverage") + "," + word("") + ")))";
    }
    [[nodiscard]] std::string musts() const {
        const auto word = [&](MustStatus status) { return literal(mustWord(status, m_material.tr)); };
        std::string below;
        for (int column = CellPlaces::firstCompetency; column <= m_places.lastCompetency(); ++column) {
            const auto cut = a1({CellPlaces::cuts, column}, Anchor::row), value = own(column);
            below += (below.empty() ? "" : "+") + std::string("IF(AND(ISNUMBER(") + cut + "),ISNUMBER(" +
                     value + ")),IF(" + value + "<" + cut + "-1E-9,1,0),0)";
        }
        return "IF(COUNT(" + cuts() + ")=0," + literal(noMustWord()) + ",IF(" + below + ">0," +
               word(MustStatus::below) + ",IF(" + missingMusts() + ">0," + word(MustStatus::notAssessed) +
               "," + word(MustStatus::meets) + ")))";
    }
    [[nodiscard]] std::string untrimmed() const {
        std::string sum;
        for (std::size_t at = 0; at < m_material.comparison.competencies.size(); ++at) {
            const int column = CellPlaces::firstCompetency + static_cast<int>(at);
            const auto& competency = m_material.comparison.competencies[at].id;
            sum += (sum.empty() ? "" : "+") +
                   ("IF(ISNUMBER(" + own(column) + ")," + a1({CellPlaces::weights, column}, Anchor::row) +
                    "*" + m_places.ofPair(m_places.plainMean(), own(0), competency) + ",0)");
        }
        return ifNumber(own(m_places.composite()), "(" + sum + ")/" + observed());
    }

private:
    [[nodiscard]] const score::Scale& scale() const { return m_material.comparison.scale; }
    [[nodiscard]] static std::string end(double value) { return rubric::numberText(value); }
    [[nodiscard]] std::string ifWeighed(const std::string& then) const {
        return "IF(SUM(" + weights() + ")>0," + then + "," + literal(weightlessWord(m_material.tr)) + ")";
    }
    [[nodiscard]] std::string whyNoScore() const {
        return ifWeighed(literal(standingWord("no-marks", m_material.tr)));
    }
    [[nodiscard]] std::string own(int column) const { return a1({m_row, column}, Anchor::column); }
    [[nodiscard]] std::string across(int row, Anchor anchor) const {
        return range({row, CellPlaces::firstCompetency}, {row, m_places.lastCompetency()}, anchor);
    }
    [[nodiscard]] std::string weights() const { return across(CellPlaces::weights, Anchor::both); }
    [[nodiscard]] std::string cuts() const { return across(CellPlaces::cuts, Anchor::both); }
    [[nodiscard]] std::string scores() const { return across(m_row, Anchor::column); }
    [[nodiscard]] std::string observed() const {
        return "SUMIF(" + scores() + "," + isScore(scale()) + "," + weights() + ")";
    }
    [[nodiscard]] std::string missingMusts() const {
        return "COUNT(" + cuts() + ")-COUNTIFS(" + cuts() + "," + isScore(scale()) + "," + scores() + "," +
               isScore(scale()) + ")";
    }
    [[nodiscard]] static std::string ifNumber(const std::string& cell, const std::string& then) {
        return "IF(ISNUMBER(" + cell + ")," + then + "," + cell + ")";
    }

    const Material& m_material;
    const CellPlaces& m_places;
    int m_row;
};

Row candidateRow(const Material& material, const RankColumns& ranks, std::size_t at, int row) {
    const auto& tr = material.tr;
    const auto& candidate = material.comparison.candidates[at];
    const RowFormulas live(material, row);
    Row made{text(candidate.id, Role::id), linked(text(candidate.name), candidateSheetId(candidate.id))};
    for (const auto& cell : candidate.cells)
        made.push_back(
            formulaOr(live.score(cell.competency), cell.mean, missingWord(cell.missing, tr), Role::score));
    const auto none = standingWord("no-marks", tr);
    made.push_back(formulaOr(live.composite(), candidate.composite, none, Role::score));
    made.push_back(formulaOr(live.index(), candidate.index, none, Role::index));
    made.push_back(formula(live.coverage(), candidate.coverage, Role::percent));
    made.push_back(formula(live.bound(material.comparison.scale.low), candidate.low, Role::score));
    made.push_back(formula(live.bound(material.comparison.scale.high), candidate.high, Role::score));
    made.push_back(formula(live.standing(), standingWord(candidate.unrankable, tr), Role::note));
    made.push_back(formula(live.musts(), mustWord(candidate.musts, tr), Role::text));
    made.push_back(ranks.rank(at, row));
    if (material.places.isGrouped())
        made.push_back(text(panelLetter(candidate), Role::rank));
    if (material.places.rankSteps() == 0)
        return made;
    made.push_back(formulaOr(live.untrimmed(), compare::untrimmedComposite(material.comparison, candidate),
                             none, Role::score));
    for (auto& step : ranks.steps(at, row))
        made.push_back(std::move(step));
    return made;
}

std::string weightCells(const CellPlaces& places) {
    return range({CellPlaces::weights, CellPlaces::firstCompetency},
                 {CellPlaces::weights, places.lastCompetency()}, Anchor::both);
}

using Headings = std::vector<std::pair<Column, std::string>>;

/// Of what follows from the scores.
Headings resultHeadings(const Material& material, const RankColumns& ranks) {
    const auto& [comparison, people, decisions, tr, places, verdicts] = material;
    Headings results{{{"composite", CellPlaces::resultWidth}, scoreHeading(comparison, tr)},
                     {{"index", CellPlaces::resultWidth}, tr("Index, 0 to 100")},
                     {{"coverage", CellPlaces::resultWidth}, tr("Coverage")},
                     {{"low", CellPlaces::resultWidth}, tr("Lowest possible")},
                     {{"high", CellPlaces::resultWidth}, tr("Highest possible")},
                     {{"standing", 16}, tr("Ranked?")},
                     {{"must_haves", 14}, tr("Must-haves")},
                     {{"rank", CellPlaces::resultWidth}, tr("Rank")}};
    if (places.isGrouped())
        results.push_back({{"panel", CellPlaces::resultWidth}, tr("Ranked in panel")});
    if (places.rankSteps() > 0)
        results.push_back({{"untrimmed", CellPlaces::resultWidth}, tr("Untrimmed mean")});
    for (const auto& title : ranks.titles())
        results.push_back({{"rank_step_" + std::to_string(results.size() - 8), 13}, title});
    return results;
}

void addTop(const Material& material, const RankColumns& ranks, Sheet& sheet) {
    const auto& [comparison, people, decisions, tr, places, verdicts] = material;
    Row headings{text(tr("Id"), Role::heading), text(tr("Candidate"), Role::heading)};
    Row weights;
    Row cuts{blank(), text(tr("Must-have, at least"), Role::label)};
    weights.push_back(
        formula("SUM(" + weightCells(places) + ")", compare::totalWeight(comparison), Role::total));
    weights.push_back(text(tr("Weight"), Role::label));
    sheet.columns = {{"candidate_id", 11}, {"candidate", 0}};
    for (const auto& competency : comparison.competencies) {
        sheet.columns.push_back({competency.id, CellPlaces::competencyWidth});
        headings.push_back(text(explain::competencyOf(comparison, competency.id, tr), Role::heading));
        weights.push_back(input(number(competency.weight, Role::weight)));
        cuts.push_back(input(competency.cut ? number(*competency.cut, Role::score) : blank(Role::score)));
    }
    for (const auto& [column, title] : resultHeadings(material, ranks)) {
        sheet.columns.push_back(column);
        headings.push_back(text(title, Role::heading));
    }
    sheet.rows.insert(sheet.rows.end(), {std::move(headings), std::move(weights), std::move(cuts)});
}

/// What to change and what follows; without any weight, that and what to do.
Row explanation(const Material& material) {
    const auto& tr = material.tr;
    const auto change =
        tr("Change a weight or a must-have and everything follows. Weights may be any positive numbers: "
           "only their proportions count.");
    if (material.comparison.competencies.empty())
        return {text(change, Role::muted)};
    const auto none =
        tr("⚠ All weights are 0, so there is no score and no rank: give at least one competency a "
           "weight above 0.");
    return {formula("IF(SUM(" + weightCells(material.places) + ")>0," + literal(change) + "," +
                        literal(none) + ")",
                    change, Role::muted)};
}

} // namespace

Sheet comparisonSheet(const Material& material) {
    const auto& [comparison, people, decisions, tr, places, verdicts] = material;
    Sheet sheet;
    sheet.id = "comparison";
    sheet.name = places.tab(sheet.id);
    sheet.rows = {{text(tr("Comparison: {0}", comparison.title), Role::title)}, explanation(material)};
    const RankColumns ranks(material);
    addTop(material, ranks, sheet);
    sheet.headingRow = CellPlaces::headings;
    sheet.frozenRows = CellPlaces::firstCandidate;
    sheet.frozenColumns = CellPlaces::firstCompetency;
    for (std::size_t at = 0; at < comparison.candidates.size(); ++at)
        sheet.rows.push_back(candidateRow(material, ranks, at, static_cast<int>(sheet.rows.size())));
    if (comparison.candidates.empty())
        return sheet;
    sheet.rows.push_back({});
    addStandingRules(material, sheet);
    sheet.charts = comparisonCharts(material);
    sheet.shadings = {{Shading::Kind::heat, CellPlaces::firstCandidate, CellPlaces::firstCompetency,
                       places.lastCandidate(), places.composite(), comparison.scale.low,
                       comparison.scale.high},
                      {Shading::Kind::bars, CellPlaces::firstCandidate, places.index(),
                       places.lastCandidate(), places.index(), 0, 100}};
    return sheet;
}

} // namespace sheet
