// SPDX-License-Identifier: MIT
// One row of the scale's levels and "no evidence" a competency, with the anchors of the current row below; it
// stores nothing.
#pragma once

#include "app/interview/LiveState.h"
#include "gui/controls/Column.h"

#include <wx/tglbtn.h>

#include <functional>

namespace gui {

class RatingPanel : public Column {
public:
    /// Row and value; an empty value clears the rating.
    using OnRate = std::function<void(std::size_t, const std::string&)>;

    using OnRow = std::function<void(std::size_t)>;

    /// A click on the name of a row chooses it and rates nothing.
    RatingPanel(wxWindow* parent, OnRate onRate, OnRow onRow);

    void show(const app::LiveState& state, const words::Words& tr);
    void retitle() { m_items.clear(); }
    /// Brings the row a digit goes to, or the line where the pointer is parked, into sight.
    void revealPointer(const app::LiveState& state);

private:
    struct Row {
        WrappedText* name = nullptr;
        std::vector<wxToggleButton*> buttons = {};
    };

    void build(const app::LiveState& state, const words::Words& tr);
    void addLevels(std::size_t row);
    void showRow(const app::LiveState& state, std::size_t at, const words::Words& tr);
    void showAnchors(const app::LiveState& state);

    OnRate m_onRate;
    OnRow m_onRow;
    std::vector<Row> m_rows;
    WrappedText* m_parked = nullptr;
    /// The row last shown as current, counting the parking place as one; nothing before the first.
    std::optional<std::size_t> m_pointer;
    WrappedText* m_anchorTitle = nullptr;
    WrappedText* m_definition = nullptr;
    std::vector<WrappedText*> m_anchors;
    std::vector<session::Item> m_items;
    /// The value of each button of a row.
    std::vector<std::string> m_levels;
    std::vector<std::string> m_names;
};

} // namespace gui
