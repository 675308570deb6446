// SPDX-License-Identifier: MIT
// Walking through an insight.
#include "unit/compare/InsightText.h"

#include "compare/InsightCodes.h"

#include <sstream>

namespace support {

namespace {

class Walk {
public:
    enum class Shown { bits, decimals };
    explicit Walk(Shown shown) : m_shown(shown) {}
    void figure(const std::string& name, const score::Figure& one) {
        m_lines.push_back(name + " " +
                          (one.value ? said(*one.value) : std::string(compare::codeOf(one.why))));
    }
    void interval(const std::string& name, const score::Interval& one) {
        m_lines.push_back(
            name + " " +
            (one ? said(*one.low) + " " + said(*one.high) : std::string(compare::codeOf(one.why))));
    }
    void numbers(const std::string& name, const std::vector<double>& all) {
        std::string line = name;
        for (const auto one : all)
            line += " " + said(one);
        m_lines.push_back(std::move(line));
    }
    void agreement(const compare::AgreementInsight& one) {
        const auto name = "agreement " + one.competency;
        for (const auto& alpha : one.alpha) {
            figure(name, alpha.value);
            interval(name, alpha.interval95);
        }
        for (const auto* icc :
             {&one.icc.oneWaySingle, &one.icc.oneWayMean, &one.icc.agreementSingle, &one.icc.agreementMean,
              &one.icc.consistencySingle, &one.icc.consistencyMean}) {
            figure(name, icc->value);
            interval(name, icc->interval95);
        }
        figure(name, one.henderson.rankingMean);
        figure(name, one.henderson.agreementMean);
    }
    void candidate(const compare::CandidateInsight& one) {
        figure(one.id, one.adjusted);
        interval(one.id, one.interval90);
        figure(one.id, one.best);
        figure(one.id, one.expectedRank);
        figure(one.id, one.aboveNext);
        numbers(one.id, one.rankProbabilities);
        for (const auto& cell : one.cells) {
            figure(one.id + " " + cell.competency, cell.adjusted);
            figure(one.id + " " + cell.competency, cell.rwg);
        }
        for (const auto& must : one.musts)
            figure(one.id + " must " + must.competency, must.below);
    }
    void weights(const compare::WeightInsight& one) {
        for (const auto& range : one.stability) {
            figure(range.competency + " " + range.lowBy, range.low);
            figure(range.competency + " " + range.highBy, range.high);
        }
        for (const auto& challenge : one.challenges)
            figure("shift " + challenge.challenger, challenge.amount);
        for (const auto& row : one.anyWeights)
            numbers("any", row);
        for (const auto& row : one.aboutThese)
            numbers("about", row);
        for (const auto& pair : one.pairwise)
            figure("pairwise " + pair.a + " " + pair.b, pair.share);
    }
    std::vector<std::string> take() { return std::move(m_lines); }

private:
    [[nodiscard]] std::string said(double value) const {
        return m_shown == Shown::bits ? fmt::format("{:a}", value) : fmt::format("{:.4f}", value + 0.0);
    }

    Shown m_shown;
    std::vector<std::string> m_lines;
};

std::vector<std::string> all(const compare::Insight& insight, Walk::Shown shown) {
    Walk walk(shown);
    for (const auto& candidate : insight.candidates)
        walk.candidate(candidate);
    for (const auto& pair : insight.pairs)
        walk.figure(pair.a + " above " + pair.b, pair.above);
    for (const auto& one : insight.panel.severity) {
        walk.figure("raw " + one.interviewer, one.leastSquares);
        walk.figure("used " + one.interviewer, one.used);
    }
    walk.agreement(insight.panel.whole);
    for (const auto& one : insight.panel.competencies)
        walk.agreement(one);
    for (const auto& one : insight.panel.kappas)
        for (const auto* kappa : {&one.unweighted, &one.linear, &one.quadratic})
            walk.figure("kappa " + one.a + " " + one.b, *kappa);
    for (const auto& habit : insight.panel.habits)
        walk.figure("habit " + habit.interviewer, habit.habit.withinShare);
    for (const auto& group : insight.groups)
        walk.weights(group.weights);
    return walk.take();
}

} // namespace

std::vector<std::string> bits(const compare::Insight& insight) {
    return all(insight, Walk::Shown::bits);
}

std::vector<std::string> figures(const compare::Insight& insight) {
    return all(insight, Walk::Shown::decimals);
}

std::vector<score::RatingRow> rowsFrom(const std::string& text) {
    std::vector<score::RatingRow> rows;
    std::istringstream lines(text);
    for (std::string line; std::getline(lines, line, ',');) {
        score::RatingRow row;
        std::istringstream(line) >> row.candidate >> row.rater >> row.competency >> row.value;
        rows.push_back(std::move(row));
    }
    return rows;
}

std::vector<score::RatingRow> rota(std::size_t candidates, std::size_t interviewers, std::size_t seats,
                                   std::size_t competencies) {
    std::vector<score::RatingRow> rows;
    std::size_t state = 7;
    const auto drawn = [&](std::size_t below) {
        state = (state * 1103515245 + 12345) % 2147483648;
        return state / 65536 % below;
    };
    for (std::size_t c = 0; c < candidates; ++c)
        for (std::size_t seat = 0; seat < seats; ++seat)
            for (std::size_t k = 0; k < competencies; ++k)
                if (const auto level = 1 + drawn(5); drawn(12) != 0)
                    rows.push_back({fmt::format("c{:04}", c),
                                    fmt::format("r{:03}", (c + seat) % interviewers), fmt::format("k{}", k),
                                    static_cast<double>(level)});
    return rows;
}

} // namespace support
