// SPDX-License-Identifier: MIT
// One competency to rate: its name, a place for what the ticks suggest, the levels, and the anchors under
// their levels. Its height is fixed: a mark moves nothing. It stores nothing.
#pragma once

#include "app/interview/LiveState.h"
#include "gui/controls/WrappedText.h"
#include "gui/interview/LevelButton.h"
#include "words/Words.h"

#include <wx/panel.h>
#include <wx/sizer.h>

#include <functional>
#include <vector>

namespace gui {

class RatingBlock : public wxPanel {
public:
    /// A level's value; an empty one clears the rating.
    using OnRate = std::function<void(const std::string&)>;

    RatingBlock(wxWindow* parent, const app::RatingRow& rating, const app::LiveState& state,
                const OnRate& onRate, const std::function<void()>& onChoose);

    void show(const app::RatingRow& rating, const app::LiveState& state, bool current,
              const words::Words& tr);
    /// Breaks the anchors for this width.
    void wrapTo(int width);
    [[nodiscard]] const std::vector<LevelButton*>& buttons() const { return m_buttons; }

private:
    void addHead(wxSizer& column, const app::RatingRow& rating, const std::function<void()>& onChoose);
    void addLevels(wxSizer& column, const app::LiveState& state, const OnRate& onRate);
    void addAnchors(wxSizer& column, const app::RatingRow& rating, const app::LiveState& state);

    wxStaticText* m_pointer = nullptr;
    wxStaticText* m_name = nullptr;
    wxStaticText* m_suggestion = nullptr;
    std::vector<LevelButton*> m_buttons;
    std::vector<std::string> m_levels;
    std::vector<WrappedText*> m_anchors;
    bool m_sideBySide = false;
};

} // namespace gui
