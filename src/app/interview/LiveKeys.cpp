// SPDX-License-Identifier: MIT
// The key table of the interview screen.
#include "app/interview/LiveKeys.h"

#include "app/interview/LevelKeys.h"
#include "session/MarkRule.h"
#include "words/Words.h"

#include <algorithm>
#include <iterator>

namespace app {

namespace {

using words::message;

struct Fixed {
    std::string_view key;
    Action action;
};

constexpr Fixed fixed[] = {
    {"A", Action::accept},    {"M", Action::rest},       {"R", Action::flags},
    {"F6", Action::setAside}, {"F7", Action::pause},     {"F4", Action::note},
    {"Up", Action::rowUp},    {"Down", Action::rowDown}, {".", Action::half},
};

template <class Rows>
std::optional<session::Item> ownerOf(const Rows& rows, std::string_view key) {
    const auto at = std::find_if(rows.begin(), rows.end(), [&](const auto& row) { return row.key == key; });
    if (at == rows.end())
        return std::nullopt;
    return at->item;
}

/// What 1 to 4 say at the end, from the worst to the best, as the table of kinds has them.
std::optional<Intent> recommendationOf(std::string_view key) {
    const auto& values = session::ItemKind::recommend->values;
    if (key.size() != 1 || key < "1")
        return std::nullopt;
    const auto at = static_cast<std::size_t>(key.front() - '1');
    if (at >= values.size())
        return std::nullopt;
    return Intent{Action::recommend, {session::ItemKind::recommend, {}, {}}, std::string(values[at].code)};
}

std::optional<session::Item> itemOf(const LiveState& state, std::string_view key) {
    if (auto item = ownerOf(state.points, key))
        return item;
    if (auto item = ownerOf(state.criteria, key))
        return item;
    return ownerOf(state.star, key);
}

std::optional<Intent> heldIntent(const LiveState& state, const KeyPress& press) {
    if (press.key == "Up" || press.key == "Down")
        return Intent{press.key == "Up" ? Action::rowUp : Action::rowDown, {}, {}};
    const auto item = state.choosingFlag || state.atEnd ? std::nullopt : itemOf(state, press.key);
    return item ? std::optional(Intent{Action::hold, *item, {}}) : std::nullopt;
}

} // namespace

std::optional<Intent> intentOf(const LiveState& state, const KeyPress& press) {
    if (press.key.empty())
        return std::nullopt;
    if (press.stroke == KeyPress::Stroke::again)
        return heldIntent(state, press);
    if (state.choosingFlag && press.key.size() == 1) {
        const auto flag = ownerOf(state.flags, press.key);
        return flag ? std::optional(Intent{Action::flag, *flag, {}}) : std::nullopt;
    }
    if (state.atEnd && press.key.size() == 1 && press.key != "R")
        return recommendationOf(press.key);
    if (const auto item = itemOf(state, press.key))
        return Intent{press.shift == KeyPress::Shift::held ? Action::partly : Action::cycle, *item, {}};
    const auto half = press.shift == KeyPress::Shift::held ? HalfPoint::yes : HalfPoint::no;
    if (auto level = levelFor(state.levels, press.key, half))
        return Intent{Action::rate, {}, std::move(*level)};
    const auto at = std::find_if(std::begin(fixed), std::end(fixed),
                                 [&](const Fixed& row) { return row.key == press.key; });
    if (at == std::end(fixed))
        return std::nullopt;
    return Intent{at->action, {}, {}};
}

std::vector<KeyHelp> liveKeyHelp(const std::vector<std::string>& given) {
    const auto levels = given.empty() ? session::allowedValues({}, session::ItemKind::rating) : given;
    std::vector<KeyHelp> help{
        {"S D F … Z X C … Q W E …", "",
         message(
             "Interview: tick the row that shows the letter: seen, partly, not seen, not applicable, blank")},
        {levelKeys(levels), message("rate"),
         message("Interview: rate the row and go on to the next blank one; behind the last row a digit "
                 "changes nothing")}};
    if (hasHalves(levels))
        help.push_back(
            {".", message("half a point more"),
             message("Interview: behind a digit: half a point more; Shift with the digit does the same")});
    const bool zero = levelFor(levels, "0", HalfPoint::no) != std::string(session::noEvidence);
    help.insert(
        help.end(),
        {{"N", message("no evidence"),
          zero ? message("Interview: rate the row as no evidence")
               : message("Interview: rate the row as no evidence, as 0 does")},
         {"↑ ↓", message("rating row"),
          message("Interview: go to another rating row; ↑ goes back to a rating that is to be changed")},
         {"A", message("accept suggestion"), message("Interview: accept the rating the ticks suggest")},
         {"M", message("rest not heard"), message("Interview: mark every blank row as not heard")},
         {"S…", message("hold: partly"),
          message("Interview: hold the letter of a row down: partly; Shift with the letter does the same")},
         {"F4", message("write a note"), ""},
         {"R", message("red flags"), message("Interview: choose a red flag, its letter raises it")},
         {"F6", message("not asked"), message("Interview: not asked, then not applicable, then asked again")},
         {"F7", message("pause clock"),
          message("Interview: stop the clock of the question, or let it go on")},
         {"PgDn", message("next question"), ""},
         {"1–4", "",
          message("Interview: behind the last question: recommend, from strong no to strong yes")}});
    return help;
}

} // namespace app
