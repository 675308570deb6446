// SPDX-License-Identifier: MIT
// What each candidate was asked, a row a question; extra ones at the end.
#include "compare/QuestionsAsked.h"
#include "sheet/Labels.h"
#include "sheet/MakeCell.h"
#include "sheet/Sheets.h"

namespace sheet {

namespace {

using compare::Missing;

constexpr int headingRow = 2;

Cell departure(const compare::AskedQuestion& planned, const words::Words& tr) {
    if (planned.disputed)
        return text(tr("⚠ the interviewers differ on whether it was asked"), Role::warning);
    if (planned.missing == Missing::notAsked)
        return text(tr("⚠ not asked"), Role::warning);
    if (planned.missing != Missing::none)
        return text(missingWord(planned.missing, tr), Role::muted);
    return planned.outOfOrder ? text(tr("other order than planned")) : blank();
}

/// The question's id and its text.
void addQuestion(Row& row, const rubric::Rubric& rubric, const std::string& id, const words::Words& tr) {
    const auto* question = rubric::findQuestion(rubric, id);
    row.push_back(text(id, Role::id));
    row.push_back(text(question == nullptr ? std::string() : tr(question->text), Role::note));
}

void addCandidate(const Material& material, const compare::CandidateResult& candidate,
                  const compare::QuestionsAsked& asked, Sheet& sheet) {
    const auto& tr = material.tr;
    const auto& rubric = material.comparison.frozen.rubric;
    const Row person{text(candidate.id, Role::id),
                     linked(text(candidate.name), candidateSheetId(candidate.id))};
    int place = 0;
    for (const auto& planned : asked.planned) {
        auto row = person;
        const bool wasAsked = planned.missing == Missing::none;
        const auto known = tr("not known");
        addQuestion(row, rubric, planned.question, tr);
        row.push_back(number(++place, Role::count));
        row.push_back(wasAsked
                          ? numberOr(planned.order ? std::optional<double>(*planned.order) : std::nullopt,
                                     Role::count, known)
                          : text(noMustWord(), Role::muted));
        row.push_back(number(planned.minutesPlanned, Role::minutes));
        row.push_back(numberOr(planned.minutes, Role::score, wasAsked ? known : noMustWord()));
        row.push_back(departure(planned, tr));
        sheet.rows.push_back(std::move(row));
    }
    for (const auto& id : asked.extra) {
        auto row = person;
        addQuestion(row, rubric, id, tr);
        for (int skipped = 0; skipped < 4; ++skipped)
            row.push_back(text(noMustWord(), Role::muted));
        row.push_back(text(tr("⚠ extra: not in the plan"), Role::warning));
        sheet.rows.push_back(std::move(row));
    }
}

} // namespace

Sheet questionsSheet(const Material& material) {
    const auto& [comparison, people, decisions, tr, places, verdicts] = material;
    Sheet sheet;
    sheet.id = "questions";
    sheet.name = places.tab(sheet.id);
    sheet.columns = {{"candidate_id", 8},     {"candidate", 20}, {"question_id", 10},
                     {"question", 56},        {"planned", 9},    {"order", 9},
                     {"minutes_planned", 10}, {"minutes", 10},   {"departure", 34}};
    Row titles;
    for (const auto& title :
         {tr("Id"), tr("Candidate"), tr("Question id"), tr("Question"), tr("Place in the plan"),
          tr("Place asked"), tr("Minutes planned"), tr("Minutes, mean"), tr("Departure from the plan")})
        titles.push_back(text(title, Role::heading));
    sheet.rows = {
        {text(tr("What was asked"), Role::title)},
        {text(tr("The order comes from the time of the first mark on each question; minutes are the "
                 "mean over the interviewers who noted them."),
              Role::muted)},
        std::move(titles)};
    const auto asked = compare::questionsAsked(comparison);
    for (std::size_t at = 0; at < asked.size(); ++at)
        addCandidate(material, comparison.candidates[at], asked[at], sheet);
    sheet.headingRow = headingRow;
    sheet.frozenRows = headingRow + 1;
    sheet.frozenColumns = 2;
    sheet.filtered = true;
    return sheet;
}

} // namespace sheet
