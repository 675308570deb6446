// SPDX-License-Identifier: MIT
// The computed order against the verdicts.
#include "app/DecideDesk.h"

#include "app/Compute.h"

#include <algorithm>

namespace app {

namespace {

using rubric::Finding;
using rubric::Severity;
using session::Verdict;
using words::message;

bool hired(const DecideRow& row) {
    return row.decision && row.decision->verdict == Verdict::hire;
}

bool ahead(const DecideRow& one, const DecideRow& other) {
    if (!one.result.rank)
        return false;
    return !other.result.rank || *one.result.rank < *other.result.rank;
}

Finding question(std::string code, std::string_view text, std::vector<std::string> arguments) {
    return {Severity::warning, std::move(code), std::string(text), std::move(arguments), {}};
}

} // namespace

void DecideDesk::open() {
    m_rows.clear();
    const auto position = m_desk.store().position(m_desk.position());
    m_ready = position && position->frozen;
    if (!m_ready)
        return;
    const auto decisions = m_desk.store().decisions(m_desk.position());
    for (auto& result : compareNow(m_desk.store(), m_desk.position()).candidates) {
        const auto at = std::find_if(decisions.begin(), decisions.end(),
                                     [&](const auto& one) { return one.candidate == result.id; });
        m_rows.push_back({std::move(result), at == decisions.end() ? std::nullopt : std::optional(*at)});
    }
}

const DecideRow* DecideDesk::find(const std::string& candidate) const {
    const auto at = std::find_if(m_rows.begin(), m_rows.end(),
                                 [&](const DecideRow& row) { return row.result.id == candidate; });
    return at == m_rows.end() ? nullptr : &*at;
}

std::optional<Finding> DecideDesk::againstOrder(const std::string& candidate, Verdict verdict) const {
    const auto* mine = find(candidate);
    if (mine == nullptr)
        return std::nullopt;
    if (verdict != Verdict::hire) {
        for (const auto& row : m_rows)
            if (hired(row) && ahead(*mine, row))
                return question("passed-over", message("{0} stands before {1}, who is to be hired. Why?"),
                                {mine->result.name, row.result.name});
        return std::nullopt;
    }
    for (const auto& must : mine->result.musts)
        if (must.status == compare::MustStatus::below)
            return question("below-must", message("{0} is below a must-have. Why hire nevertheless?"),
                            {mine->result.name});
    if (!mine->result.rank)
        return question("no-rank", message("{0} has no rank yet. Why hire nevertheless?"),
                        {mine->result.name});
    for (const auto& row : m_rows)
        if (ahead(row, *mine) && !hired(row))
            return question("not-first", message("{0} stands before {1}. Why hire {1}?"),
                            {row.result.name, mine->result.name});
    return std::nullopt;
}

void DecideDesk::decide(session::Decision decision) {
    const auto* row = find(decision.candidate);
    if (!m_ready || row == nullptr)
        return;
    decision.decidedBy = m_desk.interviewer();
    if (row->decision) {
        auto before = *row->decision;
        before.at = decision.at;
        before.decidedBy = decision.decidedBy;
        if (before == decision)
            return;
    }
    m_desk.store().decide(m_desk.position(), decision);
    m_desk.saved();
    open();
}

} // namespace app
