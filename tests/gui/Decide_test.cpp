// SPDX-License-Identifier: MIT
// Deciding: saved at once, with a reason where the verdict leaves the computed order.
#include "Window.h"

#include <wx/dataview.h>

using app::CommandId;
using guitest::Window;

namespace {

std::optional<session::Decision> decisionOn(Window& window, const std::string& candidate) {
    for (const auto& decision : window.store().decisions("P1"))
        if (decision.candidate == candidate)
            return decision;
    return std::nullopt;
}

} // namespace

TEST_CASE("Hiring the first needs no reason and is saved at once", "[decide]") {
    Window window;
    window.useDemo();
    window.go(CommandId::goDecide);
    guitest::click(window.find<wxRadioButton>("Hire"));
    REQUIRE(guitest::waitFor([&] { return !window.store().decisions("P1").empty(); }));
    const auto decision = window.store().decisions("P1").front();
    CHECK(decision.verdict == session::Verdict::hire);
    CHECK(decision.decidedBy == "Ann Lee");
    CHECK(window.find<wxRadioButton>("Hire").GetValue());
}

TEST_CASE("Hiring past a better candidate asks for the reason and keeps it", "[decide]") {
    Window window;
    window.useDemo();
    window.go(CommandId::goDecide);
    auto& table = window.find<wxDataViewListCtrl>("Candidates");
    table.SetFocus();
    guitest::settle();
    guitest::press(WXK_DOWN);
    REQUIRE(guitest::waitFor([&] { return table.GetSelectedRow() == 1; }));
    guitest::answerWith({[](wxDialog&) { return wxID_CANCEL; }},
                        [&] { guitest::click(window.find<wxRadioButton>("Hire")); });
    CHECK(window.store().decisions("P1").empty());
    CHECK(window.find<wxRadioButton>("Not decided yet").GetValue());
    guitest::answerWith({[](wxDialog& dialog) {
                            guitest::findBelow<wxTextCtrl>(dialog, "Reason").SetValue("Speaks Portuguese.");
                            return wxID_OK;
                        }},
                        [&] { guitest::click(window.find<wxRadioButton>("Hire")); });
    const auto decision = decisionOn(window, "C02");
    REQUIRE(decision);
    CHECK(decision->reason == "Speaks Portuguese.");
}
