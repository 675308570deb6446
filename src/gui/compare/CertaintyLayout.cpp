// SPDX-License-Identifier: MIT
// Where the columns and rows of the picture lie.
#include "gui/compare/CertaintyDrawing.h"

#include "gui/controls/Utf8.h"

#include <algorithm>

namespace gui {

namespace {

/// Bands of one view, top down.
class Stack {
public:
    explicit Stack(CertaintyLayout& layout) : m_layout(layout) {}

    void add(CertaintyBand::Kind kind, std::size_t group, std::size_t row, double lines) {
        const int height = static_cast<int>(m_layout.line * lines);
        m_layout.bands.push_back({kind, group, row, m_layout.height, height});
        m_layout.height += height;
    }

private:
    CertaintyLayout& m_layout;
};

bool anyNext(const app::CertaintyView& view) {
    for (const auto& group : view.groups)
        for (const auto& row : group.rows)
            if (!row.next.empty())
                return true;
    return false;
}

} // namespace

CertaintyMeasure certaintyMeasure(const app::CertaintyView& view, wxGraphicsContext& context,
                                  const wxFont& font) {
    auto bold = font;
    bold.MakeBold();
    context.SetFont(bold, *wxBLACK);
    CertaintyMeasure measure;
    context.GetTextExtent("0", &measure.letter, &measure.line);
    const auto widen = [&](double& widest, const std::string& text) {
        double width = 0, height = 0;
        context.GetTextExtent(shown(text), &width, &height);
        widest = std::max(widest, width);
    };
    for (const auto& group : view.groups)
        for (const auto& row : group.rows) {
            widen(measure.rank, row.rank);
            widen(measure.name, row.name);
            widen(measure.coverage, row.coverage);
            widen(measure.score, row.interval.empty() ? row.score : row.interval);
        }
    for (const auto& one : view.unranked)
        widen(measure.name, one.name);
    measure.name = std::min(measure.name, measure.letter * 26);
    measure.next = anyNext(view) ? measure.letter * 24 : 0;
    return measure;
}

CertaintyLayout certaintyLayout(const app::CertaintyView& view, const CertaintyMeasure& measure, int width) {
    CertaintyLayout layout;
    layout.line = measure.line;
    const auto wide = [&](double text) { return static_cast<int>(text + 2 * measure.letter); };
    layout.name = wide(std::max(measure.rank, measure.letter * 5));
    layout.coverage = layout.name + wide(measure.name);
    layout.plot = layout.coverage + wide(std::max(measure.coverage, measure.letter * 9));
    const int texts = wide(std::max(measure.score, measure.letter * 8)) + wide(measure.next);
    const int least = static_cast<int>(measure.letter * 60);
    const int rest = std::max(least, width - layout.plot - texts - static_cast<int>(measure.letter));
    layout.score = layout.plot + rest * 45 / 100;
    layout.next = layout.score + wide(std::max(measure.score, measure.letter * 8));
    layout.bar = layout.plot + rest * 45 / 100 + texts;
    layout.width = layout.plot + rest + texts + static_cast<int>(measure.letter);
    Stack stack(layout);
    using Kind = CertaintyBand::Kind;
    for (std::size_t g = 0; g < view.groups.size(); ++g) {
        const auto& group = view.groups[g];
        if (!group.title.empty())
            stack.add(Kind::title, g, 0, 2.6);
        stack.add(Kind::head, g, 0, 2.8);
        for (std::size_t row = 0; row < group.rows.size(); ++row)
            stack.add(Kind::row, g, row, 3);
        if (!group.reason.empty())
            stack.add(Kind::reason, g, 0, 2.2);
    }
    if (!view.unranked.empty())
        stack.add(Kind::unrankedTitle, 0, 0, 2.6);
    for (std::size_t row = 0; row < view.unranked.size(); ++row)
        stack.add(Kind::unranked, 0, row, 2);
    return layout;
}

} // namespace gui
