// SPDX-License-Identifier: MIT
// The newest counts; nothing is ever taken out of the log.
#include "records/DecisionRules.h"

#include "records/Conflicts.h"
#include "records/Order.h"
#include "session/Time.h"
#include "text/Fold.h"

#include <algorithm>

namespace records {

namespace {

using session::Decision;
using session::Notice;
using session::Signature;
using words::message;

Refusal rule(std::string code, std::string_view text, std::vector<std::string> arguments) {
    return {Refusal::Why::rule,
            {reading::Severity::error, std::move(code), std::string(text), std::move(arguments), {}}};
}

/// One name signs once in a role; the last stroke of each decides.
void put(std::vector<Signature>& signatures, const StrokeRecord& record) {
    const auto& wanted = record.what.signature;
    std::erase_if(signatures,
                  [&](const Signature& one) { return one.name == wanted.name && one.role == wanted.role; });
    if (record.what.kind == Stroke::Kind::sign)
        signatures.push_back(wanted);
}

bool isDay(const std::string& text) {
    constexpr std::size_t length = 10;
    return text.empty() || (text.size() == length && session::dayOf(text));
}

} // namespace

std::vector<DecisionRecord> decisionLog(const Case& of) {
    auto log = inOrder(of.decisions);
    const auto strokes = inOrder(of.strokes);
    for (auto& decision : log) {
        decision.what.signatures.clear();
        for (const auto& stroke : strokes)
            if (stroke.what.decision == decision.stamp.uid)
                put(decision.what.signatures, stroke);
    }
    return log;
}

std::optional<Decision> counting(const Case& of) {
    const auto log = inOrder(of.decisions);
    if (log.empty() || !session::isDecided(log.back().what))
        return std::nullopt;
    auto newest = log.back().what;
    newest.signatures.clear();
    for (const auto& stroke : inOrder(of.strokes))
        if (std::any_of(log.begin(), log.end(), [&](const DecisionRecord& one) {
                return one.stamp.uid == stroke.what.decision && session::sameContent(one.what, newest);
            }))
            put(newest.signatures, stroke);
    return newest;
}

std::optional<Refusal> checkDecision(const Case& of, const Decision& wanted,
                                     const std::optional<Decision>& given) {
    if (!given)
        return std::nullopt;
    const auto now = counting(of);
    if (session::sameContent(now.value_or(Decision{}), session::isDecided(*given) ? *given : Decision{}))
        return std::nullopt;
    return decidedMeanwhile(wanted.candidate);
}

std::variant<Stroke, Refusal> checkStroke(const Case& of, const Decision& given, const Signature& signature,
                                          Stroke::Kind kind) {
    if (text::isInvisible(signature.name))
        return rule("no-name", message("A signature needs a name."), {});
    const auto log = inOrder(of.decisions);
    if (log.empty() || !session::isDecided(log.back().what))
        return rule("not-decided", message("There is no decision on {0} to sign yet; decide first."),
                    {given.candidate});
    if (!session::sameContent(log.back().what, given))
        return otherDecision(given.candidate);
    return Stroke{log.back().stamp.uid, signature, kind};
}

std::optional<Notice> counting(const std::vector<NoticeRecord>& notices) {
    const auto log = inOrder(notices);
    if (log.empty() || (log.back().what.promised.empty() && log.back().what.sent.empty()))
        return std::nullopt;
    return log.back().what;
}

std::optional<Refusal> checkNotice(const std::vector<NoticeRecord>& notices, const Notice& wanted,
                                   const std::optional<Notice>& given) {
    for (const auto* text : {&wanted.promised, &wanted.sent})
        if (!isDay(*text))
            return rule("bad-date", message("{0} is not a date; write it like 2026-11-30."), {*text});
    const auto now = counting(notices).value_or(Notice{});
    if (given && (given->promised != now.promised || given->sent != now.sent))
        return noticeChanged(wanted.candidate);
    return std::nullopt;
}

std::optional<Refusal> checkNote(const session::DebriefNote& note) {
    if (text::isInvisible(note.text))
        return rule("empty-note", message("There is nothing to read in this note."), {});
    return std::nullopt;
}

std::optional<Refusal> checkWords(const std::vector<session::VerdictWord>& words) {
    for (const auto& word : words)
        if (text::isInvisible(word.text.en) || text::isInvisible(word.text.zh))
            return rule("empty-word", message("A verdict needs a word in each language."), {});
    return std::nullopt;
}

} // namespace records
