// SPDX-License-Identifier: MIT
// Each kind of sheet is known by its headings; what it should say comes from the records.
#include "app/exchange/NotTaken.h"

#include "app/exchange/SheetLabels.h"
#include "app/ports/CsvRecords.h"
#include "compare/Comparison.h"
#include "sheet/Address.h"
#include "sheet/Labels.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <map>
#include <set>

namespace app {

using words::message;

namespace {

constexpr std::array<std::string_view, 4> dataLabels{"Id", "Interviewer", "Item", "Value"};
constexpr std::array<std::string_view, 4> panelLabels{"Id", "Candidate", "Competency", "Row key"};
constexpr std::array<std::string_view, 4> decisionLabels{"Id", "Decision", "Reason", "Dissent"};

bool isNumber(const std::string& text, double wanted) {
    constexpr double near = 1e-9;
    const auto value = session::numberOf(text);
    return value && std::abs(*value - wanted) < near;
}

/// One of the words a sheet shows in place of a mark.
bool isMissingWord(const std::string& text, compare::Missing missing) {
    for (const auto language : {words::Language::english, words::Language::chinese})
        if (trimmed(text) == sheet::missingWord(missing, words::Words(language)))
            return true;
    return false;
}

class Watcher {
public:
    Watcher(const std::vector<ImportedSheet>& sheets, const std::string& file, const MarkTarget& target)
        : m_sheets(sheets), m_file(file), m_target(target) {}

    std::vector<reading::Finding> run() {
        for (const auto& sheet : m_sheets) {
            if (holdsTidyMarks(sheet))
                continue;
            m_sheet = &sheet;
            m_inputs.clear();
            if (const auto top = headingRow(sheet, panelLabels))
                panel(*top);
            if (const auto top = headingRow(sheet, decisionLabels))
                decisions(*top);
            weights();
            typedOver();
        }
        constexpr std::size_t most = 20;
        if (m_notes.size() > most) {
            const auto more = m_notes.size() - most;
            m_notes.resize(most);
            m_notes.push_back({reading::Severity::note,
                               "not-taken-more",
                               std::string(message("and {0} more changed cells that are not taken.")),
                               {std::to_string(more)},
                               {m_file, 0, 0}});
        }
        return std::move(m_notes);
    }

private:
    void note(std::size_t row, std::size_t column, std::string_view text,
              std::vector<std::string> arguments) {
        const auto place = m_file + " " + m_sheet->name() + "!" +
                           sheet::a1({static_cast<int>(row), static_cast<int>(column)});
        const auto known = std::any_of(m_notes.begin(), m_notes.end(),
                                       [&](const auto& note) { return note.place.file == place; });
        if (!known)
            m_notes.push_back({reading::Severity::note,
                               "not-taken",
                               std::string(text),
                               std::move(arguments),
                               {place, 0, 0}});
    }

    [[nodiscard]] const compare::Comparison& comparison() {
        if (!m_comparison) {
            session::Position position;
            position.id = m_target.position;
            position.frozen = m_target.frozen;
            m_comparison = compare::compare(position, m_target.candidates, m_target.cards);
        }
        return *m_comparison;
    }

    [[nodiscard]] const compare::RaterScore* recorded(const std::string& id, const std::string& competency,
                                                      const std::string& interviewer) {
        const auto* candidate = compare::findCandidate(comparison(), id);
        if (candidate == nullptr)
            return nullptr;
        for (const auto& cell : candidate->cells)
            if (const auto* known = rubric::findCompetency(m_target.frozen.rubric, cell.competency);
                known != nullptr && says(competency, known->name))
                for (const auto& rater : cell.raters)
                    if (rater.interviewer == interviewer)
                        return &rater;
        return nullptr;
    }

    /// Between the competency and the count of marks stand the interviewers.
    void panel(std::size_t top) {
        const auto competency = columnOf(*m_sheet, top, "Competency").value();
        const auto end = columnOf(*m_sheet, top, "Marks").value_or(competency);
        const auto id = columnOf(*m_sheet, top, "Id").value();
        for (const auto row : m_sheet->filledRows())
            for (const auto& cell : m_sheet->row(row)) {
                if (row <= top || cell.column <= competency || cell.column >= end ||
                    cell.origin == CellOrigin::computed)
                    continue;
                const auto& said = m_sheet->textOf(cell);
                const auto* rater =
                    recorded(trimmed(m_sheet->textAt(row, id)), m_sheet->textAt(row, competency),
                             m_sheet->textAt(top, cell.column));
                if (rater != nullptr &&
                    (rater->value ? isNumber(said, *rater->value) : isMissingWord(said, rater->missing)))
                    continue;
                note(row, cell.column,
                     message("Here stands {0} and the workspace has {1}: marks of this sheet are not taken; "
                             "write them on the Data sheet or a score sheet."),
                     {excerpt(said),
                      rater != nullptr && rater->value ? fmt::format("{:g}", *rater->value) : "-"});
            }
    }

