// SPDX-License-Identifier: MIT
// The competencies to rate at a question, one block below the other, and the place where the pointer parks
// behind the last; it stores nothing.
#pragma once

#include "gui/controls/Column.h"
#include "gui/interview/RatingBlock.h"

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
    [[nodiscard]] const std::vector<RatingBlock*>& blocks() const { return m_blocks; }

protected:
    void wrapTo(int width) override;

private:
    void build(const app::LiveState& state, const words::Words& tr);

    OnRate m_onRate;
    OnRow m_onRow;
    std::vector<RatingBlock*> m_blocks;
    wxStaticText* m_parked = nullptr;
    /// The row last shown as current, counting the parking place as one; nothing before the first.
    std::optional<std::size_t> m_pointer;
    std::vector<std::pair<session::Item, bool>> m_items;
    std::vector<std::string> m_names;
};

} // namespace gui
