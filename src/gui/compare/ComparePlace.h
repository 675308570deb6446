// SPDX-License-Identifier: MIT
// The place where candidates are seen side by side; what is shown and why is the presenter's.
#pragma once

#include "app/compare/ComparisonView.h"
#include "gui/compare/CompareView.h"
#include "gui/compare/HeatMap.h"
#include "gui/controls/Place.h"

#include <wx/button.h>
#include <wx/notebook.h>
#include <wx/stattext.h>

namespace gui {

class EmptyPage;
class HeatPage;
class WrappedText;

class ComparePlace : public Place {
public:
    ComparePlace(wxWindow* parent, app::Desk& desk);

    void refresh() override;
    void follow() override;
    [[nodiscard]] auto mayFollow() const -> bool override;
    void retitle() override;
    [[nodiscard]] auto can(app::CommandId command) const -> bool override;
    void run(app::CommandId command) override;

    [[nodiscard]] HeatMap& map() const;
    [[nodiscard]] const app::CompareState& state() const { return m_view.state(); }
    /// The reasons on the screen, for tests.
    [[nodiscard]] wxString reasons() const;

    /// Brings a view to the front, by its place in compareViews().
    void open(std::size_t view);
    [[nodiscard]] CompareView& view() const { return *m_views[m_front]; }

private:
    void build();
    void buildViews();
    void saveShownPicture();
    [[nodiscard]] wxSizer* topOf(wxWindow* page);
    void show();
    void showTop();
    void showNotices();
    /// The view in front, when what it shows is not of now.
    void showFront();
    void openByKey(wxKeyEvent& event);
    void copyTable() const;

    app::ComparisonView m_view;
    EmptyPage* m_empty = nullptr;
    wxPanel* m_page = nullptr;
    wxStaticText* m_title = nullptr;
    wxStaticText* m_summary = nullptr;
    WrappedText* m_notices = nullptr;
    wxButton* m_picture = nullptr;
    wxNotebook* m_book = nullptr;
    std::vector<CompareView*> m_views;
    /// Of each view: it shows the present comparison.
    std::vector<bool> m_fresh;
    std::size_t m_front = 0;
};

} // namespace gui