    [[nodiscard]] bool isRecorded(const session::Decision* decision, const std::string& word,
                                  const std::string& reason, const std::string& dissent) const {
        if (decision == nullptr)
            return (says(word, "undecided") || word.empty()) && reason.empty() && dissent.empty();
        const auto verdict = [&](words::Language language) {
            return trimmed(word) == sheet::verdictWord(*decision, words::Words(language));
        };
        return (verdict(words::Language::english) || verdict(words::Language::chinese)) &&
               reason == trimmed(decision->reason) && dissent == trimmed(decision->dissent);
    }

    void decisions(std::size_t top) {
        if (m_target.decisions == nullptr)
            return;
        const auto column = [&](std::string_view label) { return columnOf(*m_sheet, top, label).value(); };
        for (const auto row : m_sheet->filledRows()) {
            if (row <= top)
                continue;
            const auto at = [&](std::string_view label) {
                return trimmed(m_sheet->textAt(row, column(label)));
            };
            const auto id = at("Id");
            if (std::none_of(m_target.candidates.begin(), m_target.candidates.end(),
                             [&](const auto& candidate) { return candidate.id == id; }))
                continue;
            const auto& all = *m_target.decisions;
            const auto decision =
                std::find_if(all.begin(), all.end(), [&](const auto& one) { return one.candidate == id; });
            if (!isRecorded(decision == all.end() ? nullptr : &*decision, at("Decision"), at("Reason"),
                            at("Dissent")))
                note(row, column("Decision"),
                     message("The decision on {0} written here (\"{1}\") is not the recorded one and is not "
                             "taken: record it in the program."),
                     {id, excerpt(at("Decision"))});
        }
    }

    /// The two lines above a comparison whose cells may be changed for a trial.
    void weights() {
        constexpr std::size_t label = 1, first = 2, top = 20;
        for (const auto row : m_sheet->filledRows()) {
            if (row >= top)
                return;
            const bool weight = says(m_sheet->textAt(row, label), "Weight");
            if (!weight && !says(m_sheet->textAt(row, label), "Must-have, at least"))
                continue;
            m_inputs.insert(row);
            for (std::size_t at = 0; at < comparison().competencies.size(); ++at) {
                const auto& plan = comparison().competencies[at];
                const auto* cell = m_sheet->find(row, first + at);
                const auto& text = m_sheet->textAt(row, first + at);
                const auto wanted = weight ? std::optional(plan.weight) : plan.cut;
                if ((cell != nullptr && cell->origin == CellOrigin::computed) ||
                    (wanted ? isNumber(text, *wanted) : text.empty()))
                    continue;
                note(row, first + at,
                     message("Weights and must-haves changed in a workbook are a trial and are not taken; "
                             "change them in the plan."),
                     {});
            }
        }
    }

    /// A written number in a column, and a row, of formulas.
    void typedOver() {
        std::map<std::uint16_t, int> computed, written;
        std::map<std::uint32_t, bool> live;
        for (const auto& cell : m_sheet->cells())
            if (cell.origin == CellOrigin::computed) {
                ++computed[cell.column];
                live[cell.row] = true;
            }
        const auto suspect = [&](const ImportedCell& cell) {
            return cell.origin == CellOrigin::written && cell.kind == CellKind::number && live[cell.row] &&
                   !m_inputs.contains(cell.row);
        };
        for (const auto& cell : m_sheet->cells())
            if (suspect(cell))
                ++written[cell.column];
        for (const auto& cell : m_sheet->cells())
            if (suspect(cell) && computed[cell.column] > written[cell.column])
                note(cell.row, cell.column,
                     message("{0} is written over a formula here and is not taken; change the mark it was "
                             "computed from."),
                     {excerpt(m_sheet->textOf(cell))});
    }

    const std::vector<ImportedSheet>& m_sheets;
    const std::string& m_file;
    const MarkTarget& m_target;
    const ImportedSheet* m_sheet = nullptr;
    std::optional<compare::Comparison> m_comparison;
    /// Rows meant to be written into.
    std::set<std::size_t> m_inputs;
    std::vector<reading::Finding> m_notes;
};

} // namespace

bool holdsTidyMarks(const ImportedSheet& sheet) {
    if (headingRow(sheet, dataLabels))
        return true;
    bool author = false;
    for (const auto row : sheet.filledRows()) {
        const auto& first = sheet.textAt(row, 0);
        author = author || says(first, "Interviewer");
        if (author && itemOn(sheet, row))
            return true;
    }
    return false;
}

std::vector<reading::Finding> cellsNotTaken(const std::vector<ImportedSheet>& sheets, const std::string& file,
                                            const MarkTarget& target) {
    return Watcher(sheets, file, target).run();
}

} // namespace app
