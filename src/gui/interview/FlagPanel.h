// SPDX-License-Identifier: MIT
// The red flags of the rubric as check boxes; raised ones are shown beside the scores, never subtracted.
#pragma once

#include "app/interview/LiveState.h"
#include "gui/controls/Column.h"

#include <wx/checkbox.h>

#include <functional>

namespace gui {

class FlagPanel : public Column {
public:
    using OnFlag = std::function<void(const session::Item&, const std::string&)>;

    FlagPanel(wxWindow* parent, OnFlag onFlag);

    void show(const app::LiveState& state, const words::Words& tr);
    void retitle() { m_boxes.clear(); }
    void take();
    /// Brings the row of a flag into sight before it is marked.
    void reveal(const session::Item& item);
    /// The cursor is on a flag.
    [[nodiscard]] bool hasFocus() const;

private:
    void build(const app::LiveState& state, const words::Words& tr);

    OnFlag m_onFlag;
    WrappedText* m_title = nullptr;
    std::vector<wxCheckBox*> m_boxes;
    struct Row {
        session::Item item;
        WrappedText* text;
    };
    std::vector<Row> m_rows;
};

} // namespace gui
