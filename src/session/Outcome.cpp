// SPDX-License-Identifier: MIT
// Codes and short spellings of what comes after the scores.
#include "session/Outcome.h"

#include "rubric/Hash.h"
#include "text/Fold.h"

namespace session {

std::string_view codeOf(Verdict verdict) {
    switch (verdict) {
    case Verdict::hire:
        return "hire";
    case Verdict::reserve:
        return "reserve";
    case Verdict::reject:
        return "reject";
    case Verdict::hold:
        break;
    }
    return "hold";
}

std::optional<Verdict> verdictOf(std::string_view code) {
    for (const auto verdict : {Verdict::hire, Verdict::hold, Verdict::reserve, Verdict::reject})
        if (codeOf(verdict) == code)
            return verdict;
    return std::nullopt;
}

std::optional<VerdictWord> readVerdictWord(std::string_view text) {
    VerdictWord word;
    if (const auto equals = text.rfind('='); equals != std::string_view::npos) {
        const auto meaning = text::trimmed(text.substr(equals + 1));
        word.meaning = verdictOf(meaning);
        if (!word.meaning && meaning != "none" && !meaning.empty())
            return std::nullopt;
        text = text.substr(0, equals);
    }
    const auto slash = text.find('/');
    word.text.en = text::trimmed(text.substr(0, slash));
    word.text.zh = slash == std::string_view::npos ? word.text.en : text::trimmed(text.substr(slash + 1));
    if (word.text.en.empty())
        word.text.en = word.text.zh;
    if (word.text.zh.empty())
        word.text.zh = word.text.en;
    if (word.text.en.empty())
        return std::nullopt;
    return word;
}

std::optional<Signature> readSignature(std::string_view text) {
    const auto equals = text.find('=');
    Signature signature{text::trimmed(text.substr(0, equals)), {}, {}};
    if (equals != std::string_view::npos)
        signature.role = text::trimmed(text.substr(equals + 1));
    if (signature.name.empty())
        return std::nullopt;
    return signature;
}

bool isDecided(const Decision& decision) {
    return decision.verdict.has_value() || !decision.word.en.empty() || !decision.word.zh.empty();
}

bool sameContent(const Decision& one, const Decision& other) {
    return one.verdict == other.verdict && one.word == other.word && one.reason == other.reason &&
           one.dissent == other.dissent;
}

std::string keyOf(const Decision& decision) {
    std::string text(decision.verdict ? codeOf(*decision.verdict) : std::string_view());
    for (const auto* part : {&decision.word.en, &decision.word.zh, &decision.reason, &decision.dissent})
        text += std::to_string(part->size()) + ':' + *part;
    return rubric::sha256(decision.candidate + ' ' + text).substr(0, 8);
}

} // namespace session
