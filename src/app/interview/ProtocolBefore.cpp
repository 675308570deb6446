// SPDX-License-Identifier: MIT
// Before the interview: what is prepared, what the CV claims, what was brought, what to ask about.
#include "app/interview/ProtocolFields.h"

#include <algorithm>

namespace app {

namespace {

using session::Item;
using session::ItemKind;

ProtocolLine claimLine(const ProtocolFields& make, int slot) {
    const auto line = std::to_string(slot);
    const auto part = [&](const char* code, Give give, int room) {
        return make.field({ItemKind::claim, line, code}, give, room);
    };
    ProtocolLine made{"claim:" + line, {}, {}};
    made.fields = {part("text", Give::line, 30),
                   part("number", Give::line, 9),
                   part("unit", Give::line, 9),
                   part("question", Give::pick, 16),
                   part("base", Give::line, 14),
                   part("period", Give::line, 14),
                   part("part", Give::line, 14),
                   part("measured", Give::line, 14),
                   make.field({ItemKind::claimState, line, {}}, Give::choose, 30, make.tr()("state"))};
    numberLine(made, slot);
    made.fields[0].hint = make.tr()("orders followed without a mistake");
    made.fields[3].choices = make.questions();
    return made;
}

ProtocolLine sampleLine(const ProtocolFields& make, int slot) {
    const auto line = std::to_string(slot);
    ProtocolLine made{"portfolio:" + line, {}, {}};
    made.fields = {make.field({ItemKind::portfolio, line, "kind"}, Give::line, 18),
                   make.field({ItemKind::portfolioIs, line, "own"}, Give::tick, 14),
                   make.field({ItemKind::portfolioIs, line, "clean"}, Give::tick, 28),
                   make.field({ItemKind::portfolio, line, "note"}, Give::line, 30)};
    numberLine(made, slot);
    made.fields[0].choices = make.terms("documents");
    return made;
}

ProtocolSection toProbe(const ProtocolFields& make) {
    ProtocolSection section{"to-probe", make.tr()("What to probe"), {}, {}, {}};
    section.lines.push_back({"to_probe:", {}, {make.field({ItemKind::toProbe, {}, {}}, Give::note, 60, {})}});
    for (const auto& planned : make.view().frozen.plan.questions) {
        auto field = make.field({ItemKind::toProbe, planned.id, {}}, Give::line, 60, {});
        const auto title = make.questionTitle(planned.id);
        field.name = make.tr()("{0}: {1}", field.name, title);
        section.lines.push_back({"to_probe:" + planned.id, title, {std::move(field)}});
    }
    return section;
}

/// "500 orders (followed without a mistake)".
std::string claimText(const ProtocolFields& make, const std::string& line) {
    const auto part = [&](const char* code) { return make.value({ItemKind::claim, line, code}); };
    auto amount = part("number");
    const auto unit = part("unit");
    amount += (amount.empty() || unit.empty() ? "" : " ") + unit;
    const auto text = part("text");
    return amount.empty() || text.empty() ? amount + text : make.tr()("{0} ({1})", amount, text);
}

} // namespace

ProtocolPage beforePage(const ProtocolFields& make) {
    const auto& tr = make.tr();
    ProtocolPage page{tr("Before the interview"), {}};
    ProtocolSection claims{"claims", tr("What the CV claims"), {}, {}, {}};
    claims.remarks.push_back(
        tr("A claim a line. What is asked with a question stands beside that question in the interview."));
    const int claimed = make.linesOf({ItemKind::claim, ItemKind::claimState});
    for (int slot = 1; slot <= claimed; ++slot)
        claims.lines.push_back(claimLine(make, slot));
    ProtocolSection samples{"samples", tr("Samples of work"), {tr("None brought costs nothing.")}, {}, {}};
    const int brought = make.linesOf({ItemKind::portfolio, ItemKind::portfolioIs});
    for (int slot = 1; slot <= brought; ++slot)
        samples.lines.push_back(sampleLine(make, slot));
    page.sections = {std::move(claims), toProbe(make), std::move(samples),
                     make.checklist(rubric::Stage::before)};
    return page;
}

std::vector<ClaimLine> claimsAt(const plan::Frozen& frozen, const session::Scorecard& card,
                                const std::string& question, const words::Words& tr) {
    const ProtocolView view{frozen, card};
    const ProtocolFields make(view, tr);
    std::vector<ClaimLine> lines;
    for (int slot = 1; slot <= ItemKind::claim->slots; ++slot) {
        const auto line = std::to_string(slot);
        if (make.value({ItemKind::claim, line, "question"}) != question)
            continue;
        auto text = tr("From the CV: {0}", claimText(make, line));
        std::string open;
        const std::pair<const char*, std::string> probes[] = {{"base", tr("out of how many?")},
                                                              {"period", tr("over what time?")},
                                                              {"part", tr("which part was their own?")},
                                                              {"measured", tr("how was it measured?")}};
        for (const auto& [code, probe] : probes)
            if (make.value({ItemKind::claim, line, code}).empty())
                open += " " + probe;
        const auto state = make.field({ItemKind::claimState, line, {}}, Give::choose, 0, {});
        lines.push_back(
            {state.item, text + (open.empty() ? "" : " ·" + open), state.value, state.word, state.tick});
    }
    return lines;
}

} // namespace app
