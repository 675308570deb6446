// SPDX-License-Identifier: MIT
// Deciding on the candidates of one position: what the scores say beside what was decided; the person
// decides, not the order.
#pragma once

#include "app/Desk.h"
#include "compare/Comparison.h"

namespace app {

struct DecideRow {
    /// Name, rank, composite and must-haves as computed.
    compare::CandidateResult result;
    std::optional<session::Decision> decision;
};

/// Reads the desk's position when opened; best first, as the comparison orders them.
class DecideDesk {
public:
    explicit DecideDesk(Desk& desk) : m_desk(desk) {}

    void open();
    /// False while there is no position or its plan is not frozen.
    [[nodiscard]] bool ready() const { return m_ready; }
    [[nodiscard]] const std::vector<DecideRow>& rows() const { return m_rows; }
    [[nodiscard]] const DecideRow* find(const std::string& candidate) const;
    /// Nothing when the verdict follows the computed order; else the sentence that asks for the reason.
    [[nodiscard]] std::optional<rubric::Finding> againstOrder(const std::string& candidate,
                                                              session::Verdict verdict) const;
    /// Stores the decision with the desk's interviewer as the one who decided. What is stored already is not
    /// stored again.
    void decide(session::Decision decision);

private:
    Desk& m_desk;
    bool m_ready = false;
    std::vector<DecideRow> m_rows;
};

} // namespace app
