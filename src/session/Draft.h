// SPDX-License-Identifier: MIT
// Text somebody is typing and has not handed over yet: kept so that nothing typed is lost; never part of the
// log, of a score or of an export.
#pragma once

#include <optional>
#include <string>

namespace session {

/// Where a text is being typed; one draft a place.
struct DraftPlace {
    std::string position;
    std::string candidate;
    /// Whose text it is.
    std::string interviewer;
    /// "note:A06", "note:", "decision:reason", "debrief:", "letter:en", "notice:sent", "plan:minutes".
    std::string item;

    auto operator<=>(const DraftPlace&) const = default;
};

struct Draft {
    DraftPlace place;
    /// May be empty: a text that was deleted and not handed over either.
    std::string text;
    /// UTC, ISO 8601 with milliseconds; filled in when kept.
    std::string at;

    bool operator==(const Draft&) const = default;
};

} // namespace session
