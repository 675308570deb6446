// SPDX-License-Identifier: MIT
// The pages around the questions: what their fields ask for, and the way there.
#include "gui/controls/Utf8.h"
#include "gui/interview/InterviewPlace.h"
#include "gui/interview/KeyLine.h"
#include "gui/interview/StagePanel.h"

namespace gui {

StageActs InterviewPlace::stageActs() {
    return {
        desk(),
        [this](const session::Item& item, const std::string& value) {
            (void)attempt([&] { return m_live->mark(item, value); });
        },
        [this](const session::Item& item, const std::string& text, const std::string& over) {
            return attemptText([&] { return m_live->mark(item, text, over); });
        },
        [this](const session::Item& item) {
            return session::DraftPlace{m_position, m_candidate, m_live->interviewer(), session::write(item)};
        }};
}

void InterviewPlace::showStage(const app::LiveState& state) {
    m_stage->lock(state.lookOnly || (app::isLocked(state) && state.page != app::Page::after));
    m_stage->show(m_live->protocol(), fmt::format("{} {} {} {}", m_position, m_candidate,
                                                  m_live->interviewer(), static_cast<int>(state.page)));
}

void InterviewPlace::goToPage(app::Page page) {
    go([page](app::LiveSession& live) { live.goToPage(page); });
    takeKeys();
}

} // namespace gui
