// SPDX-License-Identifier: MIT
// One view of the compare place: a panel that shows the comparison its own way, to be copied and saved as a
// picture; which views there are is in CompareViews.h.
#pragma once

#include "app/compare/ComparisonView.h"
#include "gui/compare/HeatColour.h"

#include <wx/graphics.h>
#include <wx/panel.h>

#include <functional>

namespace gui {

/// What a view works with; all of it outlives the view.
struct CompareContext {
    app::Desk& desk;
    app::ComparisonView& comparison;
    /// Call after a mark was written: everything is read and shown again.
    std::function<void()> changed;
};

/// For the clipboard.
struct Copied {
    std::string text;
    std::string html;
};

/// Built anew when the language changes: texts are made in the constructor and in show().
class CompareView : public wxPanel {
public:
    CompareView(wxWindow* parent, CompareContext context) : wxPanel(parent), m_context(std::move(context)) {}

    /// Called when the view comes to the front and whenever the comparison changed while it is there; there
    /// is a comparison then. May take its time: the cursor says busy.
    virtual void show() = 0;
    /// As show(), after somebody else changed the comparison: the cursor and what is being tried stay.
    virtual void follow() { show(); }
    /// False while that would disturb what a person is doing here.
    [[nodiscard]] virtual auto mayFollow() const -> bool { return true; }
    /// The control that gets the keyboard when the view comes to the front.
    [[nodiscard]] virtual auto firstControl() -> wxWindow* { return this; }
    /// The numbers on the screen as a table.
    [[nodiscard]] virtual auto copied() const -> Copied = 0;
    /// Width and height of draw(); nothing when the view is no picture.
    [[nodiscard]] virtual auto pictureSize() const -> wxSize { return {0, 0}; }
    /// The whole picture in these colours, from the origin.
    virtual void draw(wxGraphicsContext&, const HeatTheme&) const {}

protected:
    [[nodiscard]] const words::Words& tr() const { return m_context.desk.tr(); }
    [[nodiscard]] app::Desk& desk() const { return m_context.desk; }
    [[nodiscard]] app::ComparisonView& comparison() const { return m_context.comparison; }
    void tellChanged() const { m_context.changed(); }

private:
    CompareContext m_context;
};

} // namespace gui
