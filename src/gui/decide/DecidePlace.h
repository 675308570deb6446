// SPDX-License-Identifier: MIT
// The place Decide: candidates in the computed order, and for each the pages on verdict and what follows;
// computes nothing.
#pragma once

#include "app/decide/DecidePresenter.h"
#include "gui/controls/Place.h"
#include "gui/controls/Settings.h"
#include "gui/controls/WrappedText.h"

#include <wx/dataview.h>
#include <wx/notebook.h>

#include <memory>

namespace gui {

class AfterPage;
class VerdictPage;

class DecidePlace : public Place {
public:
    DecidePlace(wxWindow* parent, app::Desk& desk);

    void refresh() override;
    void retitle() override;
    [[nodiscard]] auto can(app::CommandId) const -> bool override;
    void run(app::CommandId) override;
    void keepTyped() override;
    /// Brings a page to the front: 0 the verdict, 1 what follows.
    void open(std::size_t page);

private:
    void build();
    [[nodiscard]] wxSizer* list(wxWindow* parent);
    [[nodiscard]] wxSizer* form(wxWindow* parent);
    void showRows();
    void showForm();
    void showChange();
    void choose(const std::string& candidate);
    [[nodiscard]] std::string facts(const compare::CandidateResult& result) const;

    app::DecidePresenter m_decide;
    std::string m_candidate;
    wxWindow* m_page = nullptr;
    wxWindow* m_noPosition = nullptr;
    wxWindow* m_notFrozen = nullptr;
    wxDataViewListCtrl* m_table = nullptr;
    wxStaticText* m_name = nullptr;
    wxStaticText* m_facts = nullptr;
    WrappedText* m_blind = nullptr;
    wxNotebook* m_book = nullptr;
    VerdictPage* m_verdict = nullptr;
    AfterPage* m_after = nullptr;
    std::unique_ptr<settings::KeptColumns> m_columns;
};

} // namespace gui
