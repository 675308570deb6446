// SPDX-License-Identifier: MIT
// The page behind the last question: every competency with its rating and what stands behind it, and what is
// missing; it stores nothing.
#pragma once

#include "app/interview/LiveState.h"
#include "gui/controls/Column.h"
#include "words/Words.h"

namespace gui {

class EndPanel : public Column {
public:
    explicit EndPanel(wxWindow* parent) : Column(parent) {}

    void show(const app::LiveState& state, const words::Words& tr);

private:
    std::string m_shown;
};

} // namespace gui
