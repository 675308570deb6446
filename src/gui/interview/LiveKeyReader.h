// SPDX-License-Identifier: MIT
// From a key event of the window to a key of the interview screen; keys meant for text fields and controls
// stay theirs.
#pragma once

#include "app/desk/Commands.h"
#include "app/interview/LiveKeys.h"

#include <wx/event.h>

#include <optional>
#include <string>

namespace gui {

struct ReadKey {
    std::string name;
    app::KeyPress::Shift shift = app::KeyPress::Shift::up;
    app::KeyPress::Stroke stroke = app::KeyPress::Stroke::fresh;
};

/// Nothing for a key with Ctrl, Alt or Meta, for keys this screen has no use for, and for typing in a text
/// field.
[[nodiscard]] std::optional<ReadKey> liveKey(const wxKeyEvent& event, const wxWindow* focus);

/// Whether letters typed now are text.
[[nodiscard]] bool takesLetters(const wxWindow* focus);
/// The letter, digit or blank a key gives, as a person meant it; empty for other keys, with Ctrl, Alt or
/// Meta, and for typing in a text field.
[[nodiscard]] std::string typedCharacter(const wxKeyEvent& event, const wxWindow* focus);

/// The commands whose keys a text field would take before the menu sees them.
[[nodiscard]] std::optional<app::CommandId> liveCommand(const wxKeyEvent& event);

} // namespace gui
