// SPDX-License-Identifier: MIT
// Every mark in one tidy row, for pivots and other programs; ids and codes as the import reads them.
#include "explain/InsightPhrases.h"
#include "records/Moment.h"
#include "session/MarkWords.h"
#include "sheet/Labels.h"
#include "sheet/MakeCell.h"
#include "sheet/Passages.h"
#include "sheet/Sheets.h"

namespace sheet {

namespace {

using session::Item;

/// What an item is about, in words, by its address.
std::map<Item, std::string> labelsOf(const Material& material) {
    const auto& [comparison, people, decisions, tr, places, verdicts] = material;
    std::map<Item, std::string> labels;
    for (const auto& item : session::itemsOf(comparison.frozen))
        labels[item] = item.kind->isLevel() && item.target.empty()
                           ? explain::competencyOf(comparison, item.part, tr)
                           : session::labelOf(comparison.frozen, item, tr);
    return labels;
}

Cell ratingCell(const std::string& value) {
    const auto level = session::numberOf(value);
    return level ? number(*level, Role::level) : text(value, Role::level);
}

Cell valueCell(const Material& material, const Item& item, const std::string& value) {
    if (item.kind->isLevel()) {
        auto cell = ratingCell(value);
        return material.places.marksIn() == MarksIn::data ? input(std::move(cell)) : cell;
    }
    if (const auto minutes = session::numberOf(value); minutes && item.kind->holds == session::Holds::number)
        return number(*minutes, Role::minutes);
    return text(value, item.kind->isText() ? Role::note : Role::text);
}

std::string phaseWord(session::Phase phase, const words::Words& tr) {
    return phase == session::Phase::debrief ? tr("after the talk") : tr("independent");
}

void addCard(const Material& material, const std::map<Item, std::string>& labels,
             const session::Scorecard& card, const std::string& name, Sheet& sheet) {
    for (const auto& [item, mark] : card.marks) {
        if (mark.value.empty())
            continue; // cleared after the panel talked
        const auto label = labels.find(item);
        Row row;
        row.reserve(8);
        row.push_back(text(card.candidate, Role::id));
        row.push_back(text(name));
        row.push_back(text(card.interviewer));
        row.push_back(text(session::write(item), Role::id));
        row.push_back(text(label == labels.end() ? std::string() : label->second));
        row.push_back(valueCell(material, item, mark.value));
        row.push_back(text(phaseWord(mark.phase, material.tr)));
        row.push_back(text(records::shownMoment(mark.at)));
        sheet.rows.push_back(std::move(row));
    }
}

} // namespace

Sheet dataSheet(const Material& material) {
    const auto& [comparison, people, decisions, tr, places, verdicts] = material;
    Sheet sheet;
    sheet.id = "data";
    sheet.name = places.tab(sheet.id);
    sheet.columns = {{"candidate_id", 7}, {"candidate", 20},         {"interviewer", 16}, {"item", 24},
                     {"question", 48},    {"value", dataValueWidth}, {"phase", 14},       {"at", 25}};
    Row titles;
    for (const auto& title : {tr("Id"), tr("Candidate"), tr("Interviewer"), tr("Item"),
                              tr("Question or competency"), tr("Value"), tr("Phase"), tr("At (UTC)")})
        titles.push_back(text(title, Role::heading));
    sheet.rows = {
        {text(tr("Data: one row a mark"), Role::title)},
        {text(
            places.marksIn() == MarksIn::data
                ? tr("Change or empty a rating and scores and ranks follow; NE: asked, nothing to judge by. "
                     "Rows added below are not followed.")
                : tr("A copy of the marks as recorded; changes here reach no other sheet. Use the Panel "
                     "sheet "
                     "for what-if changes."),
            Role::muted)},
        {text(tr("Structure hash") + ": " + comparison.frozen.structureHash, Role::muted)},
        std::move(titles)};
    sheet.headingRow = CellPlaces::dataHeadings;
    sheet.frozenRows = CellPlaces::firstMark;
    sheet.filtered = true;
    sheet.table = "Marks";
    std::size_t marks = 0;
    for (const auto& card : comparison.cards)
        marks += card.marks.size();
    sheet.rows.reserve(marks + sheet.rows.size());
    std::map<std::string_view, const std::string*> names;
    for (const auto& candidate : comparison.candidates)
        names[candidate.id] = &candidate.name;
    const auto labels = labelsOf(material);
    for (const auto& card : comparison.cards) {
        const auto name = names.find(card.candidate);
        addCard(material, labels, card, name == names.end() ? std::string() : *name->second, sheet);
    }
    return sheet;
}

} // namespace sheet
