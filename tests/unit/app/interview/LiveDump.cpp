// SPDX-License-Identifier: MIT
// Writes the parts of the state a person would look at.
#include "unit/app/interview/LiveDump.h"

namespace support {

namespace {

std::string progressLine(const app::LiveState& state) {
    std::string line;
    for (std::size_t at = 0; at < state.questions.size(); ++at) {
        const auto& question = state.questions[at];
        line += fmt::format("{}{}{} {}", at == 0 ? "" : " | ", at == state.question ? ">" : "", question.id,
                            app::codeOf(question.progress));
    }
    return line + "\n";
}

template <class Rows>
std::string tickLines(const Rows& rows) {
    std::string lines;
    for (const auto& row : rows)
        lines += fmt::format("[{}] {} {}\n", row.key, session::write(row.item), nameOf(row.tick));
    return lines;
}

std::string ratingLine(const app::RatingRow& row) {
    return fmt::format("{}: {}{}{}\n", session::write(row.item), row.value.empty() ? "blank" : row.value,
                       row.proposal ? fmt::format(", ticks say {}", *row.proposal) : "",
                       row.conflict ? ", far from the ticks" : "");
}

} // namespace

std::string dump(const app::LiveState& state) {
    auto text =
        progressLine(state) + tickLines(state.points) + tickLines(state.criteria) + tickLines(state.star);
    for (std::size_t at = 0; at < state.ratings.size(); ++at)
        text += (at == state.row && !state.parked ? "> " : "  ") + ratingLine(state.ratings[at]);
    if (state.parked)
        text += "> " + state.parkedText + "\n";
    if (!state.note.empty())
        text += "note: " + state.note + "\n";
    for (const auto& flag : state.flags)
        if (flag.raised)
            text += "flag: " + flag.text + "\n";
    if (state.submitted)
        text += "submitted\n";
    return text;
}

std::string_view nameOf(app::Tick tick) {
    switch (tick) {
    case app::Tick::seen:
        return "seen";
    case app::Tick::partly:
        return "partly";
    case app::Tick::notSeen:
        return "not seen";
    case app::Tick::notApplicable:
        return "n/a";
    case app::Tick::blank:
        break;
    }
    return "blank";
}

} // namespace support
