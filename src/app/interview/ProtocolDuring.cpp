// SPDX-License-Identifier: MIT
// During the interview, beside its questions: what the candidate asks, instances of the core traits, what is
// to be done, and what is noted only.
#include "app/interview/ProtocolFields.h"

#include <algorithm>

namespace app {

namespace {

using session::Item;
using session::ItemKind;

int askedSoFar(const ProtocolFields& make) {
    const auto& marks = make.view().card.marks;
    return static_cast<int>(std::count_if(marks.begin(), marks.end(), [](const auto& mark) {
        return mark.first.kind == ItemKind::theirQuestion && mark.first.part == "text" &&
               !mark.second.value.empty();
    }));
}

/// The reply the rubric suggests to one of its own questions; empty for any other.
std::string replyTo(const ProtocolFields& make, const std::string& text) {
    for (const auto& one : make.view().frozen.rubric.candidateQuestions)
        if (text == one.text.zh || text == one.text.en)
            return make.tr()(one.reply);
    return {};
}

/// The first line nothing is written in; behind the last when there is none.
int firstEmpty(const ProtocolFields& make) {
    int slot = 1;
    const auto filled = [&](const char* code) {
        return !make.value({ItemKind::theirQuestion, std::to_string(slot), code}).empty();
    };
    while (slot <= ItemKind::theirQuestion->slots && (filled("text") || filled("signal") || filled("reply")))
        ++slot;
    return slot;
}

ProtocolSection theirQuestions(const ProtocolFields& make) {
    const auto& tr = make.tr();
    ProtocolSection section{"their-questions", tr("The candidate's own questions"), {}, {}, {}};
    const int asked = askedSoFar(make);
    section.remarks.push_back(asked == 0   ? tr("None asked so far; that says nothing either way.")
                              : asked == 1 ? tr("1 asked")
                                           : tr("{} asked", asked));
    const int empty = firstEmpty(make);
    const auto line = std::to_string(empty);
    if (empty <= ItemKind::theirQuestion->slots)
        for (const auto& one : make.view().frozen.rubric.candidateQuestions)
            section.offers.push_back({tr(one.text),
                                      tr(one.signal),
                                      {{{ItemKind::theirQuestion, line, "text"}, tr(one.text)},
                                       {{ItemKind::theirQuestion, line, "signal"}, tr(one.signal)}}});
    const int lines = make.linesOf({ItemKind::theirQuestion});
    for (int slot = 1; slot <= lines; ++slot) {
        const auto number = std::to_string(slot);
        const auto part = [&](const char* code, int room) {
            return make.field({ItemKind::theirQuestion, number, code}, Give::line, room);
        };
        ProtocolLine made{"their_question:" + number, {}, {}};
        made.fields = {part("text", 28), part("signal", 24), part("reply", 24)};
        numberLine(made, slot);
        made.fields[2].hint = replyTo(make, made.fields[0].value);
        section.lines.push_back(std::move(made));
    }
    return section;
}

ProtocolSection traits(const ProtocolFields& make) {
    const auto& tr = make.tr();
    ProtocolSection section{
        "traits", tr("Core traits"), {tr("For each one thing the candidate really did.")}, {}, {}};
    for (const auto& one : make.view().frozen.rubric.traits) {
        const Item item{ItemKind::trait, one.id, {}};
        const auto image = tr(one.image);
        section.lines.push_back({session::write(item),
                                 image.empty() ? tr(one.name) : tr("{0}: {1}", tr(one.name), image),
                                 {make.field(item, Give::line, 60, {})}});
    }
    return section;
}

/// "10 min early".
std::string arrivalText(const std::string& minutes, const words::Words& tr) {
    const auto late = session::numberOf(minutes);
    if (!late)
        return {};
    if (*late == 0)
        return tr("on time");
    return *late < 0 ? tr("{:g} min early", -*late) : tr("{:g} min late", *late);
}

ProtocolSection observed(const ProtocolFields& make) {
    const auto& tr = make.tr();
    ProtocolSection section{"observed", tr("Notes only: in no number"), {}, {}, {}};
    const Item arrival{ItemKind::arrival, {}, {}};
    auto late = make.field(arrival, Give::line, 8, tr("minutes late (early: −)"));
    late.beside = arrivalText(late.value, tr);
    auto notice = make.field({ItemKind::notice, {}, {}}, Give::tick, 24, tr("gave notice of being late"));
    section.lines.push_back({"arrival", {}, {std::move(late), std::move(notice)}});
    section.lines.push_back({"looks",
                             {},
                             {make.field({ItemKind::looks, "dress", {}}, Give::line, 30),
                              make.field({ItemKind::looks, "manner", {}}, Give::line, 30)}});
    return section;
}

} // namespace

ProtocolPage duringPage(const ProtocolFields& make) {
    ProtocolPage page{make.tr()("During the interview"), {}};
    page.sections.push_back(theirQuestions(make));
    if (!make.view().frozen.rubric.traits.empty())
        page.sections.push_back(traits(make));
    page.sections.push_back(make.checklist(rubric::Stage::during));
    page.sections.push_back(observed(make));
    return page;
}

} // namespace app
