// SPDX-License-Identifier: MIT
// The way through the interview: a sign a question and one for the page behind the last; a click goes there.
#pragma once

#include "app/interview/LiveState.h"
#include "gui/controls/PaintedButton.h"
#include "words/Words.h"

namespace gui {

class QuestionDots : public PaintedButton {
public:
    /// Index of a question; their number for the page behind the last.
    using OnGo = std::function<void(std::size_t)>;

    QuestionDots(wxWindow* parent, OnGo onGo);

    void show(const app::LiveState& state, const words::Words& tr);
    /// Where the sign of a question is, in this window.
    [[nodiscard]] wxRect placeOf(std::size_t question) const;

protected:
    void draw(wxDC& dc, const Look& look) override;

private:
    [[nodiscard]] std::size_t at(const wxPoint& point) const;

    OnGo m_onGo;
    std::vector<wxString> m_signs;
    std::vector<wxString> m_tips;
    std::size_t m_here = 0;
    std::size_t m_tip = 0;
};

} // namespace gui
