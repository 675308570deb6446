// SPDX-License-Identifier: MIT
// How far the panel agrees: what to talk about first, then the coefficients and who marks high or low.
#include "explain/InsightPhrases.h"
#include "explain/InsightWords.h"
#include "sheet/FigureCells.h"
#include "sheet/Labels.h"
#include "sheet/Sheets.h"

namespace sheet {

namespace {

using compare::AgreementInsight;

void addHotspots(const Material& material, const compare::PanelInsight& panel, Sheet& sheet) {
    const auto& [comparison, people, decisions, tr, places, verdicts] = material;
    sheet.rows.push_back({});
    sheet.rows.push_back(
        blockRow({tr("To talk about"), tr("Candidate"), tr("Competency"), tr("Gap"), tr("Who gave what")}));
    if (panel.hotspots.empty())
        sheet.rows.push_back({text(tr("nothing"), Role::muted)});
    for (const auto& spot : panel.hotspots) {
        const auto* person = compare::findCandidate(comparison, spot.candidate);
        std::string marks;
        for (const auto& [interviewer, level] : spot.marks)
            marks += (marks.empty() ? "" : "   ") + interviewer + " " + explain::markText(level);
        sheet.rows.push_back({text("⚠ " + spot.candidate, Role::warning),
                              text(person == nullptr ? std::string() : person->name),
                              text(explain::competencyOf(comparison, spot.competency, tr), Role::note),
                              number(spot.range, Role::score), text(marks)});
    }
}

Row coefficientRow(const Material& material, const AgreementInsight& agreement) {
    const auto& tr = material.tr;
    const auto& alpha = compare::headlineOf(agreement);
    const auto ranking = agreement.henderson.rankingMean;
    const auto& single = agreement.icc.agreementSingle;
    Row row{text(agreement.competency.empty()
                     ? tr("Whole panel")
                     : explain::competencyOf(material.comparison, agreement.competency, tr),
                 Role::label),
            number(static_cast<double>(agreement.units), Role::count),
            number(static_cast<double>(agreement.pairable), Role::count),
            figureCell(alpha.value, Role::score, tr)};
    addInterval(row, alpha.interval95, Role::score, tr);
    row.push_back(figureCell(single.value, Role::score, tr));
    addInterval(row, single.interval95, Role::score, tr);
    row.push_back(figureCell(ranking, Role::score, tr));
    row.push_back(reasonCell({alpha.value, single.value, ranking}, tr));
    return row;
}

void addCoefficients(const Material& material, const compare::PanelInsight& panel, Sheet& sheet) {
    const auto& tr = material.tr;
    sheet.rows.push_back({});
    sheet.rows.push_back(
        blockRow({tr("Agreement"), tr("Judged by two or more"), tr("Ratings of those"), tr("Alpha, ordinal"),
                  tr("95% from"), tr("95% to"), tr("ICC(A,1)"), tr("95% from"), tr("95% to"),
                  tr("Ranking, ICC(Q,k)"), tr("Why not known")}));
    sheet.rows.push_back(coefficientRow(material, panel.whole));
    for (const auto& competency : panel.competencies)
        sheet.rows.push_back(coefficientRow(material, competency));
    for (const auto& line :
         {tr("Alpha and ICC: 1 is full agreement, 0 no more than chance. With few candidates they are rough: "
             "read the 95% range."),
          panel.whole.scoredUnits >= compare::fewestRanked
              ? tr("For the whole panel the ICC is that of the interviewers' totals; ICC(Q,k) says how far "
                   "the "
                   "ranking of these {0} candidates can be trusted.",
                   panel.whole.scoredUnits)
              : tr("For the whole panel the ICC is that of the interviewers' totals; below {0} candidates it "
                   "says "
                   "nothing of how far the ranking can be trusted.",
                   compare::fewestRanked)})
        sheet.rows.push_back({text(line, Role::muted)});
}

void addKappas(const Material& material, const compare::PanelInsight& panel, Sheet& sheet) {
    const auto& tr = material.tr;
    sheet.rows.push_back({});
    sheet.rows.push_back(blockRow({tr("Two by two"), tr("Interviewer"), tr("Rated by both"), tr("Kappa"),
                                   tr("Kappa, linear"), tr("Kappa, quadratic"), tr("Why not known")}));
    if (panel.kappas.empty())
        sheet.rows.push_back({text(tr("No two interviewers judged the same thing."), Role::muted)});
    for (const auto& pair : panel.kappas)
        sheet.rows.push_back({text(pair.a), text(pair.b), number(static_cast<double>(pair.n), Role::count),
                              figureCell(pair.unweighted, Role::score, tr),
                              figureCell(pair.linear, Role::score, tr),
                              figureCell(pair.quadratic, Role::score, tr),
                              reasonCell({pair.unweighted, pair.linear, pair.quadratic}, tr)});
}

void addStrictness(const Material& material, const compare::PanelInsight& panel, Sheet& sheet) {
    const auto& tr = material.tr;
    sheet.rows.push_back({});
    sheet.rows.push_back(blockRow({tr("Who marks high or low"), tr("Shared ratings"), tr("As rated"),
                                   tr("As used"), tr("Why not known")}));
    for (const auto& one : panel.severity)
        sheet.rows.push_back({text(one.interviewer), number(static_cast<double>(one.shared), Role::count),
                              figureCell(one.leastSquares, Role::score, tr),
                              figureCell(one.used, Role::score, tr),
                              reasonCell({one.leastSquares, one.used}, tr)});
    sheet.rows.push_back({text(tr("Above 0: marks higher than the others on the same candidates. As used: "
                                  "drawn towards 0 while there is little to go by."),
                               Role::muted)});
}

} // namespace

Sheet agreementSheet(const Material& material, const compare::Insight& insight) {
    const auto& tr = material.tr;
    Sheet sheet;
    sheet.id = "agreement";
    sheet.name = material.places.tab(sheet.id);
    sheet.columns = {{"what", 24}, {"a", 24}, {"b", 24}, {"c", 12}, {"d", 14},     {"e", 14},
                     {"f", 12},    {"g", 12}, {"h", 12}, {"i", 12}, {"reason", 40}};
    sheet.rows = {{text(tr("How far the panel agrees"), Role::title)},
                  {text(tr("From the marks as they stood before the panel talked; fixed numbers of the day "
                           "this was made."),
                        Role::muted)}};
    for (const auto& sentence : tr.eachTogether([&](const words::Words& one) {
             return explain::agreementSentences(material.comparison, insight, one);
         }))
        sheet.rows.push_back({text(sentence)});
    addHotspots(material, insight.panel, sheet);
    addCoefficients(material, insight.panel, sheet);
    addKappas(material, insight.panel, sheet);
    addStrictness(material, insight.panel, sheet);
    sheet.frozenRows = 1;
    return sheet;
}

} // namespace sheet
