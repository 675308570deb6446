// SPDX-License-Identifier: MIT
// What the tests of thrown things share: the kinds, the messages they lead to, and whether the window goes
// on.
#pragma once

#include "Window.h"

#include "app/ports/SystemError.h"
#include "gui/interview/InterviewPlace.h"

#include <wx/msgdlg.h>

#include <new>

namespace guitest {

struct Thrown {
    std::string said;
    std::function<void()> raise;
};

inline const std::vector<Thrown>& kinds() {
    static const std::vector<Thrown> all{
        {"The disk is full.",
         [] {
             throw app::SystemError({reading::Severity::error, "disk-full", "The disk is full.", {}, {}});
         }},
        {"There is not enough memory for this.", [] { throw std::bad_alloc(); }},
        {"Something went wrong that was not foreseen: no such row",
         [] { throw std::out_of_range("no such row"); }},
        {"Something went wrong that was not foreseen.", [] { throw 42; }},
    };
    return all;
}

/// Closes every message that opens meanwhile and remembers its text.
class Messages : public wxModalDialogHook {
public:
    Messages() { Register(); }
    [[nodiscard]] const std::vector<std::string>& all() const { return m_all; }

protected:
    int Enter(wxDialog* dialog) override {
        if (auto* message = dynamic_cast<wxMessageDialog*>(dialog)) {
            m_all.push_back(message->GetMessage().utf8_string());
            return wxID_OK;
        }
        return wxID_NONE;
    }

private:
    std::vector<std::string> m_all;
};

/// A person can still go everywhere and mark.
inline void goesOn(Window& window) {
    for (const auto place :
         {app::CommandId::goDecide, app::CommandId::goCompare, app::CommandId::goInterview}) {
        window.go(place);
        CHECK(window.frame().place() != nullptr);
    }
    const auto before = window.store().log("P1", std::nullopt).size();
    auto& place = dynamic_cast<gui::InterviewPlace&>(*window.frame().place());
    REQUIRE(place.state().has_value());
    press('S');
    if (!place.state()->submitted)
        CHECK(waitFor([&] { return window.store().log("P1", std::nullopt).size() > before; }));
}

inline std::string onlyOne(const Messages& messages) {
    return messages.all().size() == 1 ? messages.all().front()
                                      : std::to_string(messages.all().size()) + " messages";
}

inline void prepare(Window& window) {
    const auto id = window.addPosition({"A06", "A08", "B04"});
    const auto position = *window.store().position(id);
    window.store().freeze(id, plan::freeze(position.draft, position.rubric));
    session::NewCandidate kim;
    kim.name = "Kim";
    window.store().addCandidates(id, {kim});
    window.frame().refresh();
}

} // namespace guitest
