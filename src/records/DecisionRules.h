// SPDX-License-Identifier: MIT
// What may be decided, signed, promised and said of a candidate, and which of it counts.
#pragma once

#include "records/Record.h"
#include "records/Refusal.h"
#include "session/Outcome.h"

#include <optional>
#include <variant>
#include <vector>

namespace records {

/// A signature given or taken back, and the decision it was given for, by its uid.
struct Stroke {
    enum class Kind { sign, withdraw };

    std::string decision;
    session::Signature signature;
    Kind kind = Kind::sign;

    bool operator==(const Stroke&) const = default;
};

using DecisionRecord = Record<session::Decision>;
using StrokeRecord = Record<Stroke>;
using NoticeRecord = Record<session::Notice>;
using NoteRecord = Record<session::DebriefNote>;

/// All that was decided of one candidate, in any order.
struct Case {
    std::vector<DecisionRecord> decisions;
    std::vector<StrokeRecord> strokes;
};

/// Every decision in order, each with the signatures that stand under it alone.
[[nodiscard]] std::vector<DecisionRecord> decisionLog(const Case& of);
/// The newest, with the signatures that stand under whatever says the same: a signature holds for what a
/// decision says. Nothing when there is none or it was taken back.
[[nodiscard]] std::optional<session::Decision> counting(const Case& of);

/// Refused ("decided-meanwhile") when the candidate's decision does not say what the person was given to
/// read; given nothing is not asked.
[[nodiscard]] std::optional<Refusal> checkDecision(const Case& of, const session::Decision& wanted,
                                                   const std::optional<session::Decision>& given);
/// The stroke with its decision filled in; refused without a name ("no-name"), where nothing is decided
/// ("not-decided"), and when the newest decision says something else than was given to the signer
/// ("other-decision").
[[nodiscard]] std::variant<Stroke, Refusal> checkStroke(const Case& of, const session::Decision& given,
                                                        const session::Signature& signature,
                                                        Stroke::Kind kind);

/// The newest notice; nothing when there is none or its dates were taken away.
[[nodiscard]] std::optional<session::Notice> counting(const std::vector<NoticeRecord>& notices);
/// Refused for a date that is none ("bad-date"; empty is no date and allowed), and when the dates are not
/// those that were given to read ("notice-changed").
[[nodiscard]] std::optional<Refusal> checkNotice(const std::vector<NoticeRecord>& notices,
                                                 const session::Notice& wanted,
                                                 const std::optional<session::Notice>& given);
/// Refused ("empty-note") when nothing can be seen of it.
[[nodiscard]] std::optional<Refusal> checkNote(const session::DebriefNote& note);
/// Refused ("empty-word") when one cannot be seen in one of the languages.
[[nodiscard]] std::optional<Refusal> checkWords(const std::vector<session::VerdictWord>& words);

} // namespace records
