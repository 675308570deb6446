// SPDX-License-Identifier: MIT
// One column an interviewer; long texts over the whole width.
#include "sheet/ProtocolSection.h"

#include "rubric/RubricNames.h"
#include "sheet/CandidateProfile.h"
#include "sheet/MakeCell.h"
#include "sheet/Passages.h"

#include <algorithm>

namespace sheet {

namespace {

void addRow(const ProtocolLine& line, Role label, Sheet& sheet) {
    Row row{text(line.id, Role::muted), text(line.label, label)};
    for (const auto& cell : line.cells)
        row.push_back(cell.empty() ? blank() : text(cell, Role::note));
    sheet.rows.push_back(std::move(row));
}

void addLine(const Material& material, const Cards& cards, const ProtocolLine& line, Sheet& sheet) {
    if (std::all_of(line.cells.begin(), line.cells.end(), fitsBesideOthers))
        return addRow(line, Role::note, sheet);
    for (std::size_t card = 0; card < line.cells.size(); ++card)
        if (!line.cells[card].empty())
            addPassage(sheet, material.tr("{0}, {1}:", line.label, cards[card]->interviewer) + " " +
                                  line.cells[card]);
}

} // namespace

bool fitsBesideOthers(std::string_view words) {
    constexpr int fewLines = 6;
    return fitsInRow(words, interviewerWidth, fewLines);
}

void addProtocol(const Material& material, const Cards& cards, const std::vector<std::string>& without,
                 Sheet& sheet) {
    for (const auto& stage : protocolOf(material.comparison.frozen, cards, material.tr)) {
        if (std::find(without.begin(), without.end(), reading::spellingOf(rubric::stageNames, stage.stage)) !=
            without.end())
            continue;
        sheet.rows.push_back({});
        sheet.rows.push_back(headingRow(material, stage.title, cards));
        for (const auto& group : stage.groups) {
            addRow(group.head, Role::label, sheet);
            for (const auto& line : group.lines)
                addLine(material, cards, line, sheet);
        }
    }
}

} // namespace sheet
