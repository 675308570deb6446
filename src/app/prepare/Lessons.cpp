// SPDX-License-Identifier: MIT
// Reads the scorecards through the gate.
#include "app/prepare/Lessons.h"

#include "app/privacy/VisibleCards.h"
#include "session/MarkWords.h"
#include "session/Time.h"

#include <algorithm>

namespace app {

namespace {

using session::Item;
using session::ItemKind;

struct Lesson {
    std::string question;
    /// UTC.
    std::string at;
    std::string text;
};

/// Of one question on one scorecard; nothing where nothing was said.
std::optional<Lesson> lessonOn(const session::Scorecard& card, const std::string& question,
                               const words::Words& tr) {
    const Item verdict{ItemKind::lesson, question, {}};
    const Item note{ItemKind::lessonNote, question, {}};
    const auto given = session::valueOf(card, verdict);
    const auto said = session::valueOf(card, note);
    if (given.empty() && said.empty())
        return std::nullopt;
    const auto word = session::valueWord(verdict, given, tr);
    const auto text = given.empty() || said.empty() ? word + said : tr("{0}: {1}", word, said);
    const auto at = card.marks.at(given.empty() ? note : verdict).at;
    return Lesson{question, at, tr("{0}, {1}: {2}", session::localDay(at), card.interviewer, text)};
}

} // namespace

std::map<std::string, std::vector<std::string>> lessonsOf(const Desk& desk, const std::string& rubric) {
    std::vector<Lesson> all;
    for (const auto& row : desk.store().positions()) {
        if (row.rubric != rubric || !row.frozen || row.scorecards == 0)
            continue;
        const auto position = desk.store().position(row.id).value();
        for (const auto& card : visibleCards(desk.store(), position, desk.interviewer()).cards)
            for (const auto& planned : position.frozen->plan.questions)
                if (auto lesson = lessonOn(card, planned.id, desk.tr()))
                    all.push_back(std::move(*lesson));
    }
    std::stable_sort(all.begin(), all.end(),
                     [](const Lesson& one, const Lesson& other) { return one.at < other.at; });
    std::map<std::string, std::vector<std::string>> lessons;
    for (auto& lesson : all)
        lessons[lesson.question].push_back(std::move(lesson.text));
    return lessons;
}

} // namespace app
