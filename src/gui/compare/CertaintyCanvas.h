// SPDX-License-Identifier: MIT
// The picture of certainty as a control: scrolling, a cursor by mouse and arrows that screen readers follow;
// it computes nothing.
#pragma once

#include "gui/compare/CertaintyDrawing.h"
#include "words/Words.h"

#include <wx/scrolwin.h>

#include <functional>

namespace gui {

class CertaintyCanvas : public wxScrolledCanvas {
public:
    CertaintyCanvas(wxWindow* parent, words::Words tr, const wxString& name);

    void show(app::CertaintyView view);
    /// Id of the candidate the cursor is on; empty when it is on none.
    [[nodiscard]] std::string candidate() const;
    /// Puts the cursor on a candidate, on none when there is no such one.
    void choose(const std::string& candidate);
    /// A candidate was double-clicked, or Enter pressed on one; tells the id.
    void onOpen(std::function<void(const std::string&)> tell) { m_onOpen = std::move(tell); }
    [[nodiscard]] const app::CertaintyView& view() const { return m_view; }
    [[nodiscard]] const CertaintyLayout& layout() const { return m_layout; }
    [[nodiscard]] std::optional<std::size_t> cursor() const { return m_cursor; }

private:
    void measure();
    void arrange();
    void paint();
    void click(wxMouseEvent& event);
    void openChosen();
    /// Id of the candidate of a band.
    [[nodiscard]] std::string candidateOf(std::size_t band) const;
    void key(wxKeyEvent& event);
    /// To the nearest candidate so many rows on.
    void move(int rows);
    void keepInView();
    [[nodiscard]] bool isCandidate(std::size_t band) const;
    [[nodiscard]] wxString spoken() const;

    words::Words m_tr;
    wxString m_name;
    app::CertaintyView m_view;
    CertaintyMeasure m_measure;
    CertaintyLayout m_layout;
    /// In CertaintyLayout::bands.
    std::optional<std::size_t> m_cursor;
    std::function<void(const std::string&)> m_onOpen;
};

} // namespace gui
