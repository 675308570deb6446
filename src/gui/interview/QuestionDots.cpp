// SPDX-License-Identifier: MIT
// The present one is framed.
#include "gui/interview/QuestionDots.h"

#include "gui/controls/SavingSign.h"
#include "gui/controls/Utf8.h"
#include "gui/controls/Widgets.h"
#include "gui/interview/LiveTexts.h"

#include <wx/settings.h>

#include <algorithm>

namespace gui {

QuestionDots::QuestionDots(wxWindow* parent, OnGo onGo) : PaintedButton(parent), m_onGo(std::move(onGo)) {
    Bind(wxEVT_LEFT_UP, [this](wxMouseEvent& event) {
        if (const auto question = at(event.GetPosition()); question < m_signs.size())
            m_onGo(question);
    });
    Bind(wxEVT_MOTION, [this](wxMouseEvent& event) {
        event.Skip();
        const auto question = at(event.GetPosition());
        if (question < m_tips.size() && (question != m_tip || GetToolTip() == nullptr))
            SetToolTip(m_tips[m_tip = question]);
    });
}

wxRect QuestionDots::placeOf(std::size_t question) const {
    const int side = line(*this) * 3 / 2;
    return {static_cast<int>(question) * side, (GetClientSize().GetHeight() - side) / 2, side, side};
}

std::size_t QuestionDots::at(const wxPoint& point) const {
    for (std::size_t question = 0; question < m_signs.size(); ++question)
        if (placeOf(question).Contains(point))
            return question;
    return m_signs.size();
}

void QuestionDots::show(const app::LiveState& state, const words::Words& tr) {
    m_here = state.atEnd ? state.questions.size() : state.question;
    m_signs.clear();
    m_tips.clear();
    for (const auto& question : state.questions) {
        m_signs.push_back(question.saving == app::Saving::waiting ? shown("⚠")
                          : question.progress == app::Progress::untouched
                              ? wxString::Format("%zu", m_signs.size() + 1)
                              : progressSign(question.progress));
        m_tips.push_back(shown(
            tr("{0} ({1}): {2}", question.id, typed(progressWord(question.progress, tr)), question.text)));
    }
    m_signs.push_back(shown("⚑"));
    m_tips.push_back(shown(tr("Summing up")));
    spoken(shown(tr("Question {0} of {1}", std::min(m_here + 1, state.questions.size()),
                    state.questions.size())) +
           ": " + m_tips[m_here]);
    SetMinSize({static_cast<int>(m_signs.size()) * line(*this) * 3 / 2, line(*this) * 3 / 2});
    Refresh();
}

void QuestionDots::draw(wxDC& dc, const Look&) {
    const auto ink = wxSystemSettings::GetColour(wxSYS_COLOUR_WINDOWTEXT);
    for (std::size_t question = 0; question < m_signs.size(); ++question) {
        const auto place = placeOf(question).Deflate(1);
        const bool here = question == m_here;
        const auto colours = accent();
        dc.SetPen(wxPen(here ? ink : quietInk(), here ? 2 : 1));
        dc.SetBrush(here ? wxBrush(colours.fill) : *wxTRANSPARENT_BRUSH);
        dc.DrawRoundedRectangle(place, place.GetHeight() / 2.0);
        dc.SetTextForeground(here ? colours.ink : ink);
        dc.DrawLabel(m_signs[question], place, wxALIGN_CENTRE);
    }
}

} // namespace gui
