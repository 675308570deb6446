// SPDX-License-Identifier: MIT
// The red flags of the rubric, each with its letter, while one is chosen; raised ones are shown beside the
// scores, never subtracted.
#pragma once

#include "gui/controls/Column.h"
#include "gui/interview/TickLine.h"

namespace gui {

class FlagPanel : public Column {
public:
    using OnFlag = std::function<void(const session::Item&)>;

    FlagPanel(wxWindow* parent, OnFlag onFlag);

    void show(const app::LiveState& state, const words::Words& tr);

protected:
    void wrapTo(int width) override;

private:
    OnFlag m_onFlag;
    std::vector<TickLine*> m_lines;
};

/// "⚑ 2: first flag · second flag"; how many may be raised when there is none.
[[nodiscard]] std::string raisedText(const app::LiveState& state, const words::Words& tr);

} // namespace gui
