// SPDX-License-Identifier: MIT
// The way through the questions to the page behind the last, and the time they take.
#include "app/interview/LiveSession.h"

#include "app/interview/CardGaps.h"
#include "app/ports/SystemError.h"

#include <algorithm>
#include <charconv>

namespace app {

namespace {

using session::Item;
using session::ItemKind;
using session::Meaning;
using std::chrono::milliseconds;

/// Paging through questions stores nothing; staying this long does.
constexpr milliseconds noticeable{3000};

milliseconds storedTime(const session::Scorecard& card, const std::string& question) {
    const auto text = session::valueOf(card, {ItemKind::minutes, question, {}});
    double minutes = 0;
    std::from_chars(text.data(), text.data() + text.size(), minutes);
    return milliseconds(static_cast<milliseconds::rep>(minutes * 60'000));
}

std::string minutesText(milliseconds time) {
    constexpr double most = 600;
    return fmt::format("{:.2f}", std::min(most, static_cast<double>(time.count()) / 60'000));
}

} // namespace

milliseconds LiveSession::wholeTime(milliseconds here) const {
    auto all = here;
    for (const auto& planned : frozen().plan.questions) {
        const auto carried = m_unstored.find(planned.id);
        if (planned.id != questionId())
            all += carried == m_unstored.end() ? storedTime(m_card, planned.id) : carried->second;
    }
    return all;
}

void LiveSession::goTo(std::size_t question) {
    if (question >= frozen().plan.questions.size() || (question == m_question && !m_atEnd))
        return;
    keepMinutes();
    closeChoices();
    m_atEnd = false;
    m_undo.closeNote();
    m_question = question;
    m_allRows = false;
    m_digitRefused = false;
    m_row = firstRow();
    if (!m_away)
        beginQuestion();
}

void LiveSession::next() {
    if (m_question + 1 < frozen().plan.questions.size())
        goTo(m_question + 1);
    else
        goToEnd();
}

void LiveSession::previous() {
    if (m_atEnd)
        goTo(m_question);
    else if (m_question > 0)
        goTo(m_question - 1);
}

void LiveSession::goToEnd() {
    if (m_atEnd)
        return;
    keepMinutes();
    closeChoices();
    m_undo.closeNote();
    m_question = frozen().plan.questions.size() - 1;
    m_atEnd = true;
    if (!m_away)
        beginQuestion();
}

void LiveSession::closeChoices() {
    m_choosingFlag = false;
    m_said.clear();
    m_guard.forget();
}

void LiveSession::beginQuestion() {
    const auto now = m_desk.clock().now();
    const auto carried = m_unstored.find(questionId());
    m_clock.begin(carried == m_unstored.end() ? storedTime(m_card, questionId()) : carried->second, now);
    if (m_pausedByHand || submitted() || m_writer || m_atEnd)
        m_clock.pause(now);
}

void LiveSession::keepMinutes() {
    if (submitted() || m_away || lookingOnly())
        return;
    const auto spent = m_clock.spent(m_desk.clock().now());
    if (spent - storedTime(m_card, questionId()) < noticeable)
        return;
    m_unstored[questionId()] = spent;
    if (session::meaningOf(m_card, {ItemKind::asked, questionId(), {}}) != Meaning::asked)
        return;
    auto made = checked({{{ItemKind::minutes, questionId(), {}}, minutesText(spent)}}).edits;
    for (auto& one : made)
        one.expected.reset(); // the clock's latest word, nobody's request
    if (!made.empty())
        store(std::move(made));
}

void LiveSession::leave() {
    keepMinutes();
    m_clock.pause(m_desk.clock().now());
    m_away = true;
    m_reason.clear();
    m_undo.closeNote();
    if (!m_writer)
        m_desk.pens().leave(name());
    m_writer.reset();
}

void LiveSession::arrive() {
    if (!m_away)
        return;
    m_away = false;
    m_writer = m_desk.pens().take(name());
    reload();
    beginQuestion();
}

bool LiveSession::takeOver() {
    if (!m_writer || m_away)
        return false;
    m_writer = m_desk.pens().take(name());
    if (m_writer)
        return false;
    readCard();
    m_undo = {};
    m_row = firstRow();
    beginQuestion();
    return true;
}

void LiveSession::togglePause() {
    m_pausedByHand = !m_pausedByHand;
    const auto now = m_desk.clock().now();
    if (m_pausedByHand)
        m_clock.pause(now);
    else if (!submitted() && !m_writer && !m_atEnd)
        m_clock.resume(now);
}

} // namespace app
