// SPDX-License-Identifier: MIT
// Formulas that compare texts: names of people may hold what COUNTIF takes for wildcards.
#include "sheet/LiveMarks.h"

#include "plan/Coverage.h"
#include "sheet/Labels.h"
#include "sheet/MakeCell.h"
#include "text/Fold.h"

#include <algorithm>
#include <cmath>
#include <set>

namespace sheet {

namespace {

using session::ItemKind;

/// Comparisons of a mark's row with a Panel cell that spreadsheets do in about a second.
constexpr std::size_t mostComparisons = 10'000'000;

/// The items an interviewer may rate the competency by.
std::vector<session::Item> ratingItems(const plan::Frozen& frozen, const std::string& competency) {
    if (frozen.plan.rateBy == plan::RateBy::competency)
        return {{ItemKind::rating, "", competency}};
    std::vector<session::Item> items;
    for (const auto& planned : frozen.plan.questions)
        if (const auto* question = rubric::findQuestion(frozen.rubric, planned.id)) {
            const auto rated = plan::ratedAt(frozen.plan, frozen.rubric, *question);
            if (std::find(rated.begin(), rated.end(), competency) != rated.end())
                items.push_back({ItemKind::rating, planned.id, competency});
        }
    return items;
}

/// What the formula will find in Data.
struct Found {
    double sum = 0;
    int count = 0;
    bool noEvidence = false;
};

Found foundIn(const session::Scorecard& card, const std::vector<session::Item>& items) {
    Found found;
    for (const auto& item : items) {
        const auto text = session::valueOf(card, item);
        if (const auto value = session::numberOf(text)) {
            found.sum += *value;
            ++found.count;
        }
        found.noEvidence = found.noEvidence || text == session::noEvidence;
    }
    return found;
}

bool agrees(const Found& found, const compare::RaterScore& rater) {
    constexpr double tiny = 1e-9;
    if (found.count > 0)
        return rater.value && std::fabs(found.sum / found.count - *rater.value) < tiny;
    return !rater.value && found.noEvidence == (rater.missing == compare::Missing::noEvidence);
}

/// Comparisons only: inside SUMPRODUCT functions like EXACT or ISNUMBER do not see whole ranges everywhere.
std::string expressionOf(const Material& material, const std::vector<session::Item>& items, Address at,
                         const std::string& otherwise) {
    const auto& places = material.places;
    const auto values = places.marksColumn(CellPlaces::markValue);
    std::string item;
    for (const auto& one : items)
        item += (item.empty() ? "" : "+") + ("(" + places.marksColumn(CellPlaces::markItem) + "=") +
                literal(session::write(one)) + ")";
    const auto mine = "(" + places.marksColumn(CellPlaces::markCandidate) + "=" +
                      a1({at.row, 0}, Anchor::column) + ")*(" +
                      places.marksColumn(CellPlaces::markInterviewer) + "=" +
                      a1({CellPlaces::panelHeadings, at.column}, Anchor::row) + ")*(" + item + ")";
    const auto count = "SUMPRODUCT(" + mine + "*" + areScores(material.comparison.scale, values) + ")";
    return "IF(" + count + ">0,SUMPRODUCT(" + mine + "," + values + ")/" + count + ",IF(SUMPRODUCT(" + mine +
           "*(" + values + "=" + literal(session::noEvidence) + "))>0," +
           literal(missingWord(compare::Missing::noEvidence, material.tr)) + "," + literal(otherwise) + "))";
}

/// Spreadsheets compare texts without regard to case.
bool anyLookAlike(const std::vector<std::string>& names) {
    std::set<std::string> seen;
    return !std::all_of(names.begin(), names.end(),
                        [&](const auto& name) { return seen.insert(text::lowered(name)).second; });
}

} // namespace

MarksIn marksIn(const Layout& layout, const compare::Comparison& comparison) {
    const auto* data = findSheet(layout, SheetKind::data);
    if (data == nullptr || !data->without.empty() || comparison.frozen.plan.rule == plan::Rule::points)
        return MarksIn::panel;
    const auto cells =
        comparison.candidates.size() * comparison.competencies.size() * comparison.interviewers.size();
    std::size_t marks = 0;
    for (const auto& card : comparison.cards)
        marks += card.marks.size();
    if (cells * marks > mostComparisons || anyLookAlike(comparison.interviewers))
        return MarksIn::panel;
    return markRows(comparison) > 0 ? MarksIn::data : MarksIn::panel;
}

Cell markCell(const Material& material, const std::string& candidate, const std::string& competency,
              const compare::RaterScore& rater, Address at) {
    const auto missing = missingWord(rater.missing, material.tr);
    const auto fixed = [&] { return input(numberOr(rater.value, Role::score, missing)); };
    if (material.places.marksIn() == MarksIn::panel)
        return fixed();
    const auto items = ratingItems(material.comparison.frozen, competency);
    const auto* card = compare::findCard(material.comparison, candidate, rater.interviewer);
    if (card == nullptr || items.empty() || !agrees(foundIn(*card, items), rater))
        return fixed();
    const auto emptied = rater.value || rater.missing == compare::Missing::noEvidence
                             ? missingWord(compare::Missing::blank, material.tr)
                             : missing;
    return input(formulaOr(expressionOf(material, items, at, emptied), rater.value, missing, Role::score));
}

} // namespace sheet
