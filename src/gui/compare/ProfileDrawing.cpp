// SPDX-License-Identifier: MIT
// Axes, lines, legend and the words for what is missing.
#include "gui/compare/ProfileDrawing.h"

#include "gui/controls/Utf8.h"

#include <wx/brush.h>
#include <wx/pen.h>

#include <algorithm>
#include <array>

namespace gui {

namespace {

enum class Shape { disc, square, triangle, diamond };

struct Style {
    wxColour onLight;
    wxColour onDark;
    wxPenStyle dash;
    Shape shape;
};

/// Hues of Okabe and Ito, told apart by the colour-blind.
const std::array<Style, app::mostProfiles>& styles() {
    static const std::array<Style, app::mostProfiles> all{{
        {wxColour(0, 90, 160), wxColour(96, 184, 240), wxPENSTYLE_SOLID, Shape::disc},
        {wxColour(190, 75, 0), wxColour(245, 165, 60), wxPENSTYLE_SHORT_DASH, Shape::square},
        {wxColour(0, 115, 85), wxColour(60, 210, 165), wxPENSTYLE_DOT_DASH, Shape::triangle},
        {wxColour(150, 70, 125), wxColour(225, 150, 200), wxPENSTYLE_DOT, Shape::diamond},
    }};
    return all;
}

class Painter {
public:
    Painter(wxGraphicsContext& context, const app::ProfilePicture& picture, const wxSize& size,
            const HeatTheme& theme, const wxFont& font)
        : m_context(context), m_picture(picture), m_theme(theme), m_font(font), m_size(size) {
        write(theme.ink);
        double descent = 0, leading = 0;
        context.GetTextExtent("Mg", &m_letter, &m_line, &descent, &leading);
        m_left = m_line * 2.5;
        m_right = size.GetWidth() - m_line;
        m_top = m_line * 2.6;
        const auto missing = static_cast<double>(picture.lines.size());
        m_missing = size.GetHeight() - m_line * (3.6 + missing);
        m_bottom = m_missing - m_line * 0.5;
    }

    void paint() {
        m_context.SetPen(*wxTRANSPARENT_PEN);
        m_context.SetBrush(wxBrush(m_theme.paper));
        m_context.DrawRectangle(0, 0, m_size.GetWidth(), m_size.GetHeight());
        if (m_picture.axes.empty() || m_bottom <= m_top)
            return;
        levels();
        axes();
        for (std::size_t at = 0; at < m_picture.lines.size(); ++at)
            line(at);
        legend();
    }

private:
    [[nodiscard]] double step() const {
        return (m_right - m_left) / static_cast<double>(m_picture.axes.size());
    }
    [[nodiscard]] double x(std::size_t axis) const {
        return m_left + step() * (static_cast<double>(axis) + 0.5);
    }
    /// Points of the same value stand beside each other.
    [[nodiscard]] double shifted(std::size_t axis, std::size_t line) const {
        return x(axis) + (static_cast<double>(line) - (static_cast<double>(m_picture.lines.size()) - 1) / 2) *
                             m_line * 0.45;
    }
    [[nodiscard]] double y(double value) const {
        return m_bottom - (value - m_picture.low) / (m_picture.high - m_picture.low) * (m_bottom - m_top);
    }
    [[nodiscard]] wxColour colour(std::size_t line) const {
        const auto& style = styles()[line];
        return m_theme.dark ? style.onDark : style.onLight;
    }
    void write(const wxColour& ink) { m_context.SetFont(m_font, ink); }
    void centred(const wxString& text, double at, double top) {
        double width = 0, height = 0;
        m_context.GetTextExtent(text, &width, &height);
        m_context.DrawText(text, at - width / 2, top);
    }

    void levels() {
        write(m_theme.quiet);
        m_context.SetPen(wxPen(m_theme.line, 1));
        for (double level = m_picture.low; level <= m_picture.high; level += 1) {
            m_context.StrokeLine(m_left, y(level), m_right, y(level));
            centred(shown(rubric::numberText(level)), m_left - m_line, y(level) - m_line / 2);
        }
    }

