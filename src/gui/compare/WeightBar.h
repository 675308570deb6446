// SPDX-License-Identifier: MIT
// A slider for one weight with the range drawn on it in which the first place stays; computes nothing.
#pragma once

#include "app/compare/WeightTrial.h"
#include "gui/compare/HeatColour.h"

#include <wx/control.h>
#include <wx/font.h>
#include <wx/graphics.h>

#include <functional>

namespace gui {

/// Track, range, the plan's weight as a notch, the weight on trial as a knob; the range in words below.
void drawWeightBar(wxGraphicsContext& context, const app::TrialWeight& weight, const wxRect& place,
                   const HeatTheme& theme, const wxFont& font);

/// Arrows move by a tenth of a percent to ten percent, Home and End to the ends.
class WeightBar : public wxControl {
public:
    WeightBar(wxWindow* parent, const wxString& name, std::function<void(double)> moved);

    void show(const app::TrialWeight& weight);
    [[nodiscard]] auto AcceptsFocus() const -> bool override { return IsEnabled(); }
    /// The share under a place in this window, for tests.
    [[nodiscard]] double shareAt(int x) const;

private:
    void paint();
    void key(wxKeyEvent& event);
    void follow(const wxMouseEvent& event);

    wxString m_name;
    std::function<void(double)> m_moved;
    app::TrialWeight m_weight;
    bool m_dragging = false;
};

} // namespace gui
