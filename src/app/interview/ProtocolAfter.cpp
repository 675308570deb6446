// SPDX-License-Identifier: MIT
// After the interview: which questions worked, who wrote and when, what came to light since, and what the
// panel has to talk about.
#include "app/interview/ProtocolFields.h"

namespace app {

namespace {

using session::Item;
using session::ItemKind;

ProtocolSection lessons(const ProtocolFields& make) {
    const auto& tr = make.tr();
    ProtocolSection section{"lessons", tr("Which question worked, which to change"), {}, {}, {}};
    for (const auto& planned : make.view().frozen.plan.questions) {
        const Item asked{ItemKind::asked, planned.id, {}};
        if (session::meaningOf(make.view().card, asked) != session::Meaning::asked)
            continue;
        section.lines.push_back({"lesson:" + planned.id,
                                 make.questionTitle(planned.id),
                                 {make.field({ItemKind::lesson, planned.id, {}}, Give::choose, 24, {}),
                                  make.field({ItemKind::lessonNote, planned.id, {}}, Give::line, 40, {})}});
        section.lines.back().fields[1].hint = tr("what to change");
    }
    section.remarks.push_back(section.lines.empty()
                                  ? tr("No question is marked as asked yet.")
                                  : tr("It stands beside the question when the next plan is prepared."));
    return section;
}

ProtocolLine contactLine(const ProtocolFields& make, int slot, const std::string& end) {
    const auto line = std::to_string(slot);
    const auto& tr = make.tr();
    ProtocolLine made{"contact:" + line, {}, {}};
    made.fields = {make.field({ItemKind::contactAt, line, {}}, Give::moment, 42, tr("received")),
                   make.field({ItemKind::contact, line, "channel"}, Give::line, 14)};
    made.fields[0].hint = "2026-11-30 14:05";
    made.fields[0].beside = afterText(made.fields[0].value, end, tr);
    made.fields[1].choices = make.terms("channels");
    for (const auto& says : ItemKind::contactSays->fields)
        made.fields.push_back(
            make.field({ItemKind::contactSays, line, std::string(says.code)}, Give::tick, 18));
    made.fields.push_back(make.field({ItemKind::contact, line, "text"}, Give::line, 40));
    numberLine(made, slot);
    return made;
}

ProtocolSection contacts(const ProtocolFields& make) {
    const auto& tr = make.tr();
    ProtocolSection section{"contacts",
                            tr("Thank-you note and later contact"),
                            {tr("Notes only: in no number. Waiting quietly costs nothing.")},
                            {},
                            {}};
    const auto end = endOf(make.view().frozen.rubric, make.view().card);
    const int lines = make.linesOf({ItemKind::contactAt, ItemKind::contact, ItemKind::contactSays});
    for (int slot = 1; slot <= lines; ++slot)
        section.lines.push_back(contactLine(make, slot, end));
    return section;
}

ProtocolSection later(const ProtocolFields& make) {
    const auto& tr = make.tr();
    ProtocolSection section{"later",
                            tr("Added after the interview"),
                            {tr("Evidence that came later, kept apart from the ratings.")},
                            {},
                            {}};
    for (const auto& weight : make.view().frozen.plan.weights) {
        const Item item{ItemKind::later, weight.competency, {}};
        section.lines.push_back(
            {session::write(item),
             {},
             {make.field(item, Give::line, 60,
                         rubric::competencyName(make.view().frozen.rubric, weight.competency, tr))}});
    }
    return section;
}

} // namespace

ProtocolPage afterPage(const ProtocolFields& make) {
    const auto& tr = make.tr();
    ProtocolPage page{tr("After the interview"), {}};
    page.sections = {lessons(make), contacts(make), later(make)};
    page.sections.push_back({"promised", tr("The result"), {make.view().promised}, {}, {}});
    page.sections.push_back({"apart", tr("Where the panel lies apart"), make.view().apart, {}, {}});
    page.sections.push_back(make.checklist(rubric::Stage::after));
    return page;
}

} // namespace app
