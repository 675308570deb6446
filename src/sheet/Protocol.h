// SPDX-License-Identifier: MIT
// What is kept around the interviews of one candidate, before, during and after, laid out in groups for
// sheets and pages; in no number.
#pragma once

#include "session/Records.h"
#include "words/Words.h"

#include <vector>

namespace sheet {

using Cards = std::vector<const session::Scorecard*>;

/// What it is about, and what each card says of it; a cell is empty where a card says nothing.
struct ProtocolLine {
    /// A visible id, "PRE-01"; may be empty.
    std::string id;
    std::string label;
    std::vector<std::string> cells;

    bool operator==(const ProtocolLine&) const = default;
};

struct ProtocolGroup {
    /// Its title and what sums it up, "9 of 13 done"; cells may all be empty.
    ProtocolLine head;
    std::vector<ProtocolLine> lines;
    /// gaps: the lines say what is missing rather than what was noted.
    enum class Lines { notes, gaps } kind = Lines::notes;

    bool operator==(const ProtocolGroup&) const = default;
};

struct ProtocolStage {
    rubric::Stage stage = rubric::Stage::before;
    std::string title;
    std::vector<ProtocolGroup> groups;

    bool operator==(const ProtocolStage&) const = default;
};

/// Whether any of the cards holds anything of it; answers at once.
[[nodiscard]] bool hasProtocol(const Cards& cards);
/// Stages, groups and lines of which some card says something. Cards of one candidate.
[[nodiscard]] std::vector<ProtocolStage> protocolOf(const plan::Frozen& frozen, const Cards& cards,
                                                    const words::Words& tr);

} // namespace sheet
