// SPDX-License-Identifier: MIT
// Above the questions: a scorecard that is locked, reopened, discarded or in no number, and the way out of
// each.
#include "Window.h"

#include "gui/interview/InterviewPlace.h"
#include "gui/interview/StandingBar.h"

#include <wx/msgdlg.h>
#include <wx/testing.h>
#include <wx/textctrl.h>

using app::CommandId;
using guitest::press;
using guitest::waitFor;
using guitest::Window;

namespace {

/// Two candidates; Ann Lee interviews.
void prepare(Window& window, const std::vector<std::string>& panel = {}) {
    const auto id = window.addPosition({"A06", "A08", "B04"});
    auto position = *window.store().position(id);
    position.draft.panel = panel;
    window.store().freeze(id, plan::freeze(position.draft, position.rubric));
    session::NewCandidate kim, lee;
    kim.name = "Kim";
    lee.name = "Lee";
    window.store().addCandidates(id, {kim, lee});
    window.go(CommandId::goInterview);
    guitest::settle();
}

gui::InterviewPlace& interview(Window& window) {
    return dynamic_cast<gui::InterviewPlace&>(*window.frame().place());
}

std::string stored(Window& window, const std::string& candidate, const std::string& item) {
    const auto card = window.store().scorecard("P1", candidate, "Ann Lee");
    return card ? session::valueOf(*card, *session::readItem(item)) : std::string("no card");
}

void submit(Window& window) {
    wxTEST_DIALOG(window.run(CommandId::submitCard), wxExpectModal<wxMessageDialog>(wxID_YES));
    REQUIRE(interview(window).state()->submitted);
}

/// Above the questions; empty while nothing stands there.
std::string banner(Window& window) {
    guitest::settle();
    for (auto* one : guitest::shownBelow(window.frame()))
        if (dynamic_cast<gui::StandingBar*>(one) != nullptr)
            return guitest::textsBelow(*one);
    return {};
}

bool says(Window& window, const std::string& text) {
    return waitFor([&] { return guitest::textsBelow(window.frame()).find(text) != std::string::npos; });
}

std::function<int(wxDialog&)> reason(const char* text) {
    return [text](wxDialog& dialog) {
        for (auto* one : guitest::shownBelow(dialog))
            if (auto* field = dynamic_cast<wxTextCtrl*>(one))
                field->SetValue(text);
        return wxID_OK;
    };
}

/// The answer to whether one observes or joins; the question names who is asked.
std::function<int(wxDialog&)> role(int answer) {
    return [answer](wxDialog& dialog) {
        CHECK(dynamic_cast<wxMessageDialog&>(dialog).GetMessage().StartsWith(
            "Ann Lee is not on this plan's panel. Observer, or joins the panel?"));
        return answer;
    };
}

} // namespace

TEST_CASE("A submitted scorecard is locked until Reopen gets its reason, and again once it is left",
          "[interview]") {
    Window window;
    prepare(window);
    CHECK(banner(window).empty());
    press('S');
    submit(window);
    CHECK(banner(window).find("Submitted and locked.") != std::string::npos);
    press('D');
    CHECK(says(window, "Submitted and locked. Choose Reopen… to change it."));
    CHECK(stored(window, "C01", "point:A06-p2").empty());
    press(WXK_F4);
    press('X');
    press(WXK_ESCAPE);
    CHECK(stored(window, "C01", "note:A06").empty());
    guitest::answerWith({reason("heard it later")}, [&] {
        guitest::click(window.find<wxButton>("Reopen…"));
        guitest::settle();
    });
    CHECK(banner(window).find(
              "Reopened: heard it later. Both values are kept; it locks again when you leave.") !=
          std::string::npos);
    press('D');
    CHECK(waitFor([&] { return stored(window, "C01", "point:A06-p2") == "seen"; }));
    CHECK(window.store().log("P1", "C01").back().reason == "heard it later");
    window.run(CommandId::nextCandidate);
    CHECK(banner(window).empty());
    window.run(CommandId::previousCandidate);
    CHECK(banner(window).find("Submitted and locked.") != std::string::npos);
}

