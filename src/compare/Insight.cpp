// SPDX-License-Identifier: MIT
// Puts the parts of an insight together, one ranking group at a time.
#include "compare/CandidateFigures.h"
#include "compare/Groups.h"
#include "compare/Weights.h"
#include "score/ratings/Composite.h"
#include "score/severity/RankProbabilities.h"

#include <algorithm>
#include <future>

namespace compare {

namespace {

using score::Why;
/// Positions in Comparison::candidates.
using Places = std::vector<std::size_t>;

/// Fewer draws for very many candidates; their ranks are far apart as it is.
std::size_t rankDraws(std::size_t candidates) {
    return std::clamp<std::size_t>(6'000'000 / std::max<std::size_t>(1, candidates), 5'000, 20'000);
}

void setUncertain(CandidateInsight& candidate, Why why) {
    candidate.interval90 = score::noInterval(why);
    candidate.best = score::absent(why);
    candidate.expectedRank = score::absent(why);
}

class Builder {
public:
    Builder(const Comparison& comparison, const InsightOptions& options)
        : m_comparison(comparison), m_options(options), m_marks(panelMarksOf(comparison)) {}

    Insight run() {
        m_insight.seed = m_options.seed;
        for (const auto& candidate : m_comparison.candidates) {
            m_insight.candidates.emplace_back();
            m_insight.candidates.back().id = candidate.id;
        }
        if (!m_marks.scored.ratings.empty())
            m_model = score::fitSeverity(m_marks.scored);
        auto panel =
            std::async(m_options.parts, [this] { return panelInsightOf(m_marks, m_model, m_options.seed); });
        if (anyWeight(m_marks.weights))
            addFigures();
        else
            addBlank(Why::noWeight);
        m_insight.panel = panel.get();
        return std::move(m_insight);
    }

private:
    void addBlank(Why why) {
        for (std::size_t c = 0; c < m_insight.candidates.size(); ++c) {
            auto& candidate = m_insight.candidates[c];
            setUncertain(candidate, why);
            candidate.adjusted = score::absent(why);
            for (const auto& cell : m_comparison.candidates[c].cells)
                candidate.cells.push_back({cell.competency, score::absent(why), score::absent(why)});
            for (const auto& must : m_comparison.candidates[c].musts)
                candidate.musts.push_back({must.competency, must.cut, score::absent(why), statusOf(must)});
        }
    }

    [[nodiscard]] bool ranked(std::size_t candidate) const {
        return m_comparison.candidates[candidate].rank.has_value();
    }

    void addFigures() {
        if (m_marks.scored.ratings.empty()) {
            addBlank(Why::notRated);
        } else {
            m_figures.emplace(m_comparison, m_marks, m_model);
            for (std::size_t c = 0; c < m_insight.candidates.size(); ++c)
                m_figures->fill(m_insight.candidates[c], c);
        }
        for (std::size_t c = 0; c < m_insight.candidates.size(); ++c)
            m_insight.candidates[c].group = m_comparison.candidates[c].group;
        for (std::size_t g = 0; g < m_comparison.groups.size(); ++g)
            addGroup(g);
    }

    void addGroup(std::size_t number) {
        RankingGroup group;
        ScoreTable table{{}, m_marks.judged.competencies, m_marks.weights, {}};
        Places places;
        for (std::size_t c = 0; c < m_insight.candidates.size(); ++c) {
            if (m_insight.candidates[c].group != number)
                continue;
            if (!ranked(c)) {
                setUncertain(m_insight.candidates[c], Why::missingCells);
                continue;
            }
            places.push_back(c);
            table.candidates.push_back(m_insight.candidates[c].id);
            table.scores.push_back(m_marks.scores[c]);
        }
        group.candidates = table.candidates;
        group.interviewers = m_comparison.groups[number].interviewers;
        addAbsent(number, group.interviewers);
        auto weights = std::async(m_options.parts, [&] { return weightInsightOf(table, m_options); });
        if (m_figures)
            addCertainty(group, places);
        addNext(places);
        addPairs(places);
        group.weights = weights.get();
        m_insight.groups.push_back(std::move(group));
    }

