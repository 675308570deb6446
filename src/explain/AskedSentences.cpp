// SPDX-License-Identifier: MIT
// A table of messages; names are cut after a few.
#include "explain/AskedSentences.h"

#include "explain/InsightPhrases.h"

#include <array>

namespace explain {

namespace {

using compare::AskedAcross;
using compare::CandidateIds;
using compare::Departure;
using compare::Missing;
using words::message;
using words::Words;

constexpr std::size_t mostNamed = 5;

std::string namesOf(const compare::Comparison& comparison, const CandidateIds& ids, const Words& tr) {
    std::vector<std::string> names;
    for (const auto& id : ids)
        if (names.size() < mostNamed)
            names.push_back(personOf(comparison, id));
    const auto all = listed(names, tr);
    return ids.size() > names.size() ? tr("{0} and {1} more", all, ids.size() - names.size()) : all;
}

/// {0} the question, {1} how many, {2} of how many, {3} their names.
struct Says {
    CandidateIds AskedAcross::*who;
    std::string_view text;
};

constexpr std::array says{
    Says{&AskedAcross::notAsked, message("{0} was not asked of {1} of {2}: {3}.")},
    Says{&AskedAcross::notApplicable, message("{0} was set aside for {1} of {2}: {3}.")},
    Says{&AskedAcross::unknown, message("Whether {0} was asked is not known for {1} of {2}: {3}.")},
    Says{&AskedAcross::disputed,
         message("The interviewers differ on whether {0} was asked of {1} of {2}: {3}.")},
    Says{&AskedAcross::otherOrder, message("{0} came in another order than planned with {1} of {2}: {3}.")},
    Says{&AskedAcross::longer,
         message("{0} took more than half as long again as planned with {1} of {2}: {3}.")},
    Says{&AskedAcross::shorter,
         message("{0} took less than half of its planned time with {1} of {2}: {3}.")}};

} // namespace

std::vector<std::string> askedSentences(const compare::Comparison& comparison,
                                        const compare::AskedLedger& ledger, const Words& tr) {
    std::vector<std::string> all;
    const auto add = [&](std::string_view text, const std::string& question, const CandidateIds& who,
                         std::size_t of) {
        if (!who.empty())
            all.push_back(tr(text, question, who.size(), of, namesOf(comparison, who, tr)));
    };
    for (const auto& one : ledger.questions) {
        for (const auto& row : says)
            add(row.text, one.question, one.*row.who, ledger.known.size());
        if (one.probedUnevenly())
            add(message("{0} was probed with {1} of {2}: {3}."), one.question, one.probed, one.asked.size());
    }
    for (const auto& extra : ledger.extra)
        add(message("{0}, which is not in the plan, was asked of {1} of {2}: {3}."), extra.question, extra.of,
            ledger.known.size());
    if (all.empty() && !ledger.known.empty())
        all.push_back(tr("Everybody was asked what the plan says; no departure is recorded."));
    if (!ledger.silent.empty())
        all.push_back(tr("Nothing says what was asked of: {0}.", namesOf(comparison, ledger.silent, tr)));
    return all;
}

std::string departureWord(Departure departure, const Words& tr) {
    switch (departure) {
    case Departure::disputed:
        return tr("⚠ the interviewers differ on whether it was asked");
    case Departure::notAsked:
        return tr("⚠ not asked");
    case Departure::otherOrder:
        return tr("other order than planned");
    case Departure::longer:
        return tr("much longer than planned");
    case Departure::shorter:
        return tr("much shorter than planned");
    case Departure::probed:
        return tr("probed, most others were not");
    case Departure::notProbed:
        break;
    }
    return tr("not probed, most others were");
}

std::string departureWords(const compare::AskedQuestion& asked, const Words& words) {
    if (asked.departures.empty())
        return {};
    return words.together([&](const Words& tr) {
        std::string all;
        for (const auto departure : asked.departures)
            all += (all.empty() ? "" : tr("; ")) + departureWord(departure, tr);
        return all;
    });
}

std::string askedWords(const compare::AskedQuestion& asked, const Words& words) {
    return words.together([&](const Words& tr) -> std::string {
        if (asked.missing == Missing::notAsked)
            return tr("not asked");
        if (asked.missing == Missing::notApplicable)
            return tr("n/a");
        if (asked.missing != Missing::none)
            return {};
        auto all = tr("asked");
        if (asked.minutes)
            all += tr(", ") + tr("{0} min", rubric::numberText(*asked.minutes));
        if (!asked.probes.empty())
            all += tr(", ") + tr("probed");
        return all;
    });
}

} // namespace explain
