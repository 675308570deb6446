// SPDX-License-Identifier: MIT
// Cuts texts between their lines, row by row.
#include "sheet/Passages.h"

#include "explain/CountingWords.h"
#include "explain/StandingWords.h"
#include "sheet/MakeCell.h"
#include "sheet/Wrapping.h"

namespace sheet {

namespace {

/// A column whose width comes from its contents is at least so wide.
constexpr int narrowest = 6;

/// Without the indent and the edges.
int roomOf(const Sheet& sheet) {
    int width = -1;
    for (const auto& column : sheet.columns)
        width += std::max(narrowest, column.width);
    return width;
}

std::vector<std::string> tieRule(const compare::Comparison& comparison, const words::Words& tr) {
    return {explain::tieRuleSentence(comparison, tr)};
}

} // namespace

bool fitsInRow(std::string_view text, int width, int lines) {
    return wrappedLines(text, width - 1, lines + 1) <= lines;
}

void addPassage(Sheet& sheet, const std::string& words) {
    for (auto& piece : piecesOf(words, roomOf(sheet), linesOfRow))
        sheet.rows.push_back({text(std::move(piece), Role::note)});
}

void addPassage(Sheet& sheet, const std::string& expression, const std::string& now) {
    if (fitsInRow(now, roomOf(sheet)))
        sheet.rows.push_back({formula(expression, now, Role::note)});
    else
        addPassage(sheet, now);
}

void addStandingRules(const Material& material, Sheet& sheet) {
    for (auto* sentences : {explain::notCountedSentences, explain::rankingSentences, tieRule})
        for (const auto& sentence : material.tr.eachTogether(
                 [&](const words::Words& tr) { return sentences(material.comparison, tr); }))
            sheet.rows.push_back({text(sentence, Role::muted)});
}

std::vector<LongNote> longNotes(const compare::Comparison& comparison) {
    std::vector<LongNote> notes;
    for (const auto& card : comparison.cards)
        for (const auto& [item, mark] : card.marks)
            if (item.kind->isText() && !fitsInRow(mark.value, dataValueWidth))
                notes.push_back({&card, item});
    return notes;
}

Sheet notesSheet(const Material& material) {
    const auto& [comparison, people, decisions, tr, places, verdicts] = material;
    Sheet sheet;
    sheet.id = "notes";
    sheet.name = places.tab(sheet.id);
    sheet.columns = {{"candidate_id", 8}, {"item", 24}, {"interviewer", 78}};
    sheet.rows = {
        {text(tr("Notes in full"), Role::title)},
        {text(tr("The notes that a row of the Data sheet is too low for. Change them in the program."),
              Role::muted)}};
    for (const auto& note : longNotes(comparison)) {
        sheet.rows.push_back({});
        sheet.rows.push_back({text(note.card->candidate, Role::id),
                              text(session::write(note.item), Role::muted),
                              text(note.card->interviewer, Role::label)});
        addPassage(sheet, session::valueOf(*note.card, note.item));
    }
    return sheet;
}

} // namespace sheet
