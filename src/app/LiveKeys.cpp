// SPDX-License-Identifier: MIT
// The key table of the interview screen.
#include "app/LiveKeys.h"

#include "words/Words.h"

#include <algorithm>
#include <iterator>

namespace app {

namespace {

using words::message;

struct Fixed {
    std::string_view key;
    Deed deed;
    std::string_view value;
};

constexpr Fixed fixed[] = {
    {"1", Deed::rate, "1"}, {"2", Deed::rate, "2"},  {"3", Deed::rate, "3"},      {"4", Deed::rate, "4"},
    {"5", Deed::rate, "5"}, {"0", Deed::rate, "NE"}, {"N", Deed::rate, "NE"},     {"A", Deed::accept, ""},
    {"M", Deed::rest, ""},  {"R", Deed::flags, ""},  {"F6", Deed::setAside, ""},  {"F7", Deed::pause, ""},
    {"F4", Deed::note, ""}, {"Up", Deed::rowUp, ""}, {"Down", Deed::rowDown, ""},
};

constexpr KeyHelp help[] = {
    {"S D F … Z X C … Q W E …", "",
     message("Interview: tick the row that shows the letter: seen, partly, not seen, not applicable, blank")},
    {"1–5", message("rate"),
     message("Interview: rate the row and go on to the next blank one; behind the last row a digit changes "
             "nothing")},
    {"N", message("no evidence"), message("Interview: rate the row as no evidence, as 0 does")},
    {"↑ ↓", message("rating row"),
     message("Interview: go to another rating row; ↑ goes back to a rating that is to be changed")},
    {"A", message("accept suggestion"), message("Interview: accept the rating the ticks suggest")},
    {"M", message("rest not heard"), message("Interview: mark every blank row as not heard")},
    {"Shift", message("partly"), message("Interview: with the letter of a row: partly at once")},
    {"F4", message("write a note"), ""},
    {"R", message("red flags"), message("Interview: go to the red flags; ↑ ↓ choose, space raises")},
    {"F6", message("not asked"), message("Interview: not asked, then not applicable, then asked again")},
    {"F7", message("pause clock"), message("Interview: stop the clock of the question, or let it go on")},
    {"PgDn", message("next question"), ""},
};

template <class Rows>
std::optional<session::Item> ownerOf(const Rows& rows, std::string_view key) {
    const auto at = std::find_if(rows.begin(), rows.end(), [&](const auto& row) { return row.key == key; });
    if (at == rows.end())
        return std::nullopt;
    return at->item;
}

std::optional<session::Item> itemOf(const LiveState& state, std::string_view key) {
    if (auto item = ownerOf(state.points, key))
        return item;
    if (auto item = ownerOf(state.criteria, key))
        return item;
    return ownerOf(state.star, key);
}

} // namespace

std::optional<Intent> intentOf(const LiveState& state, const KeyPress& press) {
    if (press.key.empty())
        return std::nullopt;
    if (const auto item = itemOf(state, press.key))
        return Intent{press.shift == KeyPress::Shift::held ? Deed::partly : Deed::cycle, *item, {}};
    const auto at = std::find_if(std::begin(fixed), std::end(fixed),
                                 [&](const Fixed& row) { return row.key == press.key; });
    if (at == std::end(fixed))
        return std::nullopt;
    return Intent{at->deed, {}, std::string(at->value)};
}

std::span<const KeyHelp> liveKeyHelp() {
    return help;
}

} // namespace app