TEST_CASE("A scorecard begun by mistake is discarded with a reason and comes back", "[interview]") {
    Window window;
    prepare(window);
    CHECK_FALSE(interview(window).can(CommandId::discardCard));
    press('S');
    REQUIRE(waitFor([&] { return stored(window, "C01", "point:A06-p1") == "seen"; }));
    guitest::answerWith({[](wxDialog&) { return wxID_CANCEL; }}, [&] { window.run(CommandId::discardCard); });
    CHECK(banner(window).empty());
    guitest::answerWith({reason("stray keys")}, [&] { window.run(CommandId::discardCard); });
    CHECK(banner(window).find("Discarded: stray keys. It is kept in the log and is in no number.") !=
          std::string::npos);
    CHECK(stored(window, "C01", "discarded:") == "stray keys");
    CHECK_FALSE(interview(window).can(CommandId::submitCard));
    guitest::click(window.find<wxButton>("Bring back"));
    CHECK(waitFor([&] { return stored(window, "C01", "discarded:").empty(); }));
    CHECK(banner(window).empty());
    CHECK(stored(window, "C01", "point:A06-p1") == "seen");
}

TEST_CASE("Who is recused says why and may take part again", "[interview]") {
    Window window;
    prepare(window);
    guitest::answerWith({reason("a cousin")}, [&] { window.run(CommandId::recuseCard); });
    CHECK(stored(window, "C01", "role:") == "recused");
    CHECK(window.store().log("P1", "C01").back().reason == "a cousin");
    CHECK(banner(window).find("You are recused from this candidate") != std::string::npos);
    guitest::click(window.find<wxButton>("Take part again"));
    CHECK(waitFor([&] { return stored(window, "C01", "role:").empty(); }));
}

TEST_CASE("A name outside the panel is asked once whether it observes or joins", "[interview]") {
    Window window;
    guitest::answerWith({role(wxID_YES)}, [&] { prepare(window, {"Bo"}); });
    CHECK(stored(window, "C01", "role:") == "observer");
    CHECK(banner(window).find("You observe: what is marked here is kept and is in no number.") !=
          std::string::npos);
    window.run(CommandId::nextCandidate);
    press('S');
    CHECK(waitFor([&] { return stored(window, "C02", "role:") == "observer"; }));
    guitest::answerWith({role(wxID_NO)}, [&] {
        guitest::click(window.find<wxButton>("Observer or panel…"));
        guitest::settle();
    });
    CHECK(stored(window, "C02", "role:") == "panel");
    CHECK(banner(window).empty());
}

TEST_CASE("Not now asks no more in this sitting, and the line above the questions says what it means",
          "[interview]") {
    Window window;
    guitest::answerWith({role(wxID_CANCEL)}, [&] { prepare(window, {"Bo"}); });
    CHECK(stored(window, "C01", "role:") == "no card");
    CHECK(banner(window).find("You are not on this plan's panel: until you join it") != std::string::npos);
    window.run(CommandId::nextCandidate);
    guitest::settle();
    CHECK(banner(window).find("You are not on this plan's panel") != std::string::npos);
}

TEST_CASE("A doubt is answered in its field, and then submitting no longer holds it open", "[interview]") {
    Window window;
    prepare(window);
    press('1');
    REQUIRE(waitFor([&] { return stored(window, "C01", "rating:communication") == "1"; }));
    for (int page = 0; page < 10 && !interview(window).state()->atEnd; ++page)
        press(WXK_PAGEDOWN);
    REQUIRE(interview(window).state()->atEnd);
    CHECK(says(window, "⚠ rated 1 with neither a tick nor a note"));
    auto& field = window.find<wxTextCtrl>("Communication and coordination: Why?");
    guitest::type(field, "said nothing at all");
    press(WXK_TAB);
    CHECK(waitFor([&] { return stored(window, "C01", "because:communication") == "said nothing at all"; }));
    CHECK(says(window, "✔ 1 without a tick or a note: said nothing at all"));
    guitest::type(window.find<wxTextCtrl>("Summary: gaps"), "prices");
    guitest::answerWith(
        {[](wxDialog& dialog) {
            const auto text = dynamic_cast<wxMessageDialog&>(dialog).GetMessage().utf8_string();
            CHECK(text.find("Communication and coordination: ✔ 1 without a tick or a note: said "
                            "nothing at all") != std::string::npos);
            CHECK(text.find("⚠") == std::string::npos);
            return wxID_NO;
        }},
        [&] { window.run(CommandId::submitCard); });
    CHECK(stored(window, "C01", "summary:gaps") == "prices");
}
