// SPDX-License-Identifier: MIT
// Painting and moving one weight.
#include "gui/compare/WeightBar.h"

#include "gui/controls/Accessible.h"
#include "gui/controls/LineBreaks.h"
#include "gui/controls/Utf8.h"
#include "gui/controls/Widgets.h"

#include <wx/brush.h>
#include <wx/dcclient.h>
#include <wx/pen.h>

#include <algorithm>
#include <cmath>

namespace gui {

namespace {

/// Of a track in a place so wide, with room for half a knob at each end.
struct Track {
    double left = 0;
    double right = 1;

    Track(const wxRect& place, double line)
        : left(place.x + line * 0.6), right(std::max(left + 1, place.GetRight() - line * 0.6)) {}
    [[nodiscard]] double at(double share) const { return left + share * (right - left); }
};

/// On as many lines as the width needs.
wxString wrapped(wxGraphicsContext& context, const wxString& text, int width) {
    wxArrayDouble widths;
    context.GetPartialTextExtents(text, widths);
    std::vector<int> extents;
    for (const double one : widths)
        extents.push_back(static_cast<int>(std::ceil(one)));
    return brokenLines(text, extents, width);
}

} // namespace

void drawWeightBar(wxGraphicsContext& context, const app::TrialWeight& weight, const wxRect& place,
                   const HeatTheme& theme, const wxFont& font) {
    context.SetFont(font, theme.quiet);
    double wide = 0, line = 1;
    context.GetTextExtent("0", &wide, &line);
    const Track track(place, line);
    const double middle = place.y + line * 0.75;
    const auto band = rankColour(1, 3, theme);
    context.SetPen(wxPen(theme.quiet, 1));
    context.SetBrush(wxBrush(theme.line));
    context.DrawRectangle(track.left, middle - line * 0.12, track.right - track.left, line * 0.24);
    if (weight.low && weight.high) {
        context.SetBrush(wxBrush(band));
        context.DrawRectangle(track.at(*weight.low), middle - line * 0.3,
                              std::max(2.0, track.at(*weight.high) - track.at(*weight.low)), line * 0.6);
    }
    context.SetPen(wxPen(theme.ink, 2));
    context.StrokeLine(track.at(weight.plan), middle - line * 0.65, track.at(weight.plan),
                       middle + line * 0.65);
    context.SetPen(wxPen(theme.ink, 2));
    context.SetBrush(wxBrush(theme.paper));
    context.DrawEllipse(track.at(weight.share) - line * 0.45, middle - line * 0.45, line * 0.9, line * 0.9);
    context.SetFont(font, theme.quiet);
    double top = place.y + line * 1.5;
    for (const auto& row :
         wxSplit(wrapped(context, shown(weight.range), place.width - static_cast<int>(line)), '\n', '\0')) {
        double high = 0;
        context.GetTextExtent(row, &wide, &high);
        context.DrawText(row, track.left, top);
        top += high;
    }
}

WeightBar::WeightBar(wxWindow* parent, const wxString& name, std::function<void(double)> moved)
    : m_name(name), m_moved(std::move(moved)) {
    Create(parent, wxID_ANY, wxDefaultPosition, wxDefaultSize, wxBORDER_NONE | wxWANTS_CHARS);
    SetMinSize({letters(*this, 30), line(*this) * 4});
    nameForReaders(*this, m_name);
    Bind(wxEVT_PAINT, [this](wxPaintEvent&) { paint(); });
    Bind(wxEVT_KEY_DOWN, &WeightBar::key, this);
    Bind(wxEVT_LEFT_DOWN, [this](wxMouseEvent& event) {
        SetFocus();
        m_dragging = true;
        if (!HasCapture())
            CaptureMouse();
        follow(event);
    });
    Bind(wxEVT_MOTION, [this](wxMouseEvent& event) {
        if (m_dragging)
            follow(event);
    });
    Bind(wxEVT_LEFT_UP, [this](wxMouseEvent&) {
        m_dragging = false;
        if (HasCapture())
            ReleaseMouse();
    });
    Bind(wxEVT_MOUSE_CAPTURE_LOST, [this](wxMouseCaptureLostEvent&) { m_dragging = false; });
    for (const auto& type : {wxEVT_SET_FOCUS, wxEVT_KILL_FOCUS})
        Bind(type, [this](wxFocusEvent& event) {
            event.Skip();
            Refresh();
        });
    Bind(wxEVT_SIZE, [this](wxSizeEvent& event) {
        event.Skip();
        Refresh();
    });
}

void WeightBar::show(const app::TrialWeight& weight) {
    m_weight = weight;
    const auto range = shown(weight.range);
    SetToolTip(range);
    nameForReaders(*this, m_name + ": " + shown(app::percentOf(weight.tenths)) + " %. " + range);
    Refresh();
}

double WeightBar::shareAt(int x) const {
    const Track track(GetClientRect(), GetCharHeight());
    return std::clamp((x - track.left) / (track.right - track.left), 0.0, 1.0);
}

void WeightBar::follow(const wxMouseEvent& event) {
    m_moved(std::round(1000 * shareAt(event.GetX())) / 1000);
}

void WeightBar::key(wxKeyEvent& event) {
    const auto by = [&](int tenths) { m_moved(std::clamp((m_weight.tenths + tenths) / 1000.0, 0.0, 1.0)); };
    constexpr int step = 10, fine = 1, page = 100;
    switch (event.GetKeyCode()) {
    case WXK_LEFT:
    case WXK_DOWN:
        return by(event.ShiftDown() ? -fine : -step);
    case WXK_RIGHT:
    case WXK_UP:
        return by(event.ShiftDown() ? fine : step);
    case WXK_PAGEDOWN:
        return by(-page);
    case WXK_PAGEUP:
        return by(page);
    case WXK_HOME:
        return m_moved(0);
    case WXK_END:
        return m_moved(1);
    case WXK_TAB:
        Navigate(event.ShiftDown() ? wxNavigationKeyEvent::IsBackward : wxNavigationKeyEvent::IsForward);
        return;
    default:
        event.Skip();
    }
}

void WeightBar::paint() {
    wxPaintDC dc(this);
    const std::unique_ptr<wxGraphicsContext> context(wxGraphicsContext::Create(dc));
    if (!context)
        return;
    auto theme = systemTheme();
    theme.paper = GetParent()->GetBackgroundColour();
    const auto size = GetClientSize();
    drawWeightBar(*context, m_weight, GetClientRect(), theme, GetFont());
    if (HasFocus()) {
        context->SetBrush(*wxTRANSPARENT_BRUSH);
        context->SetPen(wxPen(theme.frame, 1, wxPENSTYLE_SHORT_DASH));
        context->DrawRectangle(0.5, 0.5, size.GetWidth() - 1, size.GetHeight() - 1);
    }
}

} // namespace gui
