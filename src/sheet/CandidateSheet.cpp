// SPDX-License-Identifier: MIT
// One candidate: the result, each competency, then the interview line by line with every interviewer side by
// side.
#include "compare/Means.h"
#include "session/MarkWords.h"
#include "sheet/CandidateProfile.h"
#include "sheet/Labels.h"
#include "sheet/MakeCell.h"
#include "sheet/Passages.h"
#include "sheet/SheetCharts.h"
#include "sheet/Sheets.h"

#include <algorithm>

namespace sheet {

namespace {

using compare::CandidateResult;
using session::Item;
using session::Scorecard;

constexpr int interviewerWidth = 24;

const std::string& markOf(const Scorecard& card, const Item& item) {
    static const std::string none;
    const auto at = card.marks.find(item);
    return at == card.marks.end() ? none : at->second.value;
}

Cell markCell(const Material& material, const Scorecard& card, const ScriptLine& line) {
    if (line.isBoxes())
        return text(starText(card, line.item.target));
    const auto& value = markOf(card, line.item);
    if (value.empty())
        return blank();
    const auto& kind = line.item.kind;
    const auto numeric = kind->isLevel() || kind->holds == session::Holds::number;
    if (const auto amount = session::numberOf(value); amount && numeric)
        return number(*amount, kind->isLevel() ? Role::level : Role::minutes);
    return text(session::valueWord(line.item, value, material.tr), kind->isText() ? Role::note : Role::text);
}

bool anyCell(const Row& row, std::size_t from) {
    for (std::size_t at = from; at < row.size(); ++at)
        if (!isBlank(row[at]))
            return true;
    return false;
}

void addResult(const Material& material, const CandidateResult& candidate, Sheet& sheet) {
    const auto& [comparison, people, decisions, tr, places, verdicts] = material;
    const auto from = [&](int column) { return material.places.ofCandidate(column, idCell); };
    const auto none = standingWord("no-marks", tr);
    const auto rank = candidate.rank ? std::optional<double>(*candidate.rank) : std::nullopt;
    const auto add = [&](const std::string& label, Cell cell) {
        sheet.rows.push_back({blank(), text(label, Role::label), std::move(cell)});
    };
    add(tr("Rank"), formulaOr(from(places.rank()), rank, tr("not ranked"), Role::rank));
    add(tr("Index, 0 to 100"), formulaOr(from(places.index()), candidate.index, none, Role::index));
    add(scoreHeading(material.comparison, tr),
        formulaOr(from(places.composite()), candidate.composite, none, Role::score));
    add(tr("Coverage"), formula(from(places.coverage()), candidate.coverage, Role::percent));
    add(tr("Must-haves"), formula(from(places.musts()), mustWord(candidate.musts, tr), Role::text));
    if (places.isGrouped())
        add(tr("Ranked in panel"), text(panelLetter(candidate)));
    const auto* decision = findDecision(material, candidate.id);
    const auto now = places.ofDecision(CellPlaces::verdict, idCell);
    add(tr("Decision"),
        formula("IF(" + now + "=\"\"," + literal(tr("undecided")) + "," + now + ")",
                decision == nullptr ? tr("undecided") : verdictWord(*decision, tr), Role::text));
}

/// Over the whole width, below the chart.
void addReasons(const Material& material, const CandidateResult& candidate, Sheet& sheet) {
    const auto& tr = material.tr;
    const auto* decision = findDecision(material, candidate.id);
    if (decision == nullptr)
        return;
    const auto before = sheet.rows.size();
    const auto add = [&](const std::string& label, int column, const std::string& words) {
        if (words.empty())
            return;
        const auto now = material.places.ofDecision(column, idCell);
        addPassage(sheet, "IF(" + now + "=\"\",\"\"," + literal(label + ": ") + "&" + now + ")",
                   label + ": " + words);
    };
    add(tr("Reason"), CellPlaces::reason, decision->reason);
    add(tr("Dissent"), CellPlaces::reason + 1, decision->dissent);
    if (sheet.rows.size() > before)
        sheet.rows.push_back({});
}

/// False where a note would make its row high and its neighbours hard to find.
bool fitBesideEachOther(const Cards& cards, const Item& item) {
    constexpr int fewLines = 6;
    return std::all_of(cards.begin(), cards.end(), [&](const Scorecard* card) {
        return fitsInRow(markOf(*card, item), interviewerWidth, fewLines);
    });
}

/// One after the other over the whole width.
void addNotes(const Material& material, const Cards& cards, const Item& item, Sheet& sheet) {
    for (const auto* card : cards)
        if (const auto& note = markOf(*card, item); !note.empty())
            addPassage(sheet, material.tr("Note, {0}:", card->interviewer) + " " + note);
}

void addScript(const Material& material, const Script& script, const Cards& cards, Sheet& sheet) {
    sheet.rows.push_back(headingRow(material, material.tr("Question"), cards));
    for (const auto& line : script) {
        Row row;
        row.reserve(cards.size() + 2);
        row.push_back(text(line.id, line.opens() ? Role::id : Role::muted));
        row.push_back(text(line.label, line.opens() ? Role::label : Role::note));
        for (const auto* card : cards)
            row.push_back(markCell(material, *card, line));
        const auto& kind = line.item.kind;
        if ((line.isBoxes() || kind->isText()) && !anyCell(row, 2))
            continue;
        if (kind->isText() && !fitBesideEachOther(cards, line.item)) {
            addNotes(material, cards, line.item, sheet);
            continue;
        }
        sheet.rows.push_back(std::move(row));
    }
}

void addOverall(const Material& material, const CandidateResult& candidate, const Cards& cards,
                Sheet& sheet) {
    const auto& tr = material.tr;
    sheet.rows.push_back({});
    sheet.rows.push_back(headingRow(material, tr("Overall"), cards));
    const auto raised = [&](const Item& item) {
        return std::any_of(candidate.flags.begin(), candidate.flags.end(),
                           [&](const auto& one) { return one.flag == item.target; });
    };
    const auto add = [&](const Item& item, Role role) {
        Row row{text(item.target, Role::muted), text(session::labelOf(material.comparison.frozen, item, tr))};
        for (const auto* card : cards) {
            const auto& value = markOf(*card, item);
            row.push_back(value.empty() ? blank() : text(session::valueWord(item, value, tr), role));
        }
        sheet.rows.push_back(std::move(row));
    };
    for (const auto& kind : session::scorecardKinds())
        for (const auto& item : session::itemsOfWhole(material.comparison.frozen, session::ItemKind(kind)))
            if (kind.target == session::Names::redFlag) {
                if (raised(item))
                    add(item, Role::warning);
            } else if (kind.isText()) {
                if (fitBesideEachOther(cards, item))
                    add(item, Role::note);
                else
                    addNotes(material, cards, item, sheet);
            } else if (!kind.isLevel()) {
                add(item, Role::text);
            }
}

} // namespace

CandidateSheets::CandidateSheets(const Material& material)
    : m_material(material), m_script(scriptOf(material.comparison, material.tr)),
      m_means(compare::meansOfAll(material.comparison)) {
    for (const auto& card : material.comparison.cards)
        m_cards[card.candidate].push_back(&card);
}

Sheet CandidateSheets::of(const CandidateResult& candidate) const {
    static const Cards none;
    const auto& [comparison, people, decisions, tr, places, verdicts] = m_material;
    const auto own = m_cards.find(candidate.id);
    const auto& cards = own == m_cards.end() ? none : own->second;
    const auto profile =
        comparison.candidates.size() <= mostChartedCandidates ? Profile::drawn : Profile::left;
    Sheet sheet;
    sheet.id = candidateSheetId(candidate.id);
    sheet.name = places.tab(sheet.id);
    sheet.columns = {{"id", 9}, {"item", 48}};
    for (const auto* card : cards)
        sheet.columns.push_back({"interviewer:" + card->interviewer, interviewerWidth});
    sheet.columns.insert(sheet.columns.end(), {{"mean", 24}, {"gap", 10}, {"mean_of_all", 12}});
    if (cards.empty())
        sheet.columns[2].width = 24;
    sheet.rows = {{text(candidate.id, Role::title), text(candidate.name, Role::title)},
                  {blank(), linked(text(tr("Back to the ranking")), "ranking")}};
    addResult(m_material, candidate, sheet);
    constexpr std::size_t roomForChart = 14;
    do
        sheet.rows.push_back({});
    while (profile == Profile::drawn && sheet.rows.size() < roomForChart);
    addReasons(m_material, candidate, sheet);
    addCompetencies(m_material, candidate, cards, m_means, profile, sheet);
    addScript(m_material, m_script, cards, sheet);
    addOverall(m_material, candidate, cards, sheet);
    return sheet;
}

} // namespace sheet
