// SPDX-License-Identifier: MIT
// From plan and rubric to lines.
#include "sheet/Script.h"

#include "session/MarkWords.h"

#include <algorithm>

namespace sheet {

namespace {

using session::ItemKind;
using session::Meaning;
using session::Names;

/// Kinds that may belong to a question; texts last, since they may need rows of their own.
std::vector<ItemKind> kindsOfQuestion() {
    std::vector<ItemKind> kinds;
    for (const auto& row : session::scorecardKinds())
        if (row.ofQuestion())
            kinds.emplace_back(row);
    std::stable_partition(kinds.begin(), kinds.end(), [](ItemKind kind) { return !kind->isText(); });
    return kinds;
}

void addQuestion(Script& script, const plan::Frozen& frozen, const rubric::Question& question,
                 const words::Words& tr) {
    for (const auto kind : kindsOfQuestion()) {
        auto items = session::itemsAt(frozen, question, kind);
        if (kind->part == Names::starBox)
            items = {{kind, question.id, {}}};
        for (auto& item : items) {
            const bool child = kind->target == Names::criterion || kind->target == Names::point;
            auto label = session::labelOf(frozen, item, tr);
            script.push_back({item, child ? item.target : question.id, std::move(label)});
        }
    }
}

} // namespace

Script scriptOf(const compare::Comparison& comparison, const words::Words& tr) {
    Script script;
    for (const auto& planned : comparison.frozen.plan.questions)
        if (const auto* question = rubric::findQuestion(comparison.frozen.rubric, planned.id))
            addQuestion(script, comparison.frozen, *question, tr);
    return script;
}

std::string starText(const session::Scorecard& card, const std::string& question) {
    std::string text;
    bool any = false;
    for (const char box : session::starBoxes) {
        const auto meaning = session::meaningOf(card, {ItemKind::star, question, std::string(1, box)});
        any = any || meaning != Meaning::none;
        if (!text.empty())
            text += "  ";
        text += box;
        text += meaning == Meaning::seen ? " ✓" : meaning == Meaning::notSeen ? " ✗" : " –";
    }
    return any ? text : std::string();
}

} // namespace sheet
