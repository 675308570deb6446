// SPDX-License-Identifier: MIT
// Scorecards of the in-memory workspace.
#include "support/MemoryStore.h"

#include "app/ports/Refusing.h"
#include "records/Uid.h"

#include <algorithm>

namespace support {

using session::Edit;
using session::Scorecard;

std::map<std::string, app::CardCount> MemoryStore::cardCounts(const std::string& position) const {
    std::map<std::string, app::CardCount> counts;
    for (const auto& card : scorecards(position)) {
        auto& count = counts[card.candidate];
        ++count.begun;
        count.submitted += card.submittedAt.empty() ? 0 : 1;
    }
    return counts;
}

std::vector<Scorecard> MemoryStore::scorecards(const std::string& position) const {
    std::vector<Scorecard> cards;
    if (const auto* found = find(position))
        for (const auto& [key, card] : found->cards)
            cards.push_back(card.now);
    return cards;
}

std::optional<Scorecard> MemoryStore::scorecard(const std::string& position, const std::string& candidate,
                                                const std::string& interviewer) const {
    const auto* found = find(position);
    if (found == nullptr)
        return std::nullopt;
    const auto at = found->cards.find({candidate, interviewer});
    return at == found->cards.end() ? std::nullopt : std::optional(at->second.now);
}

MemoryStore::Card MemoryStore::blank(const Opening& opening, const std::string& candidate,
                                     const std::string& interviewer) const {
    if (!opening.position.frozen)
        throw app::SystemError(
            {reading::Severity::error, "not-frozen", "{0} is a draft", {opening.position.id}, {}});
    Card card;
    card.now.candidate = candidate;
    card.now.interviewer = interviewer;
    card.now.planVersion = opening.position.frozen->plan.version;
    card.now.structureHash = opening.position.frozen->structureHash;
    card.now.author = records::derivedUid("person", interviewer);
    for (const auto& person : opening.candidates)
        if (person.id == candidate)
            card.now.uid = records::scorecardUid(person.uid, card.now.author);
    return card;
}

std::optional<Edit> MemoryStore::keep(Edit edit) {
    auto& owner = opening(edit.position, edit.candidate);
    const std::pair key{edit.candidate, edit.interviewer};
    const auto known = owner.cards.find(key);
    auto card = known != owner.cards.end() ? known->second : blank(owner, edit.candidate, edit.interviewer);
    const auto& frozen = owner.frozen[static_cast<std::size_t>(card.now.planVersion) - 1];
    auto checked = records::check(frozen, card.now, std::move(edit));
    if (auto* refusal = std::get_if<records::Refusal>(&checked))
        app::refuse(std::move(*refusal));
    if (std::holds_alternative<records::NothingToDo>(checked))
        return std::nullopt;
    auto made = std::get<Edit>(std::move(checked));
    auto stamped = stamp(made.interviewer);
    made.id = ++m_edits;
    made.uid = stamped.uid;
    made.at = stamped.at;
    card.now = records::apply(frozen, std::move(card.now), made);
    card.log.push_back({std::move(stamped), made});
    owner.cards.insert_or_assign(key, std::move(card));
    return made;
}

std::optional<std::vector<Edit>> MemoryStore::recordWhile(const app::GoOn& goOn, std::vector<Edit> edits) {
    beforeWriting();
    std::vector<Edit> stored;
    const auto outcome = commitUnlessStopped([&] {
        std::size_t done = 0;
        for (auto& edit : edits) {
            if (auto kept = keep(std::move(edit)))
                stored.push_back(std::move(*kept));
            if (!goOn(static_cast<double>(++done) / static_cast<double>(edits.size())))
                return app::Outcome::stopped;
        }
        return app::Outcome::done;
    });
    return outcome == app::Outcome::done ? std::optional(std::move(stored)) : std::nullopt;
}

void MemoryStore::submit(const std::string& position, const std::string& candidate,
                         const std::string& interviewer) {
    beforeWriting();
    auto& owner = opening(position, candidate);
    const auto known = owner.cards.find({candidate, interviewer});
    auto card = known != owner.cards.end() ? known->second : blank(owner, candidate, interviewer);
    if (!card.now.submittedAt.empty())
        return;
    auto stamped = stamp(interviewer);
    const records::Submission submission{stamped.at};
    card.now = records::apply(owner.frozen.back(), std::move(card.now), submission);
    card.log.push_back({std::move(stamped), submission});
    owner.cards.insert_or_assign({candidate, interviewer}, std::move(card));
}

std::vector<Edit> MemoryStore::log(const std::string& position,
                                   const std::optional<std::string>& candidate) const {
    std::vector<Edit> all;
    if (const auto* found = find(position))
        for (const auto& [key, card] : found->cards)
            for (const auto& record : card.log)
                if (const auto* edit = std::get_if<Edit>(&record.what);
                    edit != nullptr && (!candidate || edit->candidate == *candidate))
                    all.push_back(*edit);
    std::sort(all.begin(), all.end(), [](const Edit& one, const Edit& other) { return one.at < other.at; });
    return all;
}

std::vector<app::CardRecords> MemoryStore::cardRecords(const std::string& position) const {
    std::vector<app::CardRecords> all;
    if (const auto* found = find(position))
        for (const auto& [key, card] : found->cards)
            all.push_back({card.now.candidate, card.now.interviewer, card.now.planVersion, card.now.uid,
                           card.now.author, card.log});
    return all;
}

} // namespace support
