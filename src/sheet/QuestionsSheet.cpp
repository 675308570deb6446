// SPDX-License-Identifier: MIT
// What each candidate was asked, a row a question; extra ones at the end. Over all candidates it is said in
// sentences above.
#include "compare/AskedLedger.h"
#include "explain/AskedSentences.h"
#include "sheet/Labels.h"
#include "sheet/MakeCell.h"
#include "sheet/Sheets.h"

#include <algorithm>

namespace sheet {

namespace {

using compare::Missing;

/// A table whose headings stand no lower keeps them in view.
constexpr int mostAbove = 4;

Cell departure(const compare::AskedQuestion& planned, const words::Words& tr) {
    if (!planned.departures.empty())
        return text(explain::departureWords(planned, tr), Role::note);
    return planned.missing == Missing::none ? blank() : text(missingWord(planned.missing, tr), Role::muted);
}

/// "Li: asked, 7 min" for each interviewer who says something; nothing where there is one alone.
Cell perInterviewer(const compare::QuestionsAsked& asked, std::size_t question, const words::Words& tr) {
    std::string all;
    for (const auto& card : asked.cards)
        if (const auto says = explain::askedWords(card.planned[question], tr);
            asked.cards.size() > 1 && !says.empty())
            all += (all.empty() ? "" : "\n") + card.interviewer + tr(": ") + says;
    return text(std::move(all), Role::note);
}

/// The question's id and its text.
void addQuestion(Row& row, const rubric::Rubric& rubric, const std::string& id, const words::Words& tr) {
    const auto* question = rubric::findQuestion(rubric, id);
    row.push_back(text(id, Role::id));
    row.push_back(text(question == nullptr ? std::string() : tr(question->text), Role::note));
}

/// Where nobody ever marked a probe it is not known whether there were any.
enum class Probes { marked, unknown };

Cell probesCell(const rubric::Rubric& rubric, const compare::AskedQuestion& asked, Probes probes,
                const words::Words& tr) {
    const auto* question = rubric::findQuestion(rubric, asked.question);
    if (asked.missing != compare::Missing::none || question == nullptr || question->probes.empty())
        return text(noMustWord(), Role::muted);
    return probes == Probes::marked ? number(static_cast<double>(asked.probes.size()), Role::count)
                                    : text(tr("not known"), Role::muted);
}

Probes probesOf(const compare::AskedLedger& ledger) {
    const bool any = std::any_of(ledger.questions.begin(), ledger.questions.end(),
                                 [](const auto& one) { return !one.probed.empty(); });
    return any ? Probes::marked : Probes::unknown;
}

void addCandidate(const Material& material, const compare::CandidateResult& candidate,
                  const compare::QuestionsAsked& asked, Probes probes, Sheet& sheet) {
    const auto& tr = material.tr;
    const auto& rubric = material.comparison.frozen.rubric;
    const Row person{text(candidate.id, Role::id),
                     linked(text(candidate.name), candidateSheetId(candidate.id))};
    const auto known = tr("not known");
    for (std::size_t at = 0; at < asked.planned.size(); ++at) {
        const auto& planned = asked.planned[at];
        auto row = person;
        const bool wasAsked = planned.missing == Missing::none;
        addQuestion(row, rubric, planned.question, tr);
        row.push_back(number(static_cast<double>(at + 1), Role::count));
        row.push_back(wasAsked
                          ? numberOr(planned.order ? std::optional<double>(*planned.order) : std::nullopt,
                                     Role::count, known)
                          : text(noMustWord(), Role::muted));
        row.push_back(number(planned.minutesPlanned, Role::minutes));
        row.push_back(numberOr(planned.minutes, Role::score, wasAsked ? known : noMustWord()));
        row.push_back(probesCell(rubric, planned, probes, tr));
        row.push_back(departure(planned, tr));
        row.push_back(perInterviewer(asked, at, tr));
        sheet.rows.push_back(std::move(row));
    }
    for (const auto& id : asked.extra) {
        auto row = person;
        addQuestion(row, rubric, id, tr);
        for (int skipped = 0; skipped < 5; ++skipped)
            row.push_back(text(noMustWord(), Role::muted));
        row.push_back(text(tr("⚠ extra: not in the plan"), Role::note));
        row.push_back(blank());
        sheet.rows.push_back(std::move(row));
    }
}

} // namespace

Sheet questionsSheet(const Material& material) {
    const auto& [comparison, people, decisions, tr, places, verdicts] = material;
    Sheet sheet;
    sheet.id = "questions";
    sheet.name = places.tab(sheet.id);
    sheet.columns = {{"candidate_id", 8}, {"candidate", 20}, {"question_id", 10},     {"question", 48},
                     {"planned", 9},      {"order", 9},      {"minutes_planned", 10}, {"minutes", 10},
                     {"probes", 8},       {"departure", 30}, {"interviewers", 30}};
    sheet.rows = {
        {text(tr("What was asked"), Role::title)},
        {text(tr("The order comes from the time of the first mark on each question; minutes are the "
                 "mean over the interviewers who noted them."),
              Role::muted)}};
    const auto ledger = compare::askedLedger(comparison);
    for (const auto& sentence : tr.eachTogether(
             [&](const words::Words& each) { return explain::askedSentences(comparison, ledger, each); }))
        sheet.rows.push_back({text(sentence, Role::note)});
    sheet.headingRow = static_cast<int>(sheet.rows.size());
    Row titles;
    for (const auto& title :
         {tr("Id"), tr("Candidate"), tr("Question id"), tr("Question"), tr("Place in the plan"),
          tr("Place asked"), tr("Minutes planned"), tr("Minutes, mean"), tr("Probes used"),
          tr("Departure from the plan"), tr("Each interviewer")})
        titles.push_back(text(title, Role::heading));
    sheet.rows.push_back(std::move(titles));
    const auto probes = probesOf(ledger);
    for (std::size_t at = 0; at < ledger.candidates.size(); ++at)
        addCandidate(material, comparison.candidates[at], ledger.candidates[at], probes, sheet);
    sheet.frozenRows = *sheet.headingRow <= mostAbove ? *sheet.headingRow + 1 : 0;
    sheet.frozenColumns = 2;
    sheet.filtered = true;
    return sheet;
}

} // namespace sheet
