// SPDX-License-Identifier: MIT
// What was noted before the interview for the present question: what to probe, and the CV's claims to look
// into, whose state is given here; it stores nothing.
#pragma once

#include "app/interview/LiveState.h"
#include "gui/controls/WrappedText.h"
#include "gui/interview/StageTick.h"

#include <wx/panel.h>

#include <functional>

namespace gui {

class BesideQuestion : public wxPanel {
public:
    using OnMark = std::function<void(const session::Item&, const std::string&)>;

    [[nodiscard]] static bool hasAnything(const app::LiveState& state) {
        return !state.claims.empty() || !state.toProbe.empty();
    }

    /// With a row a claim of the state.
    BesideQuestion(wxWindow* parent, const app::LiveState& state, OnMark onMark, const words::Words& tr);

    /// Of as many claims as at first.
    void show(const app::LiveState& state);
    void wrapTo(int width);

private:
    void addClaim(std::size_t at);

    OnMark m_onMark;
    const words::Words& m_tr;
    std::vector<app::ClaimLine> m_claims;
    WrappedText* m_title;
    WrappedText* m_probe;
    std::vector<StageTick*> m_rows;
};

} // namespace gui
