// SPDX-License-Identifier: MIT
// What would make somebody first, and a trial of weights as tables.
#include "app/compare/WeightTrial.h"

#include "explain/InsightPhrases.h"
#include "explain/InsightWords.h"
#include "explain/StandingWords.h"
#include "score/ratings/Round.h"
#include "score/weights/Sensitivity.h"

namespace app {

namespace {

/// "2.2", never a false 0.
std::string points(double share) {
    return 100 * share < 0.05 ? std::string("<0.1") : score::halfUp(100 * share, 1);
}

} // namespace

std::string WeightTrial::challenge(const std::string& candidate) const {
    const auto at = placeOf(candidate);
    if (!at || !m_leader)
        return m_tr("Nobody can be ranked yet.");
    const auto now = m_reweighing.under(m_shares)[*at];
    if (!now.rank)
        return nameOf(*at) + m_tr(": ") + explain::unrankedSentence(now.unrankable, m_tr);
    if (*now.rank == 1)
        return now.tied ? m_tr("{0} shares the first place under these weights.", nameOf(*at))
                        : m_tr("{0} is first under these weights.", nameOf(*at));
    const auto shift = shiftFor(*at);
    if (shift.amount.why == score::Why::neverPasses)
        return m_tr("No weights put {0} before {1}.", nameOf(*at), nameOf(*m_leader));
    if (!shift.amount)
        return m_tr("How far {0} is from {1} cannot be said. {2}", nameOf(*at), nameOf(*m_leader),
                    explain::sentence(shift.amount.why, m_tr));
    return m_tr("Moving {0} of 100 points of weight brings {1} level with {2}: {3}.",
                points(*shift.amount.value), nameOf(*at), nameOf(*m_leader), movesText(shift)) +
           " " + afterwards(*at, shift);
}

score::Shift WeightTrial::shiftFor(std::size_t at) const {
    return score::smallestShift(m_reweighing.scores()[*m_leader], m_reweighing.scores()[at], m_shares);
}

bool WeightTrial::canTry(const std::string& candidate) const {
    const auto at = placeOf(candidate);
    if (!at || !m_leader || at == m_leader)
        return false;
    const auto shift = shiftFor(*at);
    return shift.amount && *shift.amount.value > 0;
}

std::string WeightTrial::movesText(const score::Shift& shift) const {
    std::vector<std::string> moves;
    for (const auto& move : shift.moves)
        moves.push_back(m_tr("{0} from {1} to {2}", points(move.amount), m_shown[move.from].title,
                             m_shown[move.to].title));
    return explain::listed(moves, m_tr);
}

std::string WeightTrial::afterwards(std::size_t challenger, const score::Shift& shift) const {
    const auto then = m_reweighing.under(score::shifted(m_shares, shift.moves));
    if (!then[challenger].rank)
        return explain::unrankedSentence(then[challenger].unrankable, m_tr);
    std::vector<std::string> before;
    for (std::size_t at = 0; at < then.size(); ++at)
        if (then[at].rank && at != *m_leader &&
            *then[at].composite > *then[challenger].composite + score::tieTolerance)
            before.push_back(nameOf(at));
    if (before.empty())
        return m_tr("A little more puts {0} first.", nameOf(challenger));
    return m_tr("Even then these would stand before: {0}.", explain::listed(before, m_tr));
}

void WeightTrial::tryFor(const std::string& candidate) {
    if (!canTry(candidate))
        return;
    m_shares = score::normalised(score::shifted(m_shares, shiftFor(*placeOf(candidate)).moves));
    update();
}

std::string percentOf(int tenths) {
    return fmt::format("{}.{}", tenths / 10, tenths % 10);
}

TextTable rankingOf(const WeightTrial& trial, const words::Words& tr) {
    TextTable table{tr("Ranking under these weights"),
                    {tr("Rank"), tr("Candidate"), tr("Composite"), tr("Against the plan"),
                     tr("First: any weights"), tr("First: near the plan"), tr("Coverage"), tr("Remark")},
                    {}};
    for (const auto& row : trial.rows())
        table.rows.push_back(
            {row.rank, row.name, row.score, row.change, row.firstAny, row.firstNear, row.coverage, row.note});
    return table;
}

std::vector<TextTable> tablesOf(const WeightTrial& trial, const words::Words& tr) {
    TextTable weights{tr("Weights on trial"),
                      {tr("Competency"), tr("Weight on trial"), tr("Weight in the plan"),
                       tr("First stays from"), tr("First stays to"), tr("In words")},
                      {}};
    const auto percent = [](const std::optional<double>& share) {
        return share ? explain::percentText(*share, 1) : std::string();
    };
    for (const auto& weight : trial.weights())
        weights.rows.push_back({weight.title, percentOf(weight.tenths) + " %", percent(weight.plan),
                                percent(weight.low), percent(weight.high), weight.range});
    return {weights, rankingOf(trial, tr)};
}

} // namespace app
