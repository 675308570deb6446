// SPDX-License-Identifier: MIT
// The place Positions: every opening of the workspace with its state, and the people of the chosen one; plans
// nothing.
#pragma once

#include "app/prepare/PositionsPresenter.h"
#include "gui/controls/Place.h"
#include "gui/controls/Settings.h"

#include <wx/button.h>
#include <wx/dataview.h>
#include <wx/stattext.h>

#include <memory>
#include <optional>

namespace gui {

class PositionsPlace : public Place {
public:
    PositionsPlace(wxWindow* parent, app::Desk& desk);

    void refresh() override;
    void retitle() override;

private:
    void build();
    [[nodiscard]] wxWindow* invitation(wxWindow* parent);
    [[nodiscard]] wxWindow* tables(wxWindow* parent);
    [[nodiscard]] wxWindow* openings(wxWindow* parent);
    [[nodiscard]] wxWindow* people(wxWindow* parent);
    void showPositions();
    /// One line on what was promised and is due.
    void showReminder();
    void showCandidates();
    void choosePosition();
    void addCandidate();
    /// Asks when somebody here has the name, or one that looks like it.
    /// Why not, when nobody was added.
    [[nodiscard]] std::optional<std::string> add(const session::NewCandidate& person);
    bool isSomebodyNew(const session::NewCandidate& person);

    app::PositionsPresenter m_presenter;
    /// As the tables show it.
    app::PositionsState m_state;
    /// Shows the invitation: there is no position, and no table either.
    bool m_empty = true;
    wxDataViewListCtrl* m_positions = nullptr;
    wxDataViewListCtrl* m_candidates = nullptr;
    wxStaticText* m_reminder = nullptr;
    wxStaticText* m_peopleTitle = nullptr;
    wxStaticText* m_nobody = nullptr;
    std::vector<std::string> m_ids;
    std::unique_ptr<settings::KeptColumns> m_positionColumns;
    std::unique_ptr<settings::KeptColumns> m_candidateColumns;
};

} // namespace gui
