// SPDX-License-Identifier: MIT
// Up to four candidates as lines, the first two point by point below; what differs is the presenter's.
#pragma once

#include "app/compare/ProfilePicture.h"
#include "app/compare/SideBySide.h"
#include "gui/compare/CompareView.h"

#include <wx/choice.h>
#include <wx/dataview.h>
#include <wx/textctrl.h>

namespace gui {

class SideBySidePage : public CompareView {
public:
    SideBySidePage(wxWindow* parent, const CompareContext& context);

    void show() override;
    [[nodiscard]] auto firstControl() -> wxWindow* override { return m_choices.front(); }
    [[nodiscard]] auto copied() const -> Copied override;
    [[nodiscard]] auto pictureSize() const -> wxSize override;
    void draw(wxGraphicsContext& context, const HeatTheme& theme) const override;

private:
    [[nodiscard]] wxSizer* choiceRow();
    [[nodiscard]] wxWindow* splitPage();
    void fillChoices();
    void showChosen();
    void showWhole();
    void paint();

    /// Of the comparison, in its order.
    std::vector<std::string> m_candidates;
    /// Chosen ids; the third and fourth may be empty.
    std::array<std::string, app::mostProfiles> m_chosen;
    std::array<wxChoice*, app::mostProfiles> m_choices{};
    app::ProfilePicture m_picture;
    std::optional<app::SideBySide> m_pair;
    wxPanel* m_canvas = nullptr;
    wxDataViewListCtrl* m_table = nullptr;
    wxTextCtrl* m_whole = nullptr;
};

} // namespace gui
