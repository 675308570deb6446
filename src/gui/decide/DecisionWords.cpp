// SPDX-License-Identifier: MIT
// Texts of the place Decide.
#include "gui/decide/DecisionWords.h"

#include "score/ratings/Round.h"

namespace gui {

std::string verdictText(session::Verdict verdict, const words::Words& tr) {
    switch (verdict) {
    case session::Verdict::hire:
        return tr("Hire");
    case session::Verdict::hold:
        return tr("Hold");
    case session::Verdict::reserve:
        return tr("Reserve");
    case session::Verdict::reject:
        break;
    }
    return tr("Reject");
}

std::string decisionText(const app::DecideRow& row, const words::Words& tr) {
    if (!row.decision)
        return {};
    const auto& own = tr(row.decision->word);
    const auto text = !own.empty()            ? own
                      : row.decision->verdict ? verdictText(*row.decision->verdict, tr)
                                              : std::string();
    return row.override ? tr("⚠ {} against the order", text) : text;
}

std::string mustText(const compare::CandidateResult& result, const rubric::Rubric& rubric,
                     const words::Words& tr) {
    if (result.musts.empty())
        return tr("None set");
    std::string below;
    std::string open;
    for (const auto& must : result.musts) {
        if (must.status == compare::MustStatus::meets)
            continue;
        auto& names = must.status == compare::MustStatus::below ? below : open;
        if (!names.empty())
            names += tr(", ");
        names += rubric::competencyName(rubric, must.competency, tr);
    }
    if (!below.empty())
        return "✖ " + tr("Below: {}", below);
    if (!open.empty())
        return "? " + tr("Not assessed: {}", open);
    return "✔ " + tr("Met");
}

std::string compositeText(const compare::CandidateResult& result) {
    return result.composite ? score::halfUp(*result.composite, 2) : "–";
}

} // namespace gui
