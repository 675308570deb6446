// SPDX-License-Identifier: MIT
// The heat map with the reasons for the chosen cell below it; what is shown and why is the presenter's.
#pragma once

#include "gui/compare/CompareView.h"
#include "gui/compare/HeatMap.h"
#include "gui/paper/DrawnPages.h"

#include <wx/splitter.h>

namespace gui {

class ReasonsPanel;
class WrappedText;

class HeatPage : public CompareView {
public:
    HeatPage(wxWindow* parent, const CompareContext& context);

    void show() override;
    [[nodiscard]] auto firstControl() -> wxWindow* override { return m_map; }
    [[nodiscard]] auto copied() const -> Copied override;
    [[nodiscard]] auto pictureSize() const -> wxSize override;
    void draw(wxGraphicsContext& context, const HeatTheme& theme) const override;
    /// For paper; refers to this page.
    [[nodiscard]] PagePicture paged() const;

    /// Puts the cursor on a cell and shows its reasons.
    void choose(const std::string& candidate, const std::string& column);
    [[nodiscard]] HeatMap& map() const { return *m_map; }
    /// The reasons on the screen, for tests.
    [[nodiscard]] wxString reasons() const;

private:
    void drawRows(wxGraphicsContext& context, const HeatTheme& theme, int first, int count) const;
    void buildSplit();
    /// Room for every row, as far as two thirds of the page; where the user put it after that.
    void placeSash();
    void showReasons(HeatCursor cursor);

    /// Candidate and column the cursor stands on, kept while sorting.
    std::string m_candidate;
    std::string m_column;
    WrappedText* m_legend = nullptr;
    wxSplitterWindow* m_split = nullptr;
    bool m_sashMoved = false;
    HeatMap* m_map = nullptr;
    ReasonsPanel* m_reasons = nullptr;
};

} // namespace gui
