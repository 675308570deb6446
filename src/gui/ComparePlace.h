// SPDX-License-Identifier: MIT
// The place where candidates are seen side by side; what is shown and why is the presenter's.
#pragma once

#include "app/ComparisonView.h"
#include "gui/HeatMap.h"
#include "gui/Place.h"

#include <wx/splitter.h>
#include <wx/stattext.h>

namespace gui {

class EmptyPage;
class ReasonsPanel;
class WrappedText;

class ComparePlace : public Place {
public:
    ComparePlace(wxWindow* parent, app::Desk& desk);

    void refresh() override;
    void retitle() override;
    [[nodiscard]] auto can(app::CommandId command) const -> bool override;
    void run(app::CommandId command) override;

    [[nodiscard]] HeatMap& map() const { return *m_map; }
    [[nodiscard]] const app::CompareState& state() const { return m_view.state(); }
    /// The reasons on the screen, for tests.
    [[nodiscard]] wxString reasons() const;

private:
    void build();
    [[nodiscard]] wxSizer* topOf(wxWindow* page);
    void show();
    void showNotices();
    /// Room for every row, as far as two thirds of the place; where the user put it after that.
    void placeSash();
    void showReasons(HeatCursor cursor);
    void copyTable() const;

    app::ComparisonView m_view;
    /// Candidate and column the cursor stands on, kept while sorting.
    std::string m_candidate;
    std::string m_column;
    EmptyPage* m_empty = nullptr;
    wxPanel* m_page = nullptr;
    wxStaticText* m_title = nullptr;
    wxStaticText* m_summary = nullptr;
    WrappedText* m_notices = nullptr;
    wxSplitterWindow* m_split = nullptr;
    bool m_sashMoved = false;
    HeatMap* m_map = nullptr;
    ReasonsPanel* m_reasons = nullptr;
};

} // namespace gui
