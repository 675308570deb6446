// SPDX-License-Identifier: MIT
// What each candidate was asked, in which order and for how long, against the plan; no scores.
#include "compare/CellScores.h"
#include "session/PlanItems.h"
#include "sheet/Labels.h"
#include "sheet/MakeCell.h"
#include "sheet/Sheets.h"

#include <algorithm>
#include <charconv>
#include <set>

namespace sheet {

namespace {

using compare::Missing;
using session::Item;
using session::ItemKind;
using session::Scorecard;

constexpr int headingRow = 2;

/// Which question an item belongs to, by its address.
std::map<Item, std::string> ownersOf(const plan::Frozen& frozen) {
    std::map<Item, std::string> owners;
    for (auto& item : session::itemsOf(frozen))
        if (auto question = session::questionOf(frozen.rubric, item); !question.empty())
            owners.emplace(std::move(item), std::move(question));
    return owners;
}

struct Put {
    Missing missing = Missing::blank;
    bool disputed = false;
    /// Of the first mark on it; empty when nobody marked anything.
    std::string since;
    std::optional<double> minutes;
    /// Place in the order asked, from 1; nothing when two questions begin at the same moment.
    std::optional<int> order;
};

/// When each question was first marked; without those nobody marked.
using Since = std::map<std::string_view, std::string_view>;

Since sinceOf(const Cards& cards, const std::map<Item, std::string>& owners) {
    Since since;
    for (const auto* card : cards)
        for (const auto& [item, mark] : card->marks) {
            const auto owner = owners.find(item);
            if (owner == owners.end() || mark.at.empty())
                continue;
            auto& first = since[owner->second];
            if (first.empty() || mark.at < first)
                first = mark.at;
        }
    return since;
}

Put putOf(const rubric::Question& question, const Cards& cards, const Since& since) {
    Put put;
    if (const auto first = since.find(question.id); first != since.end())
        put.since = first->second;
    std::set<score::Asked> said;
    double sum = 0;
    int timed = 0;
    for (const auto* card : cards) {
        if (const auto state = compare::askedState(*card, question))
            said.insert(*state);
        const auto value = session::valueOf(*card, {ItemKind::minutes, question.id, ""});
        double minutes = 0;
        if (std::from_chars(value.data(), value.data() + value.size(), minutes).ec == std::errc()) {
            sum += minutes;
            ++timed;
        }
    }
    put.disputed = said.size() > 1;
    if (said.contains(score::Asked::asked))
        put.missing = Missing::none;
    else if (said.contains(score::Asked::notAsked))
        put.missing = Missing::notAsked;
    else if (said.contains(score::Asked::notApplicable))
        put.missing = Missing::notApplicable;
    if (timed > 0)
        put.minutes = sum / timed;
    return put;
}

void setOrder(std::vector<Put>& puts) {
    for (auto& one : puts) {
        if (one.missing != Missing::none || one.since.empty())
            continue;
        int before = 0, same = 0;
        for (const auto& other : puts) {
            if (other.missing != Missing::none || other.since.empty())
                continue;
            before += other.since < one.since ? 1 : 0;
            same += other.since == one.since ? 1 : 0;
        }
        if (same == 1)
            one.order = before + 1;
    }
}

Cell departure(const Put& put, bool outOfOrder, const words::Words& tr) {
    if (put.disputed)
        return text(tr("⚠ the interviewers differ on whether it was asked"), Role::warning);
    if (put.missing == Missing::notAsked)
        return text(tr("⚠ not asked"), Role::warning);
    if (put.missing != Missing::none)
        return text(missingWord(put.missing, tr), Role::muted);
    return outOfOrder ? text(tr("other order than planned")) : blank();
}

/// Asked earlier than something that stands before it in the plan.
bool outOfOrder(const std::vector<Put>& puts, std::size_t at) {
    for (std::size_t earlier = 0; earlier < at; ++earlier)
        if (puts[at].order && puts[earlier].order && *puts[earlier].order > *puts[at].order)
            return true;
    return false;
}

/// Asked although the plan does not hold it.
std::set<std::string> extraQuestions(const plan::Plan& plan, const Cards& cards) {
    std::set<std::string> extra;
    for (const auto* card : cards)
        for (const auto& [item, mark] : card->marks)
            if (session::meaningOf(item.kind, mark.value) == session::Meaning::asked)
                extra.insert(item.target);
    for (const auto& planned : plan.questions)
        extra.erase(planned.id);
    return extra;
}

void addCandidate(const Material& material, const compare::CandidateResult& candidate, const Cards& cards,
                  const std::map<Item, std::string>& owners, Sheet& sheet) {
    const auto& [comparison, people, decisions, tr, places, verdicts] = material;
    const auto& frozen = comparison.frozen;
    const auto since = sinceOf(cards, owners);
    std::vector<Put> puts;
    std::vector<const rubric::Question*> asked;
    std::vector<int> planned;
    for (const auto& one : frozen.plan.questions)
        if (const auto* question = rubric::findQuestion(frozen.rubric, one.id)) {
            puts.push_back(putOf(*question, cards, since));
            asked.push_back(question);
            planned.push_back(one.minutes);
        }
    setOrder(puts);
    const Row person{text(candidate.id, Role::id),
                     linked(text(candidate.name), candidateSheetId(candidate.id))};
    for (std::size_t at = 0; at < puts.size(); ++at) {
        const auto& put = puts[at];
        auto row = person;
        const auto known = tr("not known");
        row.push_back(text(asked[at]->id, Role::id));
        row.push_back(text(tr(asked[at]->text), Role::note));
        row.push_back(number(static_cast<double>(at + 1), Role::count));
        row.push_back(
            put.missing == Missing::none
                ? numberOr(put.order ? std::optional<double>(*put.order) : std::nullopt, Role::count, known)
                : text(noMustWord(), Role::muted));
        row.push_back(number(planned[at], Role::minutes));
        row.push_back(
            numberOr(put.minutes, Role::score, put.missing == Missing::none ? known : noMustWord()));
        row.push_back(departure(put, outOfOrder(puts, at), tr));
        sheet.rows.push_back(std::move(row));
    }
    for (const auto& id : extraQuestions(frozen.plan, cards)) {
        auto row = person;
        const auto* question = rubric::findQuestion(frozen.rubric, id);
        row.push_back(text(id, Role::id));
        row.push_back(text(question == nullptr ? std::string() : tr(question->text), Role::note));
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
    std::map<std::string_view, Cards> byCandidate;
    for (const auto& card : comparison.cards)
        byCandidate[card.candidate].push_back(&card);
    const auto owners = ownersOf(comparison.frozen);
    for (const auto& candidate : comparison.candidates)
        addCandidate(material, candidate, byCandidate[candidate.id], owners, sheet);
    sheet.headingRow = headingRow;
    sheet.frozenRows = headingRow + 1;
    sheet.frozenColumns = 2;
    sheet.filtered = true;
    return sheet;
}

} // namespace sheet
