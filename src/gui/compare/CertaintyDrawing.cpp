// SPDX-License-Identifier: MIT
// Paints the bands that are in view.
#include "gui/compare/CertaintyDrawing.h"

#include "gui/controls/LineBreaks.h"
#include "gui/controls/Utf8.h"

#include <wx/brush.h>
#include <wx/pen.h>

#include <algorithm>
#include <cmath>

namespace gui {

namespace {

using Kind = CertaintyBand::Kind;

/// Scores closer than this are drawn as one.
constexpr double sameDot = 0.005;

class Painter {
public:
    Painter(wxGraphicsContext& context, const app::CertaintyView& view, const CertaintyLayout& layout,
            const CertaintyWindow& window, const HeatTheme& theme, const wxFont& font)
        : m_context(context), m_view(view), m_layout(layout), m_window(window), m_theme(theme), m_font(font),
          m_bold(font) {
        m_bold.MakeBold();
    }

    void paint() {
        fill(0, 0, m_window.width, m_window.height, m_theme.paper);
        m_context.PushState();
        m_context.Translate(-m_window.left, 0);
        std::optional<std::size_t> head;
        for (std::size_t at = 0; at < m_layout.bands.size(); ++at) {
            const auto& band = m_layout.bands[at];
            if (band.top < m_window.top &&
                (band.kind == Kind::head || band.kind == Kind::title || band.kind == Kind::unrankedTitle))
                head = band.kind == Kind::head ? std::optional(at) : std::nullopt;
            const int top = band.top - m_window.top;
            if (top + band.height > 0 && top < m_window.height)
                paintBand(at, top);
        }
        if (head) {
            fill(m_window.left, 0, m_window.width, m_layout.bands[*head].height, m_theme.paper);
            paintBand(*head, 0);
        }
        m_context.PopState();
    }

private:
    void fill(double x, double y, double width, double height, const wxColour& colour) {
        m_context.SetPen(*wxTRANSPARENT_PEN);
        m_context.SetBrush(wxBrush(colour));
        m_context.DrawRectangle(x, y, width, height);
    }

    [[nodiscard]] double widthOf(const wxString& text) {
        double width = 0, height = 0;
        m_context.GetTextExtent(text, &width, &height);
        return width;
    }

    /// Broken to the width, centred up and down.
    void write(const std::string& utf8, int left, int width, int top, int height, const wxColour& ink,
               const wxFont& font) {
        m_context.SetFont(font, ink);
        auto text = shown(utf8);
        wxArrayDouble widths;
        m_context.GetPartialTextExtents(text, widths);
        if (!widths.empty() && widths.back() > width) {
            std::vector<int> extents;
            for (const double one : widths)
                extents.push_back(static_cast<int>(std::ceil(one)));
            text = brokenLines(text, extents, width);
        }
        const auto lines = wxSplit(text, '\n', '\0');
        std::vector<double> heights;
        double whole = 0;
        for (const auto& line : lines) {
            double wide = 0, high = 0;
            m_context.GetTextExtent(line, &wide, &high);
            heights.push_back(high);
            whole += high;
        }
        double y = top + (height - whole) / 2;
        for (std::size_t at = 0; at < lines.size(); ++at) {
            m_context.DrawText(lines[at], left, y);
            y += heights[at];
        }
    }

    void paintBand(std::size_t at, int top) {
        const auto& band = m_layout.bands[at];
        const int letter = static_cast<int>(m_layout.line * 0.5);
        const int whole = m_layout.width - 2 * letter;
        switch (band.kind) {
        case Kind::title:
            return write(m_view.groups[band.group].title, letter, whole, top, band.height, m_theme.ink,
                         m_bold);
        case Kind::reason:
            return write("ⓘ " + m_view.groups[band.group].reason, m_layout.name, whole, top, band.height,
                         m_theme.ink, m_font);
        case Kind::unrankedTitle:
            return write(m_view.unrankedTitle, letter, whole, top, band.height, m_theme.ink, m_bold);
        case Kind::unranked: {
            const auto& one = m_view.unranked[band.row];
            write(one.name, m_layout.name, nameWidth(), top, band.height, m_theme.ink, m_font);
            write(one.reason, m_layout.coverage, m_layout.width - m_layout.coverage, top, band.height,
                  m_theme.quiet, m_font);
            break;
        }
        case Kind::head:
            return paintHead(m_view.groups[band.group], top, band.height);
        case Kind::row:
            paintRow(m_view.groups[band.group], m_view.groups[band.group].rows[band.row], top, band.height);
        }
        m_context.SetPen(wxPen(m_theme.line, 1));
        m_context.StrokeLine(0, top + band.height, m_layout.width, top + band.height);
        if (m_window.cursor == at)
            paintCursor(top, band.height);
    }

