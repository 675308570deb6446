// SPDX-License-Identifier: MIT
// Who is ahead, in today's order; the figures follow the Comparison sheet, the order of the rows does not.
#include "explain/InsightPhrases.h"
#include "sheet/Labels.h"
#include "sheet/MakeCell.h"
#include "sheet/Passages.h"
#include "text/Breaks.h"
#include "text/CodePoints.h"

namespace sheet {

namespace {

struct Heading {
    Column column;
    std::string title;
};

std::vector<Heading> headings(const Material& material) {
    const auto& tr = material.tr;
    std::vector<Heading> all{
        {{"rank", 11}, tr("Rank")},
        {{"candidate_id", 6}, tr("Id")},
        {{"candidate", 0}, tr("Candidate")},
        {{"index", 10}, tr("Index, 0 to 100")},
        {{"composite", 8}, scoreHeading(material.comparison, tr)},
        {{"coverage", 10}, tr("Coverage")},
        {{"low", 9}, tr("Lowest possible")},
        {{"high", 9}, tr("Highest possible")},
        {{"standing", 16}, tr("Ranked?")},
        {{"must_haves", 14}, tr("Must-haves")},
        {{"gaps", 9}, tr("Gaps of {0} or more", explain::gapText(material.comparison.scale))},
        {{"flags", 8}, tr("Red flags")},
        {{"interviewers", 12}, tr("Interviewers")},
        {{"recommendations", 20}, tr("Recommendations")},
        {{"decision", 14}, tr("Decision")},
        {{"reason", 30}, tr("Reason")}};
    if (material.places.isGrouped())
        all.insert(all.begin(), {{"panel", 9}, tr("Ranked in panel")});
    return all;
}

/// The beginning of a reason; Decisions has the whole.
constexpr std::size_t mostOfReason = 300;

std::string shortened(const std::string& reason) {
    const auto shown = text::beginning(reason, mostOfReason);
    return text::utf16Length(reason) <= mostOfReason ? reason : std::string(shown) + "…";
}

/// What Decisions says now, as long as it says anything.
Cell verdictCell(const Material& material, const session::Decision* decision, const std::string& id) {
    const auto undecided = material.tr("undecided");
    const auto now = material.places.ofDecision(CellPlaces::verdict, id);
    return formula("IF(" + now + "=\"\"," + literal(undecided) + "," + now + ")",
                   decision == nullptr ? undecided : verdictWord(*decision, material.tr), Role::text);
}

Cell reasonCell(const Material& material, const session::Decision* decision, const std::string& id) {
    const auto now = material.places.ofDecision(CellPlaces::reason, id);
    const auto most = std::to_string(mostOfReason);
    return formula("IF(" + now + "=\"\",\"\",IF(LEN(" + now + ")>" + most + ",LEFT(" + now + "," + most +
                       ")&\"…\"," + now + "))",
                   decision == nullptr ? std::string() : shortened(decision->reason), Role::note);
}

Cell flagsCell(const compare::CandidateResult& candidate) {
    if (candidate.flags.empty())
        return number(0, Role::count);
    return text("⚠ " + std::to_string(candidate.flags.size()), Role::warning);
}

Row candidateRow(const Material& material, const compare::CandidateResult& candidate, int row) {
    const auto& [comparison, people, decisions, tr, places, verdicts] = material;
    const auto id = a1({row, places.isGrouped() ? 2 : 1}, Anchor::column);
    const auto from = [&](int column) { return material.places.ofCandidate(column, id); };
    const auto none = standingWord("no-marks", tr);
    const auto rank = candidate.rank ? std::optional<double>(*candidate.rank) : std::nullopt;
    const auto far = "COUNTIFS(" + places.pairs(0) + "," + id + "," + places.pairs(places.gap()) +
                     ",\">=" + explain::gapText(comparison.scale) + "\")";
    const auto* decision = findDecision(material, candidate.id);
    Row made{formulaOr(from(places.rank()), rank, tr("not ranked"), Role::rank),
             text(candidate.id, Role::id),
             linked(text(candidate.name), candidateSheetId(candidate.id)),
             formulaOr(from(places.index()), candidate.index, none, Role::index),
             formulaOr(from(places.composite()), candidate.composite, none, Role::score),
             formula(from(places.coverage()), candidate.coverage, Role::percent),
             formula(from(places.low()), candidate.low, Role::score),
             formula(from(places.high()), candidate.high, Role::score),
             formula(from(places.standing()), standingWord(candidate.unrankable, tr), Role::note),
             formula(from(places.musts()), mustWord(candidate.musts, tr), Role::text),
             formula(far, static_cast<double>(candidate.farApart.size()), Role::count),
             flagsCell(candidate),
             number(static_cast<double>(candidate.interviewers.size()), Role::count),
             text(recommendationSummary(candidate, tr), Role::note),
             verdictCell(material, decision, id),
             reasonCell(material, decision, id)};
    if (places.isGrouped())
        made.insert(made.begin(), text(panelLetter(candidate), Role::rank));
    return made;
}

} // namespace

Sheet rankingSheet(const Material& material) {
    const auto& [comparison, people, decisions, tr, places, verdicts] = material;
    Sheet sheet;
    sheet.id = "ranking";
    sheet.name = places.tab(sheet.id);
    sheet.rows = {
        {text(tr("Ranking: {0}", comparison.title), Role::title)},
        {text(tr("Rows stand in the order of the day this was made. The figures follow the Comparison and "
                 "Panel sheets, the decisions follow Decisions: after a change, sort by rank."),
              Role::muted)}};
    addStandingRules(material, sheet);
    Row titles;
    for (auto& heading : headings(material)) {
        sheet.columns.push_back(heading.column);
        titles.push_back(text(heading.title, Role::heading));
    }
    const int headingRow = static_cast<int>(sheet.rows.size());
    const int shift = places.isGrouped() ? 1 : 0;
    sheet.rows.push_back(std::move(titles));
    sheet.headingRow = headingRow;
    sheet.frozenRows = headingRow + 1;
    sheet.frozenColumns = 3 + shift;
    sheet.filtered = true;
    for (const auto& candidate : comparison.candidates)
        sheet.rows.push_back(candidateRow(material, candidate, static_cast<int>(sheet.rows.size())));
    const int last = static_cast<int>(sheet.rows.size()) - 1, index = 3 + shift, score = 4 + shift;
    if (last > headingRow)
        sheet.shadings = {{Shading::Kind::bars, headingRow + 1, index, last, index, 0, 100},
                          {Shading::Kind::heat, headingRow + 1, score, last, score, comparison.scale.low,
                           comparison.scale.high}};
    return sheet;
}

} // namespace sheet
