// SPDX-License-Identifier: MIT
// The way through the questions and the pages around them, and the time they take.
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

milliseconds timeOf(const std::string& text) {
    double minutes = 0;
    std::from_chars(text.data(), text.data() + text.size(), minutes);
    return milliseconds(static_cast<milliseconds::rep>(minutes * 60'000));
}

milliseconds storedTime(const session::Scorecard& card, const std::string& question) {
    return timeOf(session::valueOf(card, {ItemKind::minutes, question, {}}));
}

/// So much of a question's time may be lost.
constexpr milliseconds keptEvery{2000};

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
    if (question >= frozen().plan.questions.size() || (question == m_question && m_page == Page::question))
        return;
    keepMinutes();
    closeChoices();
    m_page = Page::question;
    m_undo.closeNote();
    m_question = question;
    m_allRows = false;
    m_digitRefused = false;
    m_row = firstRow();
    if (m_away)
        return;
    beginQuestion();
    tick();
}

void LiveSession::next() {
    if (m_page == Page::before)
        goTo(0);
    else if (m_page != Page::question)
        goToPage(m_page == Page::during ? Page::summary : Page::after);
    else if (m_question + 1 < frozen().plan.questions.size())
        goTo(m_question + 1);
    else
        goToPage(Page::summary);
}

void LiveSession::previous() {
    if (m_page == Page::during || m_page == Page::summary)
        goTo(m_question);
    else if (m_page == Page::after)
        goToPage(Page::summary);
    else if (m_page == Page::question && m_question > 0)
        goTo(m_question - 1);
    else
        goToPage(Page::before);
}

void LiveSession::goToPage(Page page) {
    if (page == m_page)
        return;
    if (page == Page::question)
        return goTo(m_question);
    keepMinutes();
    closeChoices();
    m_undo.closeNote();
    m_question = page == Page::before ? 0 : frozen().plan.questions.size() - 1;
    m_page = page;
    readAround();
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
    if (m_pausedByHand || submitted() || m_writer || m_page != Page::question)
        m_clock.pause(now);
}

void LiveSession::keepMinutes() {
    if (submitted() || m_away || lookingOnly())
        return;
    dropTime();
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

session::DraftPlace LiveSession::timePlace() const {
    return {m_position.id, m_candidate.id, m_card.interviewer,
            session::write({ItemKind::minutes, questionId(), {}})};
}

void LiveSession::tick() {
    m_clock.tick(m_desk.clock().now());
    if (!m_away && m_page == Page::question && !m_clock.paused() && !lookingOnly())
        keepTime();
}

void LiveSession::keepTime() {
    const auto spent = m_clock.spent(m_desk.clock().now());
    if (m_keptTime && spent - *m_keptTime < keptEvery)
        return;
    try {
        m_desk.store().keepDraft(timePlace(), minutesText(spent));
        m_keptTime = spent;
    } catch (const SystemError&) {
        // Whoever marks or looks at the file next is told why.
    }
}

void LiveSession::dropTime() {
    if (!m_keptTime)
        return;
    m_keptTime.reset();
    try {
        m_desk.store().dropDraft(timePlace());
    } catch (const SystemError&) {
        // The time of a question that was left behind is an offer only.
    }
}

void LiveSession::takeTime() {
    const auto& questions = frozen().plan.questions;
    for (const auto& draft : m_desk.store().drafts(m_position.id))
        for (std::size_t at = 0; at < questions.size(); ++at) {
            const Item minutes{ItemKind::minutes, questions[at].id, {}};
            if (draft.place != session::DraftPlace{m_position.id, m_candidate.id, m_card.interviewer,
                                                   session::write(minutes)})
                continue;
            m_question = at;
            m_keptTime = timeOf(draft.text);
            m_unstored[questions[at].id] = std::max(*m_keptTime, storedTime(m_card, questions[at].id));
        }
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
    else if (!submitted() && !m_writer && m_page == Page::question)
        m_clock.resume(now);
}

} // namespace app
