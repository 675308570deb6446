// SPDX-License-Identifier: MIT
// The single sheets of workbooks, each a pure function; LayoutWorkbook.h puts them together.
#pragma once

#include "compare/Insight.h"
#include "sheet/Layout.h"
#include "sheet/Places.h"
#include "sheet/Sheet.h"

namespace sheet {

/// Everything the sheets are made from; refers to values that live elsewhere.
struct Material {
    const compare::Comparison& comparison;
    const std::vector<session::Candidate>& people;
    const std::vector<session::Decision>& decisions;
    const words::Words& tr;
    const Places& places;
};

/// What the Read me sheet says beyond the comparison itself.
struct House {
    std::vector<std::string> notes;
    NameForm names = NameForm::shown;
};

[[nodiscard]] Sheet readMeSheet(const Material& material, const House& house = {});
[[nodiscard]] Sheet rankingSheet(const Material& material);
[[nodiscard]] Sheet comparisonSheet(const Material& material);
[[nodiscard]] Sheet panelSheet(const Material& material);
[[nodiscard]] Sheet dataSheet(const Material& material);
/// How sure the order is; fixed numbers with the weights they were computed with.
[[nodiscard]] Sheet certaintySheet(const Material& material, const compare::Insight& insight);
/// How far the panel agrees, and what to talk about.
[[nodiscard]] Sheet agreementSheet(const Material& material, const compare::Insight& insight);
/// What each candidate was asked: order, minutes, departures from the plan.
[[nodiscard]] Sheet questionsSheet(const Material& material);
[[nodiscard]] Sheet decisionSheet(const Material& material);
/// The form of structured interviews: one total an interviewer, extremes dropped, three signatures.
[[nodiscard]] Sheet officialSheet(const Material& material);
/// A first sheet for the interviewer's name, then an empty score sheet for each candidate.
[[nodiscard]] std::vector<Sheet> scoreSheets(const Material& material);
/// One sheet a candidate, in the comparison's order.
[[nodiscard]] std::vector<Sheet> candidateSheets(const Material& material);

[[nodiscard]] const session::Decision* findDecision(const Material& material, const std::string& candidate);

} // namespace sheet
