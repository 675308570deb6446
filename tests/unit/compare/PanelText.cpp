// SPDX-License-Identifier: MIT
// Text in, text out for comparisons.
#include "unit/compare/PanelText.h"

#include "support/SmallRubric.h"

#include <fmt/format.h>

#include <sstream>

namespace support {

namespace {

std::string trim(const std::string& text) {
    const auto first = text.find_first_not_of(' ');
    return first == std::string::npos ? "" : text.substr(first, text.find_last_not_of(' ') - first + 1);
}

} // namespace

std::vector<session::Scorecard> cardsFrom(const session::Position& position,
                                          const std::vector<std::string>& lines) {
    std::vector<session::Scorecard> cards;
    for (const auto& line : lines) {
        session::Scorecard card;
        card.structureHash = position.frozen->structureHash;
        card.submittedAt = "2026-11-22T10:00:00.000Z";
        std::istringstream parts(line);
        std::string part;
        std::getline(parts, part, '|');
        std::istringstream(part) >> card.candidate >> card.interviewer;
        while (std::getline(parts, part, '|')) {
            part = trim(part);
            const auto equal = part.find('=');
            if (part == "open")
                card.submittedAt.clear();
            else
                card.marks[session::readItem(part.substr(0, equal)).value()].value = part.substr(equal + 1);
        }
        cards.push_back(std::move(card));
    }
    return cards;
}

std::vector<session::Candidate> people(int count) {
    std::vector<session::Candidate> all;
    for (int number = 1; number <= count; ++number) {
        session::Candidate person;
        person.id = fmt::format("C{:02}", number);
        person.name = fmt::format("Candidate {}", number);
        all.push_back(std::move(person));
    }
    return all;
}

session::Position smallPosition(plan::RateBy rateBy, plan::Rule rule) {
    session::Position position;
    position.id = "P1";
    position.title = "Clerk";
    position.rubric = smallRubric();
    position.draft = plan::draftPlan(position.rubric, "Clerk", {"Q1", "Q3"});
    position.draft.rateBy = rateBy;
    position.draft.rule = rule;
    position.draft.weights = {{"a", 6000}, {"b", 4000}};
    position.draft.mustHaves = {{"b", 300}};
    position.draft.counted.reset();
    position.frozen = plan::freeze(position.draft, position.rubric);
    return position;
}

std::string dump(const compare::Comparison& comparison) {
    const auto number = [](std::optional<double> value) {
        return value ? fmt::format("{:.2f}", *value) : "-";
    };
    std::string text;
    for (const auto& row : comparison.candidates) {
        text += row.rank ? std::to_string(*row.rank) + (row.tied ? "=" : "") : row.unrankable;
        text += fmt::format(" {} {} {} cov {:.2f} [{:.2f},{:.2f}]", row.id, number(row.composite),
                            number(row.index), row.coverage, row.low, row.high);
        for (const auto& cell : row.cells)
            text += fmt::format(" {}={}", cell.competency,
                                cell.mean ? number(cell.mean) : std::string(compare::codeOf(cell.missing)));
        for (const auto& must : row.musts)
            text += fmt::format(" {}:{}", must.competency, codeOf(must.status));
        for (const auto& flag : row.flags)
            text += " !" + flag.flag;
        for (const auto& spot : row.farApart)
            text += " ~" + spot;
        text += "\n";
    }
    for (const auto& notice : comparison.notices)
        text += notice.code + " " + notice.candidate + " " + notice.interviewer + "\n";
    return text;
}

} // namespace support
