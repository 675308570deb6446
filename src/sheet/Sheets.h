// SPDX-License-Identifier: MIT
// The single sheets of workbooks, each a pure function; LayoutWorkbook.h puts them together.
#pragma once

#include "compare/Insight.h"
#include "sheet/CellPlaces.h"
#include "sheet/Layout.h"
#include "sheet/Protocol.h"
#include "sheet/Script.h"
#include "sheet/Sheet.h"

#include <map>

namespace sheet {

/// Everything the sheets are made from; refers to values that live elsewhere.
struct Material {
    const compare::Comparison& comparison;
    const std::vector<session::Candidate>& people;
    const std::vector<session::Decision>& decisions;
    const words::Words& tr;
    const CellPlaces& places;
    /// The position's own words for verdicts.
    const std::vector<session::VerdictWord>& verdicts;
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
/// Notes that do not go into one row of Data, whole.
[[nodiscard]] Sheet notesSheet(const Material& material);
/// How sure the order is; fixed numbers with the weights they were computed with.
[[nodiscard]] Sheet certaintySheet(const Material& material, const compare::Insight& insight);
/// How far the panel agrees, and what to talk about.
[[nodiscard]] Sheet agreementSheet(const Material& material, const compare::Insight& insight);
/// What each candidate was asked: order, minutes, departures from the plan.
[[nodiscard]] Sheet questionsSheet(const Material& material);
[[nodiscard]] Sheet decisionSheet(const Material& material);
/// The form of structured interviews: one total an interviewer, extremes dropped, three signatures.
[[nodiscard]] Sheet officialSheet(const Material& material);
/// Where the interviewer of empty score sheets writes a name.
[[nodiscard]] Sheet startSheet(const Material& material);
/// An empty score sheet of one candidate.
[[nodiscard]] Sheet scoreSheet(const Material& material, const session::Candidate& candidate);

/// The sheets of single candidates; keeps what they share and refers to the material.
class CandidateSheets {
public:
    /// Without these stages of what is kept around the interview, by code.
    explicit CandidateSheets(const Material& material, const std::vector<std::string>& without = {});
    /// The candidate must be one of the comparison's.
    [[nodiscard]] Sheet of(const compare::CandidateResult& candidate) const;

private:
    const Material& m_material;
    std::vector<std::string> m_without;
    Script m_script;
    score::Row m_means;
    std::map<std::string_view, Cards> m_cards;
};

[[nodiscard]] const session::Decision* findDecision(const Material& material, const std::string& candidate);

} // namespace sheet
