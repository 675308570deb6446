// SPDX-License-Identifier: MIT
// What comes after the scores in the in-memory workspace.
#include "support/MemoryStore.h"

#include "app/ports/SystemError.h"

#include <algorithm>

namespace support {

using session::Decision;
using session::Signature;

namespace {

void drop(std::vector<Signature>& signatures, const Signature& gone) {
    std::erase_if(signatures,
                  [&](const Signature& one) { return one.name == gone.name && one.role == gone.role; });
}

} // namespace

void MemoryStore::decide(const std::string& position, const Decision& decision) {
    beforeWriting();
    auto kept = decision;
    kept.at = tick();
    kept.signatures.clear();
    opening(position).decisions[decision.candidate].push_back(std::move(kept));
}

std::vector<Decision> MemoryStore::decisions(const std::string& position) const {
    std::vector<Decision> rows;
    const auto* found = find(position);
    if (found == nullptr)
        return rows;
    for (const auto& [candidate, log] : found->decisions) {
        if (!session::isDecided(log.back()))
            continue;
        auto newest = log.back();
        newest.signatures.clear();
        for (const auto& one : log)
            if (session::sameContent(one, newest))
                newest.signatures.insert(newest.signatures.end(), one.signatures.begin(),
                                         one.signatures.end());
        rows.push_back(std::move(newest));
    }
    return rows;
}

std::vector<Decision> MemoryStore::decisionLog(const std::string& position,
                                               const std::string& candidate) const {
    const auto* found = find(position);
    if (found == nullptr || found->decisions.count(candidate) == 0)
        return {};
    return found->decisions.at(candidate);
}

Decision MemoryStore::signable(const std::string& position, const Decision& given) {
    const auto& all = opening(position).decisions;
    const auto log = all.find(given.candidate);
    const auto refuse = [](const char* code) {
        throw app::SystemError({reading::Severity::error, code, code, {}, {}});
    };
    if (log == all.end() || !session::isDecided(log->second.back()))
        refuse("not-decided");
    if (!session::sameContent(log->second.back(), given))
        refuse("other-decision");
    return log->second.back();
}

void MemoryStore::sign(const std::string& position, const Decision& given, const Signature& signature) {
    withdraw(position, given, signature);
    auto kept = signature;
    kept.at = tick();
    opening(position).decisions.at(given.candidate).back().signatures.push_back(std::move(kept));
}

void MemoryStore::withdraw(const std::string& position, const Decision& given, const Signature& signature) {
    beforeWriting();
    const auto newest = signable(position, given);
    for (auto& one : opening(position).decisions.at(given.candidate))
        if (session::sameContent(one, newest))
            drop(one.signatures, signature);
}

void MemoryStore::keepNotice(const std::string& position, const session::Notice& notice) {
    beforeWriting();
    auto kept = notice;
    kept.at = tick();
    opening(position).notices[notice.candidate] = std::move(kept);
}

std::vector<session::Notice> MemoryStore::notices(const std::string& position) const {
    std::vector<session::Notice> rows;
    if (const auto* found = find(position))
        for (const auto& [candidate, notice] : found->notices)
            if (!notice.promised.empty() || !notice.sent.empty())
                rows.push_back(notice);
    return rows;
}

void MemoryStore::addDebriefNote(const std::string& position, const session::DebriefNote& note) {
    beforeWriting();
    auto kept = note;
    kept.at = tick();
    opening(position).notes.push_back(std::move(kept));
}

std::vector<session::DebriefNote> MemoryStore::debriefNotes(const std::string& position) const {
    const auto* found = find(position);
    return found == nullptr ? std::vector<session::DebriefNote>{} : found->notes;
}

void MemoryStore::keepDraft(const session::DraftPlace& place, const std::string& text) {
    beforeWriting();
    opening(place.position).drafts[place] = {place, text, tick()};
}

void MemoryStore::dropDraft(const session::DraftPlace& place) {
    beforeWriting();
    opening(place.position).drafts.erase(place);
}

std::vector<session::Draft> MemoryStore::drafts(const std::string& position) const {
    std::vector<session::Draft> rows;
    if (const auto* found = find(position))
        for (const auto& [place, draft] : found->drafts)
            rows.push_back(draft);
    return rows;
}

void MemoryStore::setVerdictWords(const std::string& position,
                                  const std::vector<session::VerdictWord>& words) {
    beforeWriting();
    opening(position).words = words;
}

std::vector<session::VerdictWord> MemoryStore::verdictWords(const std::string& position) const {
    const auto* found = find(position);
    return found == nullptr ? std::vector<session::VerdictWord>{} : found->words;
}

} // namespace support
