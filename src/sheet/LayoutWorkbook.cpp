// SPDX-License-Identifier: MIT
// Tabs in the layout's order; each sheet is made by its own function, then what is left out is cut cleanly.
#include "sheet/LayoutWorkbook.h"

#include "sheet/LiveMarks.h"
#include "sheet/Passages.h"
#include "sheet/SheetCharts.h"

namespace sheet {

namespace {

House houseOf(const Layout& layout, NameForm names, const words::Words& tr) {
    House house{{}, names};
    for (const auto& note : layout.notes)
        house.notes.push_back(tr(note));
    return house;
}

std::size_t marksOf(const compare::Comparison& comparison) {
    std::size_t marks = 0;
    for (const auto& card : comparison.cards)
        marks += card.marks.size();
    return marks;
}

} // namespace

LayoutSheets::LayoutSheets(const Layout& layout, const Ingredients& from, const words::Words& tr)
    : m_layout(layout), m_names(from.names), m_verdicts(from.verdicts),
      m_places(from.comparison, tr, marksIn(layout, from.comparison)),
      m_material{from.comparison, from.people, from.decisions, tr, m_places, m_verdicts} {
    if (const auto* candidates = findSheet(layout, SheetKind::candidates))
        m_candidates.emplace(m_material, candidates->without);
    for (const auto& sheet : layout.sheets)
        wantAll(sheet);
    m_others = Others(m_tabs, m_places);
    m_cover.title = tr(layout.title) + " – " + from.comparison.title;
    m_cover.language = tr.language();
    m_cover.names = comparisonNames(m_material);
    if (findSheet(layout, SheetKind::ranking) != nullptr)
        m_cover.opensAt = "ranking";
}

void LayoutSheets::want(const LayoutSheet& sheet, const std::string& id, const std::string& place,
                        std::size_t candidate) {
    m_tabs.push_back({id, m_places.tab(place)});
    m_wanted.push_back({&sheet, candidate, Wanted::Part::sheet});
}

void LayoutSheets::wantAll(const LayoutSheet& sheet) {
    if (sheet.kind == SheetKind::candidates) {
        const auto& candidates = m_material.comparison.candidates;
        for (std::size_t at = 0; at < candidates.size(); ++at)
            want(sheet, candidateSheetId(candidates[at].id), candidateSheetId(candidates[at].id), at);
    } else if (sheet.kind == SheetKind::scoreSheets) {
        want(sheet, "start", "start", m_material.people.size());
        for (std::size_t at = 0; at < m_material.people.size(); ++at)
            want(sheet, scoreSheetId(m_material.people[at].id), candidateSheetId(m_material.people[at].id),
                 at);
    } else {
        want(sheet, std::string(codeOf(sheet.kind)), std::string(codeOf(sheet.kind)));
    }
    if (sheet.kind == SheetKind::data && !longNotes(m_material.comparison).empty()) {
        want(sheet, "notes", "notes");
        m_wanted.back().part = Wanted::Part::notes;
    }
}

std::vector<std::size_t> LayoutSheets::slowTabs() const {
    std::vector<std::size_t> slow;
    for (const auto kind :
         {SheetKind::data, SheetKind::certainty, SheetKind::agreement, SheetKind::questions})
        for (std::size_t tab = 0; tab < m_wanted.size(); ++tab)
            if (m_wanted[tab].sheet->kind == kind)
                slow.push_back(tab);
    return slow;
}

const compare::Insight& LayoutSheets::insight() const {
    compare::InsightOptions options;
    options.parts = std::launch::deferred; // beside a writer that needs a processor itself
    options.otherWeights = false;          // no sheet shows their shares
    std::call_once(m_once, [&] { m_insight = compare::insightOf(m_material.comparison, options); });
    return m_insight;
}

std::size_t LayoutSheets::roughCells() const {
    constexpr std::size_t columnsOfData = 8, linesOfCandidate = 40, columnsOfCandidate = 5;
    const auto& comparison = m_material.comparison;
    const auto has = [&](SheetKind kind) { return findSheet(m_layout, kind) != nullptr; };
    std::size_t cells = 0;
    if (has(SheetKind::data))
        cells += marksOf(comparison) * columnsOfData;
    if (has(SheetKind::panel))
        cells += comparison.candidates.size() * comparison.competencies.size() *
                 (comparison.interviewers.size() + columnsOfData);
    if (has(SheetKind::candidates))
        cells += marksOf(comparison) + comparison.candidates.size() * linesOfCandidate * columnsOfCandidate;
    return cells;
}

Sheet LayoutSheets::made(const Wanted& wanted) const {
    if (wanted.part == Wanted::Part::notes)
        return notesSheet(m_material);
    switch (wanted.sheet->kind) {
    case SheetKind::readMe:
        return readMeSheet(m_material, houseOf(m_layout, m_names, m_material.tr));
    case SheetKind::ranking:
        return rankingSheet(m_material);
    case SheetKind::comparison:
        return comparisonSheet(m_material);
    case SheetKind::certainty:
        return certaintySheet(m_material, insight());
    case SheetKind::panel:
        return panelSheet(m_material);
    case SheetKind::questions:
        return questionsSheet(m_material);
    case SheetKind::agreement:
        return agreementSheet(m_material, insight());
    case SheetKind::decision:
        return decisionSheet(m_material);
    case SheetKind::data:
        return dataSheet(m_material);
    case SheetKind::candidates:
        return m_candidates->of(m_material.comparison.candidates[wanted.candidate]);
    case SheetKind::scoreSheets:
        return wanted.candidate == m_material.people.size()
                   ? startSheet(m_material)
                   : scoreSheet(m_material, m_material.people[wanted.candidate]);
    case SheetKind::official:
        break;
    }
    return officialSheet(m_material);
}

Sheet LayoutSheets::sheetAt(std::size_t tab) const {
    const auto& wanted = m_wanted[tab];
    auto sheet = made(wanted);
    sheet.lowestRating = m_material.comparison.scale.low;
    sheet.highestRating = m_material.comparison.scale.high;
    if (wanted.part == Wanted::Part::sheet)
        leaveOutColumns(sheet, wanted.sheet->without);
    m_others.leaveOut(sheet, m_material.tr);
    sheet.paper = m_layout.paper;
    return sheet;
}

Workbook layoutWorkbook(const Layout& layout, const Ingredients& ingredients, const words::Words& tr) {
    return whole(LayoutSheets(layout, ingredients, tr));
}

} // namespace sheet
