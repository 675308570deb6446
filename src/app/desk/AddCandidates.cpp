// SPDX-License-Identifier: MIT
// Looks for doubles in the commit that adds.
#include "app/desk/AddCandidates.h"

#include "app/ports/CsvRecords.h"
#include "text/Fold.h"
#include "text/Names.h"
#include "text/Numbers.h"

#include <map>

namespace app {

using session::NewCandidate;
using words::message;

std::string contactOf(const NewCandidate& person) {
    if (auto email = text::folded(person.email); !email.empty())
        return email;
    auto phone = text::narrowed(person.phone);
    std::erase_if(phone, [](char c) { return c == ' ' || c == '-'; });
    return phone;
}

std::string identityOf(const NewCandidate& person) {
    return text::nameKey(person.name) + '\n' + contactOf(person);
}

AddedCandidates addCandidates(Store& store, const std::string& position, const CandidateList& list) {
    AddedCandidates added;
    store.commitUnlessStopped([&] {
        std::map<std::string, std::string> there, alike;
        for (const auto& candidate : store.candidates(position)) {
            there.emplace(identityOf(candidate), candidate.id);
            if (!list.compared.contains(candidate.id))
                alike.emplace(text::looseNameKey(candidate.name), candidate.id);
        }
        for (std::size_t at = 0; at < list.people.size(); ++at) {
            const auto refuse = [&](const char* code, std::string_view said, const std::string& id) {
                added.findings.push_back({reading::Severity::error,
                                          code,
                                          std::string(said),
                                          {excerpt(list.people[at].name), id},
                                          at < list.places.size() ? list.places[at] : reading::Place{}});
            };
            if (const auto known = there.find(identityOf(list.people[at])); known != there.end())
                refuse("known-candidate",
                       message("{0} is already a candidate of this position ({1}); remove the row."),
                       known->second);
            else if (const auto like = alike.find(text::looseNameKey(list.people[at].name));
                     like != alike.end())
                refuse("like-candidate-meanwhile",
                       message("Meanwhile {1} was added, whose name is like {0}; look, then add again."),
                       like->second);
        }
        if (!added.findings.empty())
            return Outcome::stopped;
        added.ids = store.addCandidates(position, list.people);
        return Outcome::done;
    });
    return added;
}

} // namespace app
