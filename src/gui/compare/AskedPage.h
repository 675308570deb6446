// SPDX-License-Identifier: MIT
// Whether everybody was asked the same, as sentences and tables; what they say is the presenter's.
#pragma once

#include "app/compare/AskedView.h"
#include "gui/compare/CompareView.h"

#include <wx/dataview.h>

namespace gui {

class Column;
class WrappedText;

class AskedPage : public CompareView {
public:
    AskedPage(wxWindow* parent, const CompareContext& context);

    void show() override;
    [[nodiscard]] auto firstControl() -> wxWindow* override { return m_questions; }
    [[nodiscard]] auto copied() const -> Copied override;

private:
    [[nodiscard]] wxDataViewListCtrl* addTable(const std::string& title, const std::string& explanation);

    app::AskedView m_shown;
    Column* m_column;
    WrappedText* m_sentences;
    wxDataViewListCtrl* m_questions;
    wxDataViewListCtrl* m_candidates;
};

} // namespace gui
