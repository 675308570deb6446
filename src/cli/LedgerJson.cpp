// SPDX-License-Identifier: MIT
// Codes and ids; the sentences alone are in a language.
#include "cli/LedgerJson.h"

#include "compare/AskedLedger.h"
#include "explain/AskedSentences.h"

#include <map>

namespace cli {

namespace {

using compare::AskedAcross;
using compare::AskedQuestion;
using compare::Missing;

std::string_view stateOf(Missing missing) {
    switch (missing) {
    case Missing::none:
        return "asked";
    case Missing::notAsked:
    case Missing::notApplicable:
        return compare::codeOf(missing);
    default:
        return "unknown";
    }
}

template <class Number>
void put(Json& json, const char* key, const std::optional<Number>& figure) {
    if (figure)
        json[key] = *figure;
    else
        json[key] = nullptr;
}

Json jsonOf(const std::vector<AskedQuestion>& planned) {
    auto all = Json::array();
    for (const auto& one : planned) {
        Json json{{"question", one.question}, {"asked", stateOf(one.missing)}};
        put(json, "order", one.order);
        put(json, "minutes", one.minutes);
        json["minutes_planned"] = one.minutesPlanned;
        json["probes"] = one.probes;
        json["departures"] = Json::array();
        for (const auto departure : one.departures)
            json["departures"].push_back(compare::codeOf(departure));
        all.push_back(std::move(json));
    }
    return all;
}

Json jsonOf(const compare::QuestionsAsked& asked) {
    Json json{{"questions", jsonOf(asked.planned)}, {"extra", asked.extra}, {"cards", Json::array()}};
    for (const auto& card : asked.cards)
        json["cards"].push_back(
            {{"interviewer", card.interviewer}, {"questions", jsonOf(card.planned)}, {"extra", card.extra}});
    return json;
}

Json jsonOf(const AskedAcross& one) {
    Json json{{"question", one.question},      {"asked", one.asked},     {"not_asked", one.notAsked},
              {"na", one.notApplicable},       {"unknown", one.unknown}, {"disputed", one.disputed},
              {"other_order", one.otherOrder}, {"longer", one.longer},   {"shorter", one.shorter},
              {"probed", one.probed}};
    put(json, "fewest_minutes", one.fewestMinutes);
    put(json, "most_minutes", one.mostMinutes);
    return json;
}

using Marks = std::map<session::Item, session::Mark>;

/// Item address to value, as marks import takes them.
Json itemsJson(Marks::const_iterator from, Marks::const_iterator end) {
    auto items = Json::object();
    for (; from != end; ++from)
        if (!from->second.value.empty())
            items[session::write(from->first)] = from->second.value;
    return items;
}

/// By candidate; an interviewer who noted nothing has none.
std::map<std::string, Json> protocols(const compare::Comparison& comparison) {
    std::map<std::string, Json> all;
    const session::Item first{session::ItemKind(session::protocolKinds().front()), {}, {}};
    for (const auto& card : comparison.cards) {
        auto items = itemsJson(card.marks.lower_bound(first), card.marks.end());
        if (items.empty())
            continue;
        auto& mine = all.try_emplace(card.candidate, Json::array()).first->second;
        mine.push_back({{"interviewer", card.interviewer}, {"items", std::move(items)}});
    }
    return all;
}

} // namespace

Json itemsJson(const session::Scorecard& card) {
    return itemsJson(card.marks.begin(), card.marks.end());
}

void putLedger(Json& json, const compare::Comparison& comparison, const words::Words& tr) {
    const auto ledger = compare::askedLedger(comparison);
    auto notes = protocols(comparison);
    for (std::size_t at = 0; at < ledger.candidates.size(); ++at) {
        auto& candidate = json["candidates"][at];
        candidate["asked"] = jsonOf(ledger.candidates[at]);
        candidate["protocol"] =
            std::move(notes.try_emplace(comparison.candidates[at].id, Json::array()).first->second);
    }
    auto& all = json["ledger"] = Json{{"known", ledger.known}, {"silent", ledger.silent}};
    all["questions"] = Json::array();
    for (const auto& one : ledger.questions)
        all["questions"].push_back(jsonOf(one));
    all["extra"] = Json::array();
    for (const auto& extra : ledger.extra)
        all["extra"].push_back({{"question", extra.question}, {"candidates", extra.of}});
    all["sentences"] = explain::askedSentences(comparison, ledger, tr);
}

} // namespace cli
