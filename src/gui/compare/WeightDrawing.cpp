// SPDX-License-Identifier: MIT
// Sliders and ranking for a file.
#include "gui/compare/WeightDrawing.h"

#include "gui/controls/Utf8.h"

#include <wx/brush.h>
#include <wx/pen.h>

#include <algorithm>

namespace gui {

namespace {

class Painter {
public:
    Painter(wxGraphicsContext& context, const wxSize& size, const HeatTheme& theme, const wxFont& font)
        : m_context(context), m_theme(theme), m_font(font), m_bold(font), m_size(size) {
        m_bold.MakeBold();
        m_context.SetFont(m_font, theme.ink);
        m_context.GetTextExtent("0", &m_letter, &m_line);
        m_context.SetPen(*wxTRANSPARENT_PEN);
        m_context.SetBrush(wxBrush(theme.paper));
        m_context.DrawRectangle(0, 0, size.GetWidth(), size.GetHeight());
    }

    void weights(const std::vector<app::TrialWeight>& all) {
        double title = 0;
        m_context.SetFont(m_bold, m_theme.ink);
        for (const auto& weight : all)
            title = std::max(title, widthOf(shown(titleOf(weight))));
        const double number = m_letter * 8;
        for (const auto& weight : all) {
            write(shown(titleOf(weight)), m_letter, m_top + m_line * 0.3, m_bold);
            const auto left = static_cast<int>(title + 2 * m_letter);
            const int width = m_size.GetWidth() - left - static_cast<int>(number);
            drawWeightBar(m_context, weight,
                          {left, static_cast<int>(m_top), width, static_cast<int>(m_line * 3)}, m_theme,
                          m_font);
            write(shown(app::percentOf(weight.tenths)) + " %", m_size.GetWidth() - number,
                  m_top + m_line * 0.3, m_bold);
            m_top += m_line * 3;
        }
        m_top += m_line;
    }

    void table(const app::TextTable& table) {
        std::vector<double> widths;
        for (std::size_t column = 0; column < table.columns.size(); ++column) {
            m_context.SetFont(m_bold, m_theme.ink);
            double width = widthOf(shown(table.columns[column]));
            for (const auto& row : table.rows)
                width = std::max(width, widthOf(shown(row[column])));
            widths.push_back(width + 2 * m_letter);
        }
        line(table.columns, widths, m_bold);
        for (const auto& row : table.rows)
            line(row, widths, m_font);
    }

private:
    static std::string titleOf(const app::TrialWeight& weight) {
        return (weight.must ? "◆ " : "") + weight.title;
    }
    [[nodiscard]] double widthOf(const wxString& text) {
        double width = 0, height = 0;
        m_context.GetTextExtent(text, &width, &height);
        return width;
    }
    void write(const wxString& text, double x, double y, const wxFont& font) {
        m_context.SetFont(font, m_theme.ink);
        m_context.DrawText(text, x, y);
    }
    void line(const std::vector<std::string>& cells, const std::vector<double>& widths, const wxFont& font) {
        double left = m_letter;
        for (std::size_t at = 0; at < cells.size(); ++at) {
            write(shown(cells[at]), left, m_top, font);
            left += widths[at];
        }
        m_top += m_line * 1.6;
        m_context.SetPen(wxPen(m_theme.line, 1));
        m_context.StrokeLine(m_letter, m_top - m_line * 0.2, m_size.GetWidth() - m_letter,
                             m_top - m_line * 0.2);
    }

    wxGraphicsContext& m_context;
    const HeatTheme& m_theme;
    wxFont m_font;
    wxFont m_bold;
    wxSize m_size;
    double m_letter = 1, m_line = 1, m_top = 0;
};

} // namespace

wxSize weightsSize(const app::WeightTrial& trial, int lineHeight, int letterWidth) {
    const auto weights = static_cast<int>(trial.weights().size());
    const auto rows = static_cast<int>(trial.rows().size());
    return {letterWidth * 140, lineHeight * (3 * weights + 3) + (rows + 1) * lineHeight * 8 / 5};
}

void drawWeights(wxGraphicsContext& context, const app::WeightTrial& trial, const app::TextTable& ranking,
                 const wxSize& size, const HeatTheme& theme, const wxFont& font) {
    Painter painter(context, size, theme, font);
    painter.weights(trial.weights());
    painter.table(ranking);
}

} // namespace gui
