// SPDX-License-Identifier: MIT
// The present one is framed and filled.
#include "gui/interview/QuestionDots.h"

#include "app/interview/ProtocolPage.h"
#include "gui/controls/SavingSign.h"
#include "gui/controls/Utf8.h"
#include "gui/controls/Widgets.h"
#include "gui/interview/LiveTexts.h"

#include <wx/settings.h>

#include <algorithm>
#include <utility>

namespace gui {

using app::Page;

QuestionDots::QuestionDots(wxWindow* parent, OnGo onGo) : PaintedButton(parent), m_onGo(std::move(onGo)) {
    Bind(wxEVT_LEFT_UP, [this](wxMouseEvent& event) {
        if (const auto* mark = at(event.GetPosition()))
            m_onGo(mark->page, mark->question);
    });
    Bind(wxEVT_MOTION, [this](wxMouseEvent& event) {
        event.Skip();
        const auto* mark = at(event.GetPosition());
        if (mark != nullptr && GetToolTipText() != mark->tip)
            SetToolTip(mark->tip);
    });
}

wxRect QuestionDots::placeOf(const Mark& mark) const {
    const int high = line(*this) * (m_labels == Labels::words ? 6 : 5) / 4;
    return {mark.left, (GetClientSize().GetHeight() - high) / 2, mark.width, high};
}

wxRect QuestionDots::placeOf(Page page, std::size_t question) const {
    for (const auto& mark : m_marks)
        if (mark.page == page && (page != Page::question || mark.question == question))
            return placeOf(mark);
    return {};
}

const QuestionDots::Mark* QuestionDots::at(const wxPoint& point) const {
    const auto found = std::find_if(m_marks.begin(), m_marks.end(),
                                    [&](const Mark& mark) { return placeOf(mark).Contains(point); });
    return found == m_marks.end() ? nullptr : &*found;
}

void QuestionDots::add(const app::LiveState& state, Mark mark) {
    mark.here = state.page == mark.page && (mark.page != Page::question || state.question == mark.question);
    if (mark.letter.empty())
        mark.letter = mark.sign;
    m_marks.push_back(std::move(mark));
}

void QuestionDots::addQuestions(const app::LiveState& state, const words::Words& tr) {
    for (std::size_t number = 0; number < state.questions.size(); ++number) {
        const auto& question = state.questions[number];
        const auto sign = question.saving == app::Saving::waiting ? shown("⚠")
                          : question.progress == app::Progress::untouched
                              ? wxString::Format("%zu", number + 1)
                              : progressSign(question.progress);
        const auto tip = shown(
            tr("{0} ({1}): {2}", question.id, typed(progressWord(question.progress, tr)), question.text));
        add(state, {Page::question, number, sign, {}, tip});
    }
}

void QuestionDots::layOut() {
    const bool words = m_labels == Labels::words;
    const int side = line(*this) * (words ? 6 : 5) / 4;
    int left = 0;
    for (auto& mark : m_marks) {
        // A question's sign changes and moves nothing.
        const bool named = words && mark.letter != mark.sign;
        mark.left = left;
        mark.width = named ? GetTextExtent(mark.sign).GetWidth() + side * 2 / 3 : side;
        left += mark.width;
    }
    SetMinSize({left, line(*this) * 3 / 2});
}

void QuestionDots::label(Labels labels) {
    if (std::exchange(m_labels, labels) == labels)
        return;
    layOut();
    Refresh();
}

void QuestionDots::show(const app::LiveState& state, const words::Words& tr) {
    m_marks.clear();
    const auto page = [&](Page one, const std::string& letter, const std::string& tip) {
        add(state, {one, 0, shown(app::pageName(one, tr)), shown(letter), shown(tip)});
    };
    page(Page::before, tr("B"), tr("Before the interview"));
    addQuestions(state, tr);
    page(Page::during, tr("D"), tr("During the interview"));
    add(state, {Page::summary, 0, shown("⚑"), {}, shown(tr("Summing up"))});
    page(Page::after, tr("A"), tr("After the interview"));
    layOut();
    const auto here =
        std::find_if(m_marks.begin(), m_marks.end(), [](const Mark& mark) { return mark.here; });
    const auto tip = here == m_marks.end() ? wxString() : here->tip;
    spoken(state.page == Page::question
               ? shown(tr("Question {0} of {1}", state.question + 1, state.questions.size())) + ": " + tip
               : tip);
    Refresh();
}

void QuestionDots::draw(wxDC& dc, const Look&) {
    const auto ink = wxSystemSettings::GetColour(wxSYS_COLOUR_WINDOWTEXT);
    const auto colours = accent();
    for (const auto& mark : m_marks) {
        const auto place = placeOf(mark).Deflate(1);
        dc.SetPen(wxPen(mark.here ? ink : quietInk(), mark.here ? 2 : 1));
        dc.SetBrush(mark.here ? wxBrush(colours.fill) : *wxTRANSPARENT_BRUSH);
        dc.DrawRoundedRectangle(place, place.GetHeight() / 2.0);
        dc.SetTextForeground(mark.here ? colours.ink : ink);
        dc.DrawLabel(m_labels == Labels::words ? mark.sign : mark.letter, place, wxALIGN_CENTRE);
    }
}

} // namespace gui