    void axes() {
        for (std::size_t at = 0; at < m_picture.axes.size(); ++at) {
            const auto& axis = m_picture.axes[at];
            m_context.SetPen(wxPen(m_theme.line, 1));
            m_context.StrokeLine(x(at), m_top, x(at), m_bottom);
            if (axis.cut) {
                m_context.SetPen(wxPen(m_theme.warning, 2));
                const double half = step() * 0.2;
                m_context.StrokeLine(x(at) - half, y(*axis.cut), x(at) + half, y(*axis.cut));
                write(m_theme.warning);
                m_context.DrawText(wxString::FromUTF8("◆"), x(at) + half + m_line * 0.2,
                                   y(*axis.cut) - m_line / 2);
            }
            write(m_theme.ink);
            centred(fitting(shown(axis.title)), x(at), m_size.GetHeight() - m_line * 2.5);
            write(m_theme.quiet);
            centred(shown(axis.weight), x(at), m_size.GetHeight() - m_line * 1.3);
        }
    }

    [[nodiscard]] wxString fitting(wxString text) const {
        double width = 0, height = 0;
        m_context.GetTextExtent(text, &width, &height);
        while (width > step() * 0.95 && text.length() > 2) {
            text = text.Left(text.length() - (text.EndsWith(wxString::FromUTF8("…")) ? 2 : 1)) +
                   wxString::FromUTF8("…");
            m_context.GetTextExtent(text, &width, &height);
        }
        return text;
    }

    void line(std::size_t at) {
        const auto& points = m_picture.lines[at].points;
        m_context.SetPen(wxPen(colour(at), 2, styles()[at].dash));
        for (std::size_t axis = 0; axis + 1 < points.size(); ++axis)
            if (points[axis].value && points[axis + 1].value)
                m_context.StrokeLine(shifted(axis, at), y(*points[axis].value), shifted(axis + 1, at),
                                     y(*points[axis + 1].value));
        for (std::size_t axis = 0; axis < points.size(); ++axis) {
            write(colour(at));
            if (points[axis].value)
                mark(at, shifted(axis, at), y(*points[axis].value));
            else
                centred(shown(points[axis].text), x(axis), m_missing + m_line * static_cast<double>(at));
        }
    }

    void mark(std::size_t line, double x, double y) {
        const double r = m_line * 0.32;
        m_context.SetPen(wxPen(m_theme.paper, 1));
        m_context.SetBrush(wxBrush(colour(line)));
        auto path = m_context.CreatePath();
        switch (styles()[line].shape) {
        case Shape::disc:
            path.AddCircle(x, y, r);
            break;
        case Shape::square:
            path.AddRectangle(x - r * 0.9, y - r * 0.9, 1.8 * r, 1.8 * r);
            break;
        case Shape::triangle:
            path.MoveToPoint(x, y - 1.2 * r);
            path.AddLineToPoint(x + 1.1 * r, y + 0.8 * r);
            path.AddLineToPoint(x - 1.1 * r, y + 0.8 * r);
            path.CloseSubpath();
            break;
        case Shape::diamond:
            path.MoveToPoint(x, y - 1.25 * r);
            path.AddLineToPoint(x + 1.25 * r, y);
            path.AddLineToPoint(x, y + 1.25 * r);
            path.AddLineToPoint(x - 1.25 * r, y);
            path.CloseSubpath();
        }
        m_context.DrawPath(path);
    }

    void legend() {
        double at = m_left;
        for (std::size_t line = 0; line < m_picture.lines.size(); ++line) {
            const auto name = shown(m_picture.lines[line].name);
            const double middle = m_line * 0.9;
            m_context.SetPen(wxPen(colour(line), 2, styles()[line].dash));
            m_context.StrokeLine(at, middle, at + m_line * 2.4, middle);
            mark(line, at + m_line * 1.2, middle);
            write(m_theme.ink);
            double width = 0, height = 0;
            m_context.GetTextExtent(name, &width, &height);
            m_context.DrawText(name, at + m_line * 2.8, middle - height / 2);
            at += m_line * 4.3 + width;
        }
    }

    wxGraphicsContext& m_context;
    const app::ProfilePicture& m_picture;
    const HeatTheme& m_theme;
    const wxFont& m_font;
    wxSize m_size;
    double m_letter = 1, m_line = 1;
    double m_left = 0, m_right = 0, m_top = 0, m_bottom = 0, m_missing = 0;
};

} // namespace

void drawProfile(wxGraphicsContext& context, const app::ProfilePicture& picture, const wxSize& size,
                 const HeatTheme& theme, const wxFont& font) {
    Painter(context, picture, size, theme, font).paint();
}

wxSize profileSize(const app::ProfilePicture& picture, int lineHeight, int letterWidth) {
    return {std::max(letterWidth * 40, static_cast<int>(picture.axes.size()) * letterWidth * 16),
            lineHeight * (12 + static_cast<int>(picture.lines.size()))};
}

} // namespace gui
