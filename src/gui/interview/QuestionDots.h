// SPDX-License-Identifier: MIT
// The way through the interview: a sign a question, and a labelled mark for each page around them; a click
// goes there.
#pragma once

#include "app/interview/LiveState.h"
#include "gui/controls/PaintedButton.h"
#include "words/Words.h"

namespace gui {

class QuestionDots : public PaintedButton {
public:
    /// The question counts for Page::question only.
    using OnGo = std::function<void(app::Page, std::size_t question)>;

    QuestionDots(wxWindow* parent, OnGo onGo);

    /// Pages named by a word, or by one letter where there is no room for words.
    enum class Labels { words, letters };

    void show(const app::LiveState& state, const words::Words& tr);
    void label(Labels labels);
    /// Where the sign of a question or the mark of a page is, in this window.
    [[nodiscard]] wxRect placeOf(app::Page page, std::size_t question = 0) const;

protected:
    void draw(wxDC& dc, const Look& look) override;

private:
    struct Mark {
        app::Page page = app::Page::question;
        std::size_t question = 0;
        wxString sign;
        /// Instead of the sign, where there is no room for words.
        wxString letter;
        wxString tip;
        bool here = false;
        /// Set by layOut().
        int left = 0;
        int width = 0;
    };

    void add(const app::LiveState& state, Mark mark);
    void addQuestions(const app::LiveState& state, const words::Words& tr);
    void layOut();
    [[nodiscard]] wxRect placeOf(const Mark& mark) const;
    /// Null beside the marks.
    [[nodiscard]] const Mark* at(const wxPoint& point) const;

    OnGo m_onGo;
    std::vector<Mark> m_marks;
    Labels m_labels = Labels::words;
};

} // namespace gui