    void addAbsent(std::size_t number, const std::vector<std::string>& interviewers) {
        for (std::size_t c = 0; c < m_insight.candidates.size(); ++c) {
            auto& candidate = m_insight.candidates[c];
            if (candidate.group != number)
                continue;
            const auto there = markersOf(m_comparison.candidates[c]);
            std::set_difference(interviewers.begin(), interviewers.end(), there.begin(), there.end(),
                                std::back_inserter(candidate.absent));
        }
    }

    void addCertainty(RankingGroup& group, const Places& places) {
        auto certainty = m_figures->certaintyOf(places);
        const auto ranks =
            score::rankProbabilities(certainty, m_options.seed, rankDraws(certainty.candidates.size()));
        group.rankDraws = ranks.why == Why::present ? ranks.draws : 0;
        std::vector<std::optional<double>> adjusted;
        for (const auto c : places) {
            auto& candidate = m_insight.candidates[c];
            adjusted.push_back(candidate.adjusted.value);
            const auto& known = certainty.candidates;
            const auto at = std::lower_bound(known.begin(), known.end(), m_marks.place[c]);
            if (at == known.end() || *at != m_marks.place[c]) {
                setUncertain(candidate, Why::notRated);
                continue;
            }
            const auto i = static_cast<std::size_t>(at - known.begin());
            m_inCertainty[c] = i;
            setUncertain(candidate, certainty.why == Why::present ? Why::notRated : certainty.why);
            candidate.interval90 = certainty.interval90[i];
            if (ranks.why != Why::present)
                continue;
            candidate.rankProbabilities = ranks.probability[i];
            candidate.best = score::figure(ranks.probability[i].front(), score::zeroToOne);
            candidate.expectedRank =
                score::figure(ranks.expectedRank[i], {1, static_cast<double>(ranks.expectedRank.size())});
        }
        const auto adjustedRanks = score::competitionRanks(adjusted);
        for (std::size_t i = 0; i < places.size(); ++i)
            if (adjustedRanks[i])
                m_insight.candidates[places[i]].adjustedRank = adjustedRanks[i]->rank;
        m_certainties.push_back(std::move(certainty));
    }

    /// Of one group.
    [[nodiscard]] score::Figure above(std::size_t a, std::size_t b) const {
        const auto atA = m_inCertainty.find(a);
        const auto atB = m_inCertainty.find(b);
        if (atA == m_inCertainty.end() || atB == m_inCertainty.end())
            return score::absent(Why::notRated);
        return score::probabilityAbove(m_certainties[*m_insight.candidates[a].group], m_figures->t(),
                                       atA->second, atB->second);
    }

    void addNext(const Places& places) {
        for (std::size_t i = 0; i < places.size(); ++i)
            m_insight.candidates[places[i]].aboveNext =
                i + 1 < places.size() ? above(places[i], places[i + 1]) : score::absent(Why::oneUnit);
    }

    void addPairs(const Places& places) {
        const auto paired = std::min(places.size(), m_options.pairedCandidates);
        for (std::size_t i = 0; i < paired; ++i)
            for (std::size_t j = i + 1; j < paired; ++j) {
                const auto a = places[i];
                const auto b = places[j];
                m_insight.pairs.push_back({m_insight.candidates[a].id, m_insight.candidates[b].id,
                                           above(a, b),
                                           score::dominanceOf(m_marks.scores[a], m_marks.scores[b])});
            }
    }

    const Comparison& m_comparison;
    const InsightOptions& m_options;
    PanelMarks m_marks;
    score::SeverityModel m_model;
    std::optional<CandidateFigures> m_figures;
    /// By group.
    std::vector<score::Certainty> m_certainties;
    /// Position in Comparison::candidates to position in its group's certainty.
    std::map<std::size_t, std::size_t> m_inCertainty;
    Insight m_insight;
};

} // namespace

Insight insightOf(const Comparison& comparison, const InsightOptions& options) {
    return Builder(comparison, options).run();
}

const CandidateInsight* findCandidate(const Insight& insight, std::string_view id) {
    const auto at = std::find_if(insight.candidates.begin(), insight.candidates.end(),
                                 [&](const auto& candidate) { return candidate.id == id; });
    return at == insight.candidates.end() ? nullptr : &*at;
}

} // namespace compare
