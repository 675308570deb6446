// SPDX-License-Identifier: MIT
// The page behind the last question: every competency with its rating and what stands behind it, a line for
// each doubt, and what is missing.
#pragma once

#include "gui/controls/Column.h"
#include "gui/interview/TextLine.h"
#include "words/Words.h"

namespace gui {

class EndPanel : public Column {
public:
    EndPanel(wxWindow* parent, const app::Desk& desk, TextKeeper keeper);

    void show(const app::LiveState& state, const words::Words& tr);
    /// Where doubts are answered.
    [[nodiscard]] const std::vector<TextLine*>& fields() const { return m_fields; }

private:
    void build(const app::LiveState& state, const words::Words& tr);

    const app::Desk& m_desk;
    TextKeeper m_keeper;
    /// What is laid out: another list of it is built anew.
    std::string m_laidOut;
    std::vector<WrappedText*> m_doubts;
    std::vector<TextLine*> m_fields;
};

} // namespace gui
