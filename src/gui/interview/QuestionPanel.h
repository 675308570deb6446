// SPDX-License-Identifier: MIT
// The current question to read out, how to ask it, and its ticks; it stores nothing.
#pragma once

#include "gui/controls/Column.h"
#include "gui/interview/BesideQuestion.h"
#include "gui/interview/TickLine.h"

namespace gui {

class QuestionPanel : public Column {
public:
    using OnTick = std::function<void(const session::Item&)>;
    using OnMark = std::function<void(const session::Item&, const std::string&)>;

    /// A press steps through the states; the menu gives one of them, or clears the mark.
    QuestionPanel(wxWindow* parent, OnTick onTick, OnMark onMark);

    /// Rebuilds itself for another question; otherwise touches only the ticks that differ.
    void show(const app::LiveState& state, const words::Words& tr);
    /// Brings the row of a tick into sight before it is marked; other items have no row here.
    void reveal(const session::Item& item);
    /// Whether the row of every one of these is in sight.
    [[nodiscard]] bool shows(const std::vector<session::Item>& items) const;
    /// Everything again, in another language.
    void retitle() { m_shown.clear(); }

protected:
    void wrapTo(int width) override;

private:
    void build(const app::LiveState& state, const words::Words& tr);
    void addTicks(wxSizer& column, const std::vector<ShownTick>& ticks, const words::Words& tr);
    WrappedText* addTo(wxSizer& column, const wxString& text);
    void addTitle(wxSizer& column, const wxString& text);
    void askState(const session::Item& item, const words::Words& tr);
    [[nodiscard]] bool update(const std::vector<ShownTick>& ticks, const words::Words& tr);
    [[nodiscard]] const TickLine* lineOf(const session::Item& item) const;
    /// Two columns where both have room.
    [[nodiscard]] bool isWide(int width) const;

    OnTick m_onTick;
    OnMark m_onMark;
    WrappedText* m_head = nullptr;
    wxBoxSizer* m_columns = nullptr;
    std::vector<TickLine*> m_lines;
    /// Titles inside the two columns.
    std::vector<WrappedText*> m_texts;
    /// Null where the question has no steps.
    WrappedText* m_steps = nullptr;
    /// Null where nothing was noted before.
    BesideQuestion* m_beside = nullptr;
    /// Id and text of the question built; empty when nothing is.
    std::string m_shown;
    bool m_oneColumn = false;
};

} // namespace gui
