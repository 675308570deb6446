// SPDX-License-Identifier: MIT
// Which key does what while a candidate is speaking; toolkit-free, so that the screen and the tests read one
// table.
#pragma once

#include "app/interview/LiveState.h"

#include <string_view>
#include <vector>

namespace app {

/// Keys by place on the keyboard, so that the hands find them unseen: home row for points, bottom row for
/// criteria, top left for the STAR boxes. A, N, R and M are taken by commands and appear in none of the
/// lists.
inline constexpr std::string_view pointKeys = "SDFGHJKLUIOPY";
inline constexpr std::string_view criterionKeys = "ZXCVB";
inline constexpr std::string_view starKeys = "QWET";
/// While flags are chosen letters mean nothing else.
inline constexpr std::string_view flagKeys = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";

enum class Action {
    cycle,    // item: seen, partly, not seen, not applicable, cleared
    partly,   // item: partly at once (not met for what has no half), or blank when it is so already
    hold,     // item: as above, however it stands: its key is held down
    rate,     // value: a level or no evidence for the current row, then the next row
    half,     // the rating just given is half a point more, or what it was
    accept,   // the ticks' suggestion for the current row, then the next row
    rest,     // every point and criterion still blank was not heard
    setAside, // asked, not asked, not applicable
    rowUp,
    rowDown,
    pause,
    flags,     // letters raise flags from now on, or do not any more
    flag,      // item: raised or not, and letters score again
    recommend, // value, on the page behind the last question; the one given again takes it back
    note,      // the view's: cursor into the note
};

struct Intent {
    Action action = Action::cycle;
    session::Item item;
    std::string value;

    bool operator==(const Intent&) const = default;
};

/// A key without Ctrl or Alt: an upper-case letter, a digit, "-" or ".", or one of the names "Up", "Down",
/// "F4", "F6", "F7".
struct KeyPress {
    std::string_view key;
    enum class Shift { up, held } shift = Shift::up;
    /// again: the key stayed down and the system repeats it.
    enum class Stroke { fresh, again } stroke = Stroke::fresh;
};

/// What a key means on this screen; nothing when it means nothing here. A key that is held steps through
/// rows, makes its tick partly, and does nothing else.
[[nodiscard]] std::optional<Intent> intentOf(const LiveState& state, const KeyPress& press);

struct KeyHelp {
    std::string keys;
    /// For the line of help below the question; empty for what is shown beside the rows anyway.
    std::string_view text;
    /// For the page of all keys; empty for what is a command and listed as one.
    std::string_view whole;
};
/// For what a rating may be, LiveState::levels; none: for the usual scale.
[[nodiscard]] std::vector<KeyHelp> liveKeyHelp(const std::vector<std::string>& given);

} // namespace app
