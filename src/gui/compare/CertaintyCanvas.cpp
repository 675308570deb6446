// SPDX-License-Identifier: MIT
// Events of the picture of certainty; the painting is CertaintyDrawing.cpp.
#include "gui/compare/CertaintyCanvas.h"

#include "gui/controls/Accessible.h"
#include "gui/controls/Utf8.h"
#include "gui/controls/Widgets.h"

#include <wx/dcbuffer.h>

#include <algorithm>

namespace gui {

using Kind = CertaintyBand::Kind;

CertaintyCanvas::CertaintyCanvas(wxWindow* parent, words::Words tr, const wxString& name)
    : wxScrolledCanvas(parent, wxID_ANY, wxDefaultPosition, wxDefaultSize,
                       wxHSCROLL | wxVSCROLL | wxWANTS_CHARS),
      m_tr(std::move(tr)), m_name(name) {
    SetBackgroundStyle(wxBG_STYLE_PAINT);
    DisableKeyboardScrolling();
    EnableScrolling(false, false);
    SetMinSize({letters(*this, 40), line(*this) * 8});
    nameForReaders(*this, m_name);
    Bind(wxEVT_PAINT, [this](wxPaintEvent&) { paint(); });
    Bind(wxEVT_LEFT_DOWN, &CertaintyCanvas::click, this);
    Bind(wxEVT_LEFT_DCLICK, [this](wxMouseEvent& event) {
        m_cursor.reset();
        click(event);
        openChosen();
    });
    Bind(wxEVT_KEY_DOWN, &CertaintyCanvas::key, this);
    Bind(wxEVT_SIZE, [this](wxSizeEvent& event) {
        event.Skip();
        arrange();
    });
    for (const auto& type : {wxEVT_SET_FOCUS, wxEVT_KILL_FOCUS})
        Bind(type, [this](wxFocusEvent& event) {
            event.Skip();
            Refresh();
        });
}

void CertaintyCanvas::show(app::CertaintyView view) {
    m_view = std::move(view);
    m_cursor.reset();
    measure();
    arrange();
    nameForReaders(*this, spoken());
}

void CertaintyCanvas::measure() {
    const std::unique_ptr<wxGraphicsContext> context(wxGraphicsContext::Create());
    if (context)
        m_measure = certaintyMeasure(m_view, *context, GetFont());
}

void CertaintyCanvas::arrange() {
    m_layout = certaintyLayout(m_view, m_measure, GetClientSize().GetWidth());
    SetScrollRate(std::max(1, line(*this)), std::max(1, line(*this)));
    SetVirtualSize(m_layout.width, m_layout.height);
    Refresh();
}

void CertaintyCanvas::paint() {
    wxAutoBufferedPaintDC dc(this);
    const std::unique_ptr<wxGraphicsContext> context(wxGraphicsContext::Create(dc));
    if (!context)
        return;
    CertaintyWindow window;
    CalcUnscrolledPosition(0, 0, &window.left, &window.top);
    window.width = GetClientSize().GetWidth();
    window.height = GetClientSize().GetHeight();
    window.cursor = m_cursor;
    window.focused = HasFocus();
    drawSure(*context, m_view, m_layout, window, systemTheme(), GetFont());
}

bool CertaintyCanvas::isCandidate(std::size_t band) const {
    const auto kind = m_layout.bands[band].kind;
    return kind == Kind::row || kind == Kind::unranked;
}

void CertaintyCanvas::click(wxMouseEvent& event) {
    event.Skip();
    SetFocus();
    const int y = CalcUnscrolledPosition(event.GetPosition()).y;
    for (std::size_t at = 0; at < m_layout.bands.size(); ++at) {
        const auto& band = m_layout.bands[at];
        if (y >= band.top && y < band.top + band.height && isCandidate(at)) {
            m_cursor = at;
            nameForReaders(*this, spoken());
            Refresh();
        }
    }
}

std::string CertaintyCanvas::candidateOf(std::size_t band) const {
    const auto& one = m_layout.bands[band];
    if (!isCandidate(band))
        return {};
    return one.kind == Kind::unranked ? m_view.unranked[one.row].candidate
                                      : m_view.groups[one.group].rows[one.row].candidate;
}

std::string CertaintyCanvas::candidate() const {
    return m_cursor && *m_cursor < m_layout.bands.size() ? candidateOf(*m_cursor) : std::string();
}

void CertaintyCanvas::choose(const std::string& candidate) {
    m_cursor.reset();
    for (std::size_t at = 0; at < m_layout.bands.size() && !candidate.empty(); ++at)
        if (candidateOf(at) == candidate)
            m_cursor = at;
    nameForReaders(*this, spoken());
    Refresh();
}

void CertaintyCanvas::openChosen() {
    if (const auto chosen = candidate(); m_onOpen && !chosen.empty())
        m_onOpen(chosen);
}

void CertaintyCanvas::move(int rows) {
    std::vector<std::size_t> candidates;
    for (std::size_t at = 0; at < m_layout.bands.size(); ++at)
        if (isCandidate(at))
            candidates.push_back(at);
    if (candidates.empty())
        return;
    const auto count = static_cast<long>(candidates.size());
    auto from = rows > 0 ? -1L : count;
    if (m_cursor)
        from = std::lower_bound(candidates.begin(), candidates.end(), *m_cursor) - candidates.begin();
    m_cursor = candidates[static_cast<std::size_t>(std::clamp(from + rows, 0L, count - 1))];
    nameForReaders(*this, spoken());
    keepInView();
    Refresh();
}

void CertaintyCanvas::keepInView() {
    const auto& band = m_layout.bands[*m_cursor];
    int left = 0, top = 0, unit = 1, across = 1;
    CalcUnscrolledPosition(0, 0, &left, &top);
    GetScrollPixelsPerUnit(&across, &unit);
    const int head = static_cast<int>(m_layout.line * 2.8);
    if (band.top - head < top)
        Scroll(-1, std::max(0, band.top - head) / unit);
    else if (band.top + band.height > top + GetClientSize().GetHeight())
        Scroll(-1, (band.top + band.height - GetClientSize().GetHeight() + unit - 1) / unit);
}

wxString CertaintyCanvas::spoken() const {
    if (!m_cursor || *m_cursor >= m_layout.bands.size())
        return m_name;
    const auto& band = m_layout.bands[*m_cursor];
    if (band.kind == Kind::unranked) {
        const auto& one = m_view.unranked[band.row];
        return m_name + ": " + shown(one.name) + ", " + shown(one.reason);
    }
    const auto& group = m_view.groups[band.group];
    return m_name + ": " + shown(app::inWords(group, group.rows[band.row], m_tr));
}

void CertaintyCanvas::key(wxKeyEvent& event) {
    constexpr int page = 8, far = 1'000'000;
    int left = 0, top = 0;
    GetViewStart(&left, &top);
    if (event.HasModifiers())
        return event.Skip();
    switch (event.GetKeyCode()) {
    case WXK_UP:
        return move(-1);
    case WXK_DOWN:
        return move(1);
    case WXK_PAGEUP:
        return move(-page);
    case WXK_PAGEDOWN:
        return move(page);
    case WXK_HOME:
        return move(-far);
    case WXK_END:
        return move(far);
    case WXK_LEFT:
        return Scroll(std::max(0, left - 2), -1);
    case WXK_RIGHT:
        return Scroll(left + 2, -1);
    case WXK_RETURN:
    case WXK_NUMPAD_ENTER:
        return openChosen();
    case WXK_TAB:
        Navigate(event.ShiftDown() ? wxNavigationKeyEvent::IsBackward : wxNavigationKeyEvent::IsForward);
        return;
    default:
        event.Skip();
    }
}

} // namespace gui
