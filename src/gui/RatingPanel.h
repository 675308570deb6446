// SPDX-License-Identifier: MIT
// One row of levels 1 to 5 and "no evidence" a competency, with the anchors of the current row below; it
// stores nothing.
#pragma once

#include "app/LiveState.h"
#include "gui/Column.h"

#include <wx/tglbtn.h>

#include <array>
#include <functional>

namespace gui {

class RatingPanel : public Column {
public:
    /// Row and value; an empty value clears the rating.
    using OnRate = std::function<void(std::size_t, const std::string&)>;

    RatingPanel(wxWindow* parent, OnRate onRate);

    void show(const app::LiveState& state, const words::Words& tr);
    void retitle() { m_items.clear(); }

private:
    static constexpr std::array<const char*, 6> levels{"1", "2", "3", "4", "5", "NE"};
    struct Row {
        WrappedText* name;
        std::array<wxToggleButton*, levels.size()> buttons;
    };

    void build(const app::LiveState& state, const words::Words& tr);
    void addLevels(std::size_t row);
    void showRow(const app::LiveState& state, std::size_t row, const words::Words& tr);
    void showAnchors(const app::LiveState& state);

    OnRate m_onRate;
    std::vector<Row> m_rows;
    WrappedText* m_anchorTitle = nullptr;
    WrappedText* m_definition = nullptr;
    std::vector<WrappedText*> m_anchors;
    std::vector<session::Item> m_items;
};

} // namespace gui
