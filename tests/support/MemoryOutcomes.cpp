// SPDX-License-Identifier: MIT
// What comes after the scores, and practice, in the in-memory workspace.
#include "support/MemoryStore.h"

#include "app/ports/Refusing.h"
#include "records/Order.h"

namespace support {

using session::Decision;
using session::Signature;

using records::Stroke;

void MemoryStore::decide(const std::string& position, const Decision& decision,
                         const std::optional<Decision>& given) {
    beforeWriting();
    auto& all = opening(position, decision.candidate).cases[decision.candidate];
    app::refuseWhen(records::checkDecision(all, decision, given));
    auto kept = decision;
    auto stamped = stamp(decision.decidedBy);
    kept.at = stamped.at;
    kept.signatures.clear();
    all.decisions.push_back({std::move(stamped), std::move(kept)});
}

std::vector<Decision> MemoryStore::decisions(const std::string& position) const {
    std::vector<Decision> rows;
    if (const auto* found = find(position))
        for (const auto& [candidate, all] : found->cases)
            if (auto decision = records::counting(all))
                rows.push_back(std::move(*decision));
    return rows;
}

std::vector<Decision> MemoryStore::decisionLog(const std::string& position,
                                               const std::string& candidate) const {
    std::vector<Decision> log;
    const auto* found = find(position);
    if (found != nullptr && found->cases.contains(candidate))
        for (auto& record : records::decisionLog(found->cases.at(candidate)))
            log.push_back(std::move(record.what));
    return log;
}

void MemoryStore::stroke(const std::string& position, const Decision& given, const Signature& signature,
                         Stroke::Kind kind) {
    beforeWriting();
    auto& all = opening(position, given.candidate).cases[given.candidate];
    auto checked = records::checkStroke(all, given, signature, kind);
    if (auto* refusal = std::get_if<records::Refusal>(&checked))
        app::refuse(std::move(*refusal));
    auto kept = std::get<Stroke>(std::move(checked));
    auto stamped = stamp(signature.name);
    kept.signature.at = stamped.at;
    all.strokes.push_back({std::move(stamped), std::move(kept)});
}

void MemoryStore::sign(const std::string& position, const Decision& given, const Signature& signature) {
    stroke(position, given, signature, Stroke::Kind::sign);
}

void MemoryStore::withdraw(const std::string& position, const Decision& given, const Signature& signature) {
    stroke(position, given, signature, Stroke::Kind::withdraw);
}

void MemoryStore::keepNotice(const std::string& position, const session::Notice& notice,
                             const std::optional<session::Notice>& given) {
    beforeWriting();
    auto& all = opening(position, notice.candidate).notices[notice.candidate];
    app::refuseWhen(records::checkNotice(all, notice, given));
    auto kept = notice;
    auto stamped = stamp(notice.by);
    kept.at = stamped.at;
    all.push_back({std::move(stamped), std::move(kept)});
}

std::vector<session::Notice> MemoryStore::notices(const std::string& position) const {
    std::vector<session::Notice> rows;
    if (const auto* found = find(position))
        for (const auto& [candidate, all] : found->notices)
            if (auto notice = records::counting(all))
                rows.push_back(std::move(*notice));
    return rows;
}

void MemoryStore::addDebriefNote(const std::string& position, const session::DebriefNote& note) {
    beforeWriting();
    auto& owner = opening(position, note.candidate);
    app::refuseWhen(records::checkNote(note));
    auto kept = note;
    auto stamped = stamp(note.by);
    kept.at = stamped.at;
    owner.notes.push_back({std::move(stamped), std::move(kept)});
}

std::vector<session::DebriefNote> MemoryStore::debriefNotes(const std::string& position) const {
    std::vector<session::DebriefNote> rows;
    if (const auto* found = find(position))
        for (const auto& record : records::inOrder(found->notes))
            rows.push_back(record.what);
    return rows;
}

std::vector<app::CaseRecords> MemoryStore::caseRecords(const std::string& position) const {
    std::map<std::string, app::CaseRecords> all;
    if (const auto* found = find(position)) {
        for (const auto& [candidate, decided] : found->cases)
            if (!decided.decisions.empty())
                all[candidate].decided = decided;
        for (const auto& [candidate, notices] : found->notices)
            if (!notices.empty())
                all[candidate].notices = notices;
        for (const auto& note : found->notes)
            all[note.what.candidate].notes.push_back(note);
    }
    std::vector<app::CaseRecords> rows;
    for (auto& [candidate, one] : all) {
        one.candidate = candidate;
        rows.push_back(std::move(one));
    }
    return rows;
}

void MemoryStore::keepDraft(const session::DraftPlace& place, const std::string& text) {
    beforeWriting();
    opening(place.position, place.candidate).drafts[place] = {place, text, tick()};
}

void MemoryStore::dropDraft(const session::DraftPlace& place) {
    beforeWriting();
    if (find(place.position) != nullptr)
        opening(place.position).drafts.erase(place);
}

std::vector<session::Draft> MemoryStore::drafts(const std::string& position) const {
    std::vector<session::Draft> rows;
    if (const auto* found = find(position))
        for (const auto& [place, draft] : found->drafts)
            rows.push_back(draft);
    return rows;
}

void MemoryStore::keepPractice(const rubric::PracticeRating& rating) {
    beforeWriting();
    app::refuseWhen(records::checkPractice(rating));
    m_practice.push_back({stamp(rating.person), rating});
}

void MemoryStore::setVerdictWords(const std::string& position,
                                  const std::vector<session::VerdictWord>& words) {
    beforeWriting();
    auto& owner = opening(position);
    app::refuseWhen(records::checkWords(words));
    owner.words = words;
}

std::vector<session::VerdictWord> MemoryStore::verdictWords(const std::string& position) const {
    const auto* found = find(position);
    return found == nullptr ? std::vector<session::VerdictWord>{} : found->words;
}

} // namespace support
