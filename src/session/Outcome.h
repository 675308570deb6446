// SPDX-License-Identifier: MIT
// What comes after the scores: verdicts, signatures, the promised answer, debrief notes; plain values, no
// storage and no arithmetic on marks.
#pragma once

#include "words/Text.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace session {

enum class Verdict { hire, hold, reserve, reject };

/// "hire", "hold", "reserve", "reject".
[[nodiscard]] std::string_view codeOf(Verdict verdict);
/// Nothing for any other text.
[[nodiscard]] std::optional<Verdict> verdictOf(std::string_view code);

/// A verdict in a position's own words, "second interview / 复试", and which of the four it amounts to, if
/// any.
struct VerdictWord {
    words::Text text;
    std::optional<Verdict> meaning;

    bool operator==(const VerdictWord&) const = default;
};

/// "second interview / 复试=hold": the English, the Chinese after a slash (left out: the same), the meaning
/// after an equals sign (left out or "none": none). Nothing without a word or with an unknown meaning.
[[nodiscard]] std::optional<VerdictWord> readVerdictWord(std::string_view text);

struct Signature {
    std::string name;
    /// May be empty.
    std::string role;
    /// UTC; filled in by the store.
    std::string at;

    bool operator==(const Signature&) const = default;
};

/// "Ann Lee=HR"; the role may be left out. Nothing without a name.
[[nodiscard]] std::optional<Signature> readSignature(std::string_view text);

struct Decision {
    std::string candidate;
    /// Nothing: not decided, or a word of the position's own that is none of the four.
    std::optional<Verdict> verdict = {};
    std::string reason = {};
    std::string dissent = {};
    std::string decidedBy = {};
    /// UTC; filled in by the store.
    std::string at = {};
    /// The position's own word as it was when chosen; both texts empty when one of the four was.
    words::Text word = {};
    /// Who signed this verdict with this reason and dissent; read only, Store::sign() adds.
    std::vector<Signature> signatures = {};

    bool operator==(const Decision&) const = default;
};

/// False for a decision that was taken back.
[[nodiscard]] bool isDecided(const Decision& decision);
/// Whether both say the same, whoever said it when: what a signature holds for.
[[nodiscard]] bool sameContent(const Decision& one, const Decision& other);
/// Eight hexadecimal digits that stand for what a decision says, to name it by; of one candidate the same
/// where sameContent() holds.
[[nodiscard]] std::string keyOf(const Decision& decision);

/// By which date a candidate was promised the result, and when it was sent; dates as 2026-11-30, empty when
/// there is none.
struct Notice {
    std::string candidate;
    std::string promised;
    std::string sent;
    std::string by;
    /// UTC; filled in by the store.
    std::string at;

    bool operator==(const Notice&) const = default;
};

/// Something said about a candidate when the panel talked; never changed.
struct DebriefNote {
    std::string candidate;
    std::string text;
    std::string by;
    /// UTC; filled in by the store.
    std::string at;

    bool operator==(const DebriefNote&) const = default;
};

} // namespace session
