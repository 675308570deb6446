// SPDX-License-Identifier: MIT
// Everything the interview screen says for every question of the demo, compared whole with what was approved.
#include "unit/app/interview/LiveDump.h"

#include "app/Demo.h"
#include "app/interview/LiveState.h"
#include "rubric/RubricFile.h"
#include "support/Approved.h"
#include "support/MemoryStore.h"

namespace {

template <class Rows>
void addTicks(const Rows& rows, std::string& text) {
    for (const auto& row : rows)
        text += "[" + row.key + "] " + session::write(row.item) + " " +
                std::string(support::nameOf(row.tick)) + " " + row.text + " / " + row.detail + " / " +
                fmt::format("{}", fmt::join(row.badges, "")) + " " +
                fmt::format("{}", fmt::join(row.competencies, ", ")) + "\n";
}

void addStar(const app::LiveState& state, std::string& text) {
    for (const auto& row : state.star)
        text += "[" + row.key + "] " + session::write(row.item) + " " +
                std::string(support::nameOf(row.tick)) + " " + row.name + " / " + row.listenFor + " / " +
                row.probe + "\n";
    for (const auto& probe : state.probes)
        text += std::string(probe.open ? "open: " : "met: ") + probe.text + "\n";
}

void addRatings(const app::LiveState& state, std::string& text) {
    for (const auto& row : state.ratings) {
        text += session::write(row.item) + " " + row.competency + " (" + row.definition + ") " + row.value +
                (row.proposal ? " ticks say " + *row.proposal : "") +
                fmt::format(" {} of {}", row.heard, row.judged) + (row.conflict ? " conflict" : "") +
                (row.here ? " here" : "") + "\n";
        for (const auto& anchor : row.anchors)
            text += "  " + anchor.level + " " + anchor.text + "\n";
    }
}

std::string everything(const app::LiveState& state) {
    std::string text = "== " + state.questions[state.question].id + "\n" + state.position + " | " +
                       state.candidate + " | " + state.interviewer + "\n";
    for (const auto& one : state.questions)
        text += one.id + " " + std::string(app::codeOf(one.progress)) + " " +
                std::to_string(one.plannedMinutes) + " " + one.text + "\n";
    text += state.text + "\n" + state.hint + "\n" + state.listenFor + "\n";
    addTicks(state.points, text);
    addTicks(state.criteria, text);
    addStar(state, text);
    addRatings(state, text);
    for (const auto& flag : state.flags)
        text += session::write(flag.item) + (flag.raised ? " raised " : " ") + flag.text + "\n";
    text += "note: " + state.note + " / " + state.overallNote + " / " + state.recommendation + " / " +
            std::to_string(state.plannedMinutes) + (state.submitted ? " submitted" : "") + "\n";
    for (const auto& sentence : state.missing)
        text += "missing: " + sentence + "\n";
    text += "blank:";
    for (const auto& item : app::blankTicks(state))
        text += " " + session::write(item);
    return text + "\n";
}

} // namespace

TEST_CASE("Everything said in the interviews of the demo is what was approved, in either language") {
    for (const auto language : {words::Language::english, words::Language::chinese}) {
        const words::Words tr(language);
        support::MemoryStore store;
        const auto id = app::makeDemo(
            store, rubric::loadRubric(EVENHAND_SOURCE "/rubrics/merchandiser.toml").rubric.value(), tr);
        const auto position = store.position(id).value();
        const auto candidates = store.candidates(id);
        std::string text;
        // One complete card in all its questions, and the last question of every other.
        const auto cards = store.scorecards(id);
        for (const auto& card : cards) {
            const auto& person = *std::find_if(candidates.begin(), candidates.end(),
                                               [&](const auto& one) { return one.id == card.candidate; });
            const auto count = position.frozen->plan.questions.size();
            for (std::size_t question = &card == &cards.front() ? 0 : count - 1; question < count; ++question)
                text += everything(app::liveState({position, person, card, question, 0}, tr));
        }
        support::checkApproved(
            language == words::Language::english ? "app/interview.en.txt" : "app/interview.zh.txt", text);
    }
}
