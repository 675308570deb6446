// SPDX-License-Identifier: MIT
// The current question to read out, how to ask it, and its ticks; it stores nothing.
#pragma once

#include "gui/controls/Column.h"
#include "gui/interview/TickRows.h"

namespace gui {

class QuestionPanel : public Column {
public:
    QuestionPanel(wxWindow* parent, TickRows::OnTick onTick);

    /// Rebuilds itself for another question; otherwise touches only the ticks that differ.
    void show(const app::LiveState& state, const words::Words& tr);
    void showClock(const app::LiveState& state, const words::Words& tr);
    /// Brings the row of a tick into sight before it is marked; other items have no row here.
    void reveal(const session::Item& item);
    /// Everything again, in another language.
    void retitle() { m_shown.clear(); }

private:
    void build(const app::LiveState& state, const words::Words& tr);
    void addStar(const app::LiveState& state, const words::Words& tr);
    void addProbes(const app::LiveState& state, const words::Words& tr);
    [[nodiscard]] bool update(const app::LiveState& state, const words::Words& tr);

    TickRows::OnTick m_onTick;
    TickRows m_points;
    TickRows m_criteria;
    TickRows m_star;
    WrappedText* m_head = nullptr;
    std::vector<WrappedText*> m_probes;
    /// Id and state of the question built; empty when nothing is.
    std::string m_shown;
};

} // namespace gui
