// SPDX-License-Identifier: MIT
// One row to tick: key, state, text and the competencies it counts for; the whole row is the target. What a
// tick means is the session's.
#pragma once

#include "app/interview/LiveState.h"
#include "gui/controls/PaintedButton.h"
#include "words/Words.h"

namespace gui {

/// One tick as it is shown, of a point, a criterion or a STAR box.
struct ShownTick {
    session::Item item;
    std::string key;
    std::string text;
    /// Shown while the mouse rests on the row; may be empty.
    std::string hint = {};
    app::Tick tick = app::Tick::blank;
    app::Saving saving = app::Saving::saved;
    std::vector<std::string> badges = {};
    /// Counts for a competency of the plan; grey otherwise.
    bool counts = true;
    /// A term stands beneath the row it details, beside others.
    enum class Stands { alone, beneath } stands = Stands::alone;
    /// Its state in words, where it is not that of a tick.
    std::string state = {};

    bool operator==(const ShownTick&) const = default;
};

class TickLine : public PaintedButton {
public:
    explicit TickLine(wxWindow* parent);

    /// Paints anew only when something differs; true when it may need another height.
    bool show(const ShownTick& tick, const words::Words& tr);
    [[nodiscard]] const ShownTick& tick() const { return m_tick; }
    /// Breaks the text for this width; true when the height differs.
    bool wrapTo(int width);

protected:
    void draw(wxDC& dc, const Look& look) override;

private:
    [[nodiscard]] int textLeft() const;
    [[nodiscard]] int badgesWidth() const;
    void drawBadges(wxDC& dc) const;

    ShownTick m_tick;
    wxString m_lines;
    int m_width = 0;
};

} // namespace gui