    void paintCursor(int top, int height) {
        m_context.SetBrush(*wxTRANSPARENT_BRUSH);
        m_context.SetPen(
            wxPen(m_theme.frame, 2, m_window.focused ? wxPENSTYLE_SOLID : wxPENSTYLE_SHORT_DASH));
        m_context.DrawRectangle(m_window.left + 1, top + 1, std::min(m_layout.width, m_window.width) - 2,
                                height - 2);
    }

    [[nodiscard]] int nameWidth() const {
        return m_layout.coverage - m_layout.name - static_cast<int>(m_layout.line * 0.4);
    }
    [[nodiscard]] double plotLeft() const { return m_layout.plot + m_layout.line * 0.6; }
    [[nodiscard]] double plotRight() const { return m_layout.score - m_layout.line * 1.2; }
    [[nodiscard]] double x(double value) const {
        return plotLeft() + (value - m_view.low) / (m_view.high - m_view.low) * (plotRight() - plotLeft());
    }
    [[nodiscard]] double barWidth() const { return m_layout.width - m_layout.bar - m_layout.line * 0.5; }
    [[nodiscard]] double step() const { return m_view.high - m_view.low > 20 ? 20 : 1; }

    void paintHead(const app::CertaintyGroup& group, int top, int height) {
        const int first = height / 2;
        const auto title = [&](const std::string& text, int left, int right) {
            write(text, left, right - left, top, first, m_theme.ink, m_bold);
        };
        title(m_view.titles.rank, m_layout.rank + static_cast<int>(m_layout.line * 0.4), m_layout.name);
        title(m_view.titles.name, m_layout.name, m_layout.coverage);
        title(m_view.titles.coverage, m_layout.coverage, m_layout.plot);
        title(m_view.titles.score, static_cast<int>(plotLeft()), m_layout.bar);
        m_context.SetPen(wxPen(m_theme.quiet, 1));
        m_context.StrokeLine(0, top + height, m_layout.width, top + height);
        if (!group.reason.empty())
            return;
        title(m_view.titles.ranks, m_layout.bar, m_layout.width);
        m_context.SetFont(m_font, m_theme.quiet);
        for (double level = m_view.low; level <= m_view.high; level += step()) {
            const auto text = shown(rubric::numberText(level));
            m_context.DrawText(text, x(level) - widthOf(text) / 2, top + first);
        }
        paintLegend(group, top + first, height - first);
    }

    void paintLegend(const app::CertaintyGroup& group, int top, int height) {
        double left = m_layout.bar;
        for (std::size_t at = 0; at < group.ranks.size(); ++at) {
            const auto text = shown(group.ranks[at]);
            m_context.SetFont(m_font, m_theme.ink);
            const double box = std::max(m_layout.line * 2.2, widthOf(text) + m_layout.line);
            segment(left, top + 2, box, height - 6, at, group.ranks.size(), text);
            left += box + 2;
        }
    }

    void segment(double left, double top, double width, double height, std::size_t at, std::size_t parts,
                 const wxString& text) {
        const auto colour = rankColour(at, parts, m_theme);
        m_context.SetPen(wxPen(m_theme.quiet, 1));
        m_context.SetBrush(wxBrush(colour));
        m_context.DrawRectangle(left, top, width, height);
        m_context.SetFont(m_font, inkOn(colour));
        const double wide = widthOf(text);
        if (wide + m_layout.line * 0.3 <= width)
            m_context.DrawText(text, left + (width - wide) / 2, top + (height - m_layout.line) / 2);
    }

