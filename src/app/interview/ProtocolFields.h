// SPDX-License-Identifier: MIT
// Fields of the pages around the questions, each made from its mark's kind, the rubric and the scorecard;
// which of them a page has is ProtocolBefore.cpp, ProtocolDuring.cpp and ProtocolAfter.cpp.
#pragma once

#include "app/interview/ProtocolPage.h"

namespace app {

/// A page being made.
class ProtocolFields {
public:
    ProtocolFields(const ProtocolView& view, const words::Words& tr) : m_view(view), m_tr(tr) {}

    [[nodiscard]] const ProtocolView& view() const { return m_view; }
    [[nodiscard]] const words::Words& tr() const { return m_tr; }
    [[nodiscard]] std::string value(const session::Item& item) const;

    /// With the label of its kind's field.
    [[nodiscard]] ProtocolField field(const session::Item& item, Give give, int room) const;
    /// The same with another label.
    [[nodiscard]] ProtocolField field(const session::Item& item, Give give, int room,
                                      std::string label) const;
    /// The items of one stage, each on its line.
    [[nodiscard]] ProtocolSection checklist(rubric::Stage stage) const;
    /// As many lines of a list as are filled in, and one more while there is room. A line is filled in where
    /// a mark of one of these kinds has its number.
    [[nodiscard]] int linesOf(std::initializer_list<session::ItemKind> kinds) const;
    /// The terms of a vocabulary; none when the rubric lacks it.
    [[nodiscard]] std::vector<Choice> terms(std::string_view vocabulary) const;
    /// "A06  Goods are in production", cut to be a title.
    [[nodiscard]] std::string questionTitle(const std::string& question) const;
    /// The planned questions to pick from.
    [[nodiscard]] std::vector<Choice> questions() const;

private:
    const ProtocolView& m_view;
    const words::Words& m_tr;
};

/// "2. claim": the number of a line before the label of its first field.
void numberLine(ProtocolLine& line, int number);
/// "2026-11-28 14:05" here; empty for what is no moment in UTC.
[[nodiscard]] std::string minuteText(const std::string& utc);
/// How long after `end` (UTC) a moment of the clock here is: "18 h after", "2 days after" where it has no
/// time of day; empty where one of them is missing. A change to or from summer time between them is not seen.
[[nodiscard]] std::string afterText(const std::string& moment, const std::string& end,
                                    const words::Words& tr);
/// When the scorecard was submitted, else when the last mark of the interview itself was made, UTC; empty
/// without any.
[[nodiscard]] std::string endOf(const rubric::Rubric& rubric, const session::Scorecard& card);

[[nodiscard]] ProtocolPage beforePage(const ProtocolFields& make);
[[nodiscard]] ProtocolPage duringPage(const ProtocolFields& make);
[[nodiscard]] ProtocolPage afterPage(const ProtocolFields& make);

} // namespace app
