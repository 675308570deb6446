// SPDX-License-Identifier: MIT
// A Rasch fit as tables and as JSON.
#include "cli/RaschPrint.h"

#include "cli/InsightJson.h"
#include "cli/ListTable.h"
#include "compare/InsightCodes.h"
#include "compare/PanelMarks.h"
#include "explain/InsightWords.h"
#include "score/rasch/Rasch.h"
#include "score/ratings/Round.h"

namespace cli {

namespace {

struct Report {
    score::Panel panel;
    score::RaschFit fit;
};

std::string reason(score::Why why, const words::Words& tr) {
    using score::Why;
    switch (why) {
    case Why::tooFew:
        return tr("a Rasch report needs at least 30 candidates, each rated by two interviewers or more.");
    case Why::notConnected:
        return tr("not all interviewers are linked by candidates they both rated.");
    case Why::notOnScale:
        return tr("every rating must be a whole step of the scale; averages cannot be used.");
    default:
        return explain::sentence(why, tr);
    }
}

/// Fair averages are categories from 0; people read them on their own scale.
score::Figure onScale(const score::Figure& average, const score::Scale& scale) {
    return average ? score::figure(*average.value + scale.low, {scale.low, scale.high}) : average;
}

Json elementsJson(const std::vector<std::string>& ids, const std::vector<score::RaschElement>& elements) {
    Json list = Json::array();
    for (std::size_t at = 0; at < elements.size(); ++at) {
        Json json{{"id", ids.at(at)}};
        put(json, "measure", elements[at].measure);
        put(json, "error", elements[at].error);
        put(json, "infit", elements[at].infit);
        put(json, "outfit", elements[at].outfit);
        json["ratings"] = elements[at].count;
        list.push_back(std::move(json));
    }
    return list;
}

Json spreadJson(const score::RaschSpread& spread) {
    Json json;
    put(json, "separation", spread.separation);
    put(json, "reliability", spread.reliability);
    put(json, "strata", spread.strata);
    return json;
}

Json raschJson(const Report& report) {
    const auto& [panel, fit] = report;
    if (fit.why != score::Why::present)
        return {{"rasch", nullptr}, {"rasch_reason", compare::codeOf(fit.why)}};
    auto candidates = elementsJson(panel.candidates, fit.candidates);
    for (std::size_t at = 0; at < fit.candidates.size(); ++at)
        put(candidates[at], "fair_average", onScale(fit.candidates[at].fairAverage, panel.scale));
    return {{"rasch",
             {{"scale", {panel.scale.low, panel.scale.high}},
              {"candidates", std::move(candidates)},
              {"competencies", elementsJson(panel.competencies, fit.competencies)},
              {"interviewers", elementsJson(panel.raters, fit.raters)},
              {"thresholds", fit.thresholds},
              {"candidate_spread", spreadJson(fit.candidateSpread)},
              {"interviewer_spread", spreadJson(fit.raterSpread)},
              {"iterations", fit.iterations}}}};
}

std::string shown(const score::Figure& figure) {
    return figure ? score::halfUp(*figure.value, 2) : "–";
}

Line lineOf(const std::string& id, const score::RaschElement& element) {
    return {oneLine(id), shown(element.measure), shown(element.error), shown(element.infit),
            shown(element.outfit)};
}

std::string facet(const std::string& name, const std::vector<std::string>& ids,
                  const std::vector<score::RaschElement>& elements, const words::Words& tr) {
    std::vector<Line> lines;
    for (std::size_t at = 0; at < elements.size(); ++at)
        lines.push_back(lineOf(ids.at(at), elements[at]));
    return table({name, tr("Logit"), tr("Error"), tr("Infit"), tr("Outfit")}, lines) + "\n";
}

std::string raschText(const Report& report, const compare::Comparison& comparison, const words::Words& tr) {
    const auto& [panel, fit] = report;
    if (fit.why != score::Why::present)
        return tr("No Rasch report: {}", reason(fit.why, tr)) + "\n";
    std::vector<Line> lines;
    for (const auto& candidate : comparison.candidates) {
        const auto& element = fit.candidates.at(score::positionOf(panel.candidates, candidate.id).value());
        lines.push_back(lineOf(candidate.name.empty() ? candidate.id : candidate.name, element));
        lines.back().push_back(shown(onScale(element.fairAverage, panel.scale)));
    }
    return table({tr("Candidate"), tr("Logit"), tr("Error"), tr("Infit"), tr("Outfit"), tr("Fair average")},
                 lines) +
           "\n" + facet(tr("Competency"), panel.competencies, fit.competencies, tr) +
           facet(tr("Interviewer"), panel.raters, fit.raters, tr) +
           tr("A higher logit is a better candidate, a harder competency, a stricter interviewer. Infit and "
              "outfit are near 1; above 1.5 somebody's ratings do not follow the pattern.") +
           "\n" + tr("Reliability of the candidates' order: {}.", shown(fit.candidateSpread.reliability)) +
           "\n";
}

} // namespace

Exit printRasch(Terminal& terminal, const compare::Comparison& comparison) {
    Report report{compare::panelMarksOf(comparison).judged, {}};
    report.fit = score::raschReport(report.panel);
    terminal.out << (terminal.json ? written(raschJson(report)) : raschText(report, comparison, terminal.tr));
    return Exit::done;
}

} // namespace cli
