// SPDX-License-Identifier: MIT
// The computed order against the verdicts.
#include "app/decide/VerdictOrder.h"

#include "compare/Standing.h"
#include "words/Words.h"

namespace app {

namespace {

using compare::CandidateResult;
using reading::Finding;
using session::Verdict;
using words::message;

struct Phrase {
    std::string_view code;
    std::string_view question;
    std::string_view statement;
};

constexpr Phrase belowMust{"below-must", message("{0} is below a must-have. Why hire nevertheless?"),
                           message("{0} is hired although below a must-have.")};
constexpr Phrase noRank{"no-rank", message("{0} has no rank yet. Why hire nevertheless?"),
                        message("{0} is hired without a rank.")};
constexpr Phrase notFirst{"not-first", message("{0} stands before {1}. Why hire {1}?"),
                          message("{1} is hired although {0} stands before.")};
constexpr Phrase passedOver{"passed-over", message("{0} stands before {1}, who is to be hired. Why?"),
                            message("{0} is passed over: {1} stands behind and is hired.")};

struct Found {
    Phrase phrase;
    std::vector<std::string> names;
};

std::optional<Found> look(const std::vector<Judged>& all, std::size_t at, std::optional<Verdict> verdict) {
    const auto& mine = *all[at].result;
    if (compare::isWithheld(mine))
        return std::nullopt;
    if (verdict != Verdict::hire) {
        for (const auto& other : all)
            if (other.verdict == Verdict::hire && compare::standsBefore(mine, *other.result))
                return Found{passedOver, {mine.name, other.result->name}};
        return std::nullopt;
    }
    for (const auto& must : mine.musts)
        if (must.status == compare::MustStatus::below)
            return Found{belowMust, {mine.name}};
    if (!mine.rank)
        return Found{noRank, {mine.name}};
    for (const auto& other : all)
        if (other.verdict != Verdict::hire && compare::standsBefore(*other.result, mine))
            return Found{notFirst, {other.result->name, mine.name}};
    return std::nullopt;
}

Finding finding(const Found& found, std::string_view text) {
    return {reading::Severity::warning, std::string(found.phrase.code), std::string(text), found.names, {}};
}

} // namespace

std::optional<Finding> againstOrder(const std::vector<Judged>& all, std::size_t mine,
                                    std::optional<Verdict> verdict) {
    const auto found = look(all, mine, verdict);
    return found ? std::optional(finding(*found, found->phrase.question)) : std::nullopt;
}

std::optional<Finding> overrideOf(const std::vector<Judged>& all, std::size_t mine) {
    const auto found = look(all, mine, all[mine].verdict);
    return found ? std::optional(finding(*found, found->phrase.statement)) : std::nullopt;
}

} // namespace app
