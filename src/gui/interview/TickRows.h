// SPDX-License-Identifier: MIT
// Rows of ticks in a column: a button with key and state, and the text beside it; what a tick means is the
// session's.
#pragma once

#include "app/interview/LiveState.h"
#include "gui/controls/Column.h"

#include <wx/button.h>

#include <functional>
#include <string>
#include <vector>

namespace gui {

/// One tick as it is shown, of a point, a criterion or a STAR box.
struct ShownTick {
    session::Item item;
    std::string key;
    std::string text;
    app::Tick tick = app::Tick::blank;
    app::Saving saving = app::Saving::saved;
};

class TickRows {
public:
    using OnTick = std::function<void(const session::Item&)>;

    /// Adds the rows to the column, which owns the controls. The rows must not outlive its next clear().
    void build(Column& column, const std::vector<ShownTick>& ticks, const words::Words& tr,
               const OnTick& onTick);
    /// The same rows with other states; touches only what differs. False when the rows themselves differ.
    bool update(const std::vector<ShownTick>& ticks, const words::Words& tr);
    void forget() { m_rows.clear(); }
    /// Scrolls the column to the row of this item; false when it has none.
    bool reveal(Column& column, const session::Item& item) const;

private:
    struct Row {
        ShownTick tick;
        wxButton* button;
        WrappedText* text;
    };
    std::vector<Row> m_rows;
};

} // namespace gui
