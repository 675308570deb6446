// SPDX-License-Identifier: MIT
// Who marks how, how well the panel agrees and what to talk about, as sentences and tables; the figures are
// the presenter's.
#pragma once

#include "app/compare/PanelView.h"
#include "gui/compare/CompareView.h"

#include <wx/button.h>
#include <wx/dataview.h>

namespace gui {

class Column;
class WrappedText;

class PanelPage : public CompareView {
public:
    PanelPage(wxWindow* parent, const CompareContext& context);

    void show() override;
    [[nodiscard]] auto firstControl() -> wxWindow* override { return m_severity; }
    [[nodiscard]] auto copied() const -> Copied override;

private:
    [[nodiscard]] wxDataViewListCtrl* addTable(const std::string& title, const std::string& explanation);
    void openSpot();

    app::PanelView m_shown;
    Column* m_column;
    WrappedText* m_sentences;
    wxDataViewListCtrl* m_severity;
    wxDataViewListCtrl* m_agreement;
    wxDataViewListCtrl* m_spots;
    wxButton* m_open;
};

} // namespace gui