    void paintRow(const app::CertaintyGroup& group, const app::CertaintyRow& row, int top, int height) {
        write(row.rank, m_layout.rank + static_cast<int>(m_layout.line * 0.4), m_layout.name, top, height,
              m_theme.ink, m_bold);
        write(row.name, m_layout.name, nameWidth(), top, height, m_theme.ink, m_bold);
        write(row.coverage, m_layout.coverage, m_layout.plot - m_layout.coverage, top, height, m_theme.quiet,
              m_font);
        if (!group.reason.empty())
            return write(row.score, static_cast<int>(plotLeft()), m_layout.bar - m_layout.plot, top, height,
                         m_theme.ink, m_font);
        paintDot(row, top, height);
        const int half = row.interval.empty() ? height : height / 2;
        const int tight = row.interval.empty() ? 0 : static_cast<int>(m_layout.line * 0.15);
        write(row.score, m_layout.score, m_layout.next - m_layout.score, top + tight, half, m_theme.ink,
              m_bold);
        if (!row.interval.empty())
            write(row.interval, m_layout.score, m_layout.next - m_layout.score, top + half - tight, half,
                  m_theme.quiet, m_font);
        const int gap = static_cast<int>(m_layout.line * 0.5);
        if (!row.next.empty())
            write(row.next, m_layout.next, m_layout.bar - m_layout.next - gap, top, height, m_theme.ink,
                  m_font);
        if (row.shares.empty())
            return write(row.reason, m_layout.bar, static_cast<int>(barWidth()), top, height, m_theme.quiet,
                         m_font);
        paintBar(group, row, top, height);
    }

    void paintDot(const app::CertaintyRow& row, int top, int height) {
        m_context.SetPen(wxPen(m_theme.line, 1));
        for (double level = m_view.low; level <= m_view.high; level += step())
            m_context.StrokeLine(x(level), top, x(level), top + height);
        const double middle = top + height / 2.0;
        const double r = m_layout.line * 0.34;
        if (row.low && row.high) {
            const double from = std::max(x(*row.low), plotLeft() - r);
            const double to = std::min(x(*row.high), plotRight() + r);
            m_context.SetPen(wxPen(m_theme.ink, std::max(2, static_cast<int>(m_layout.line / 8))));
            m_context.StrokeLine(from, middle, to, middle);
            if (*row.low >= m_view.low)
                m_context.StrokeLine(from, middle - r * 0.9, from, middle + r * 0.9);
            if (*row.high <= m_view.high)
                m_context.StrokeLine(to, middle - r * 0.9, to, middle + r * 0.9);
        }
        if (row.composite && row.adjusted && std::fabs(*row.composite - *row.adjusted) >= sameDot) {
            m_context.SetPen(wxPen(m_theme.ink, 2));
            m_context.SetBrush(wxBrush(m_theme.paper));
            m_context.DrawEllipse(x(*row.composite) - r, middle - r, 2 * r, 2 * r);
        }
        if (row.adjusted) {
            m_context.SetPen(wxPen(m_theme.paper, 1));
            m_context.SetBrush(wxBrush(m_theme.ink));
            m_context.DrawEllipse(x(*row.adjusted) - r, middle - r, 2 * r, 2 * r);
        }
    }

    void paintBar(const app::CertaintyGroup& group, const app::CertaintyRow& row, int top, int height) {
        double left = m_layout.bar;
        for (std::size_t at = 0; at < row.shares.size(); ++at) {
            const double width = row.shares[at] * barWidth();
            m_context.SetFont(m_font, m_theme.ink);
            auto text = shown(group.ranks[at] + ": " + row.percents[at]);
            if (widthOf(text) + m_layout.line * 0.3 > width)
                text = shown(row.percents[at]);
            if (width >= 0.5)
                segment(left, top + m_layout.line * 0.4, width, height - m_layout.line * 0.8, at,
                        row.shares.size(), text);
            left += width;
        }
    }

    wxGraphicsContext& m_context;
    const app::CertaintyView& m_view;
    const CertaintyLayout& m_layout;
    const CertaintyWindow& m_window;
    const HeatTheme& m_theme;
    wxFont m_font;
    wxFont m_bold;
};

} // namespace

void drawSure(wxGraphicsContext& context, const app::CertaintyView& view, const CertaintyLayout& layout,
              const CertaintyWindow& window, const HeatTheme& theme, const wxFont& font) {
    Painter(context, view, layout, window, theme, font).paint();
}

} // namespace gui
