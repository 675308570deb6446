// SPDX-License-Identifier: MIT
// A table of groups in the order of an interview's day; each finds its lines in the marks there are.
#include "sheet/Protocol.h"

#include "session/MarkWords.h"
#include "sheet/ProtocolText.h"

#include <algorithm>
#include <array>
#include <initializer_list>
#include <set>

namespace sheet {

namespace {

using rubric::Stage;
using session::Item;
using session::ItemKind;
using session::Scorecard;
using words::message;
using words::Words;
using Groups = std::vector<ProtocolGroup>;

struct Source {
    const plan::Frozen& frozen;
    const Cards& cards;
    const Words& tr;
};

bool says(const ProtocolLine& line) {
    return std::any_of(line.cells.begin(), line.cells.end(), [](const auto& cell) { return !cell.empty(); });
}

/// Adds the line unless no card says anything.
template <class Text>
void addLine(ProtocolGroup& group, const Source& from, std::string id, std::string label, Text text) {
    ProtocolLine line{std::move(id), std::move(label), {}};
    for (const auto* card : from.cards)
        line.cells.push_back(text(*card));
    if (says(line))
        group.lines.push_back(std::move(line));
}

/// As it stands, in people's words.
void addItem(ProtocolGroup& group, const Source& from, const Item& item, std::string id, std::string label) {
    addLine(group, from, std::move(id), std::move(label), [&](const Scorecard& card) {
        const auto value = session::valueOf(card, item);
        return value.empty() ? value : session::valueWord(item, value, from.tr);
    });
}

/// Fields are named in small letters inside a line.
std::string capital(std::string name) {
    if (!name.empty() && name.front() >= 'a' && name.front() <= 'z')
        name.front() = static_cast<char>(name.front() - 'a' + 'A');
    return name;
}

/// Targets of these kinds that some card has a mark of.
std::set<std::string> targetsOf(const Cards& cards, std::initializer_list<ItemKind> kinds) {
    std::set<std::string> targets;
    for (const auto* card : cards)
        for (const auto kind : kinds)
            for (auto at = card->marks.lower_bound({kind, {}, {}});
                 at != card->marks.end() && at->first.kind == kind; ++at)
                targets.insert(at->first.target);
    return targets;
}

std::vector<std::string> slotsOf(const Cards& cards, std::initializer_list<ItemKind> kinds) {
    const auto targets = targetsOf(cards, kinds);
    std::vector<std::string> slots(targets.begin(), targets.end());
    std::sort(slots.begin(), slots.end(),
              [](const auto& a, const auto& b) { return std::pair(a.size(), a) < std::pair(b.size(), b); });
    return slots;
}

using LineText = std::string (*)(const Scorecard&, const std::string&, const Words&);

ProtocolGroup titled(std::string title) {
    return {{{}, std::move(title), {}}, {}, ProtocolGroup::Lines::notes};
}

/// One line a slot; the label counts them.
ProtocolGroup listed(const Source& from, std::string_view title, std::string_view label,
                     std::initializer_list<ItemKind> kinds, LineText text) {
    auto group = titled(from.tr(title));
    for (const auto& slot : slotsOf(from.cards, kinds))
        addLine(group, from, {}, from.tr(label, slot),
                [&](const Scorecard& card) { return text(card, slot, from.tr); });
    return group;
}

std::string questionText(const Source& from, const std::string& id) {
    const auto* question = rubric::findQuestion(from.frozen.rubric, id);
    return question == nullptr ? id : from.tr(question->text);
}

ProtocolGroup probing(const Source& from) {
    auto group = titled(from.tr("What to probe"));
    for (const auto& id : targetsOf(from.cards, {ItemKind::toProbe}))
        addItem(group, from, {ItemKind::toProbe, id, ""}, id,
                id.empty() ? from.tr("In general") : questionText(from, id));
    return group;
}

ProtocolGroup notesOnly(const Source& from) {
    auto group = titled(from.tr("Notes only: in no number"));
    addLine(group, from, {}, from.tr("Arrival"),
            [&](const Scorecard& card) { return arrivalText(card, from.tr); });
    for (const auto& field : ItemKind::looks->fields)
        addItem(group, from, {ItemKind::looks, std::string(field.code), ""}, {},
                capital(from.tr(field.name)));
    return group;
}

ProtocolGroup traits(const Source& from) {
    auto group = titled(from.tr("Core traits: an instance of each"));
    for (const auto& trait : from.frozen.rubric.traits)
        addItem(group, from, {ItemKind::trait, trait.id, ""}, {}, from.tr(trait.name));
    return group;
}

ProtocolGroup theirQuestions(const Source& from) {
    auto group = listed(from, message("The candidate's own questions"), message("Question {0}"),
                        {ItemKind::theirQuestion}, theirQuestionText);
    for (std::size_t card = 0; card < from.cards.size(); ++card) {
        const auto asked = std::count_if(group.lines.begin(), group.lines.end(),
                                         [&](const auto& line) { return !line.cells[card].empty(); });
        group.head.cells.push_back(asked == 0 ? std::string() : from.tr("{0} asked", asked));
    }
    return group;
}

ProtocolGroup aboutTheCard(const Source& from) {
    auto group = titled(from.tr("The scorecard itself"));
    for (const auto kind : {ItemKind::role, ItemKind::discarded}) {
        const Item item{kind, {}, {}};
        addItem(group, from, item, {}, session::labelOf(from.frozen, item, from.tr));
    }
    return group;
}

ProtocolGroup summary(const Source& from) {
    auto group = titled(from.tr("Own summary"));
    for (const auto& field : ItemKind::summary->fields)
        addItem(group, from, {ItemKind::summary, std::string(field.code), ""}, {},
                capital(from.tr(field.name)));
    return group;
}

ProtocolGroup lessons(const Source& from) {
    auto group = titled(from.tr("Which question worked, which to change"));
    for (const auto& id : targetsOf(from.cards, {ItemKind::lesson, ItemKind::lessonNote}))
        addLine(group, from, id, questionText(from, id),
                [&](const Scorecard& card) { return lessonText(card, id, from.tr); });
    return group;
}

ProtocolGroup addedLater(const Source& from) {
    auto group = titled(from.tr("Added after the interview"));
    for (const auto& id : targetsOf(from.cards, {ItemKind::later}))
        addItem(group, from, {ItemKind::later, id, ""}, {},
                rubric::competencyName(from.frozen.rubric, id, from.tr));
    return group;
}

session::Meaning tickOf(const Scorecard& card, const rubric::ChecklistItem& item) {
    return session::meaningOf(card, {ItemKind::check, item.id, ""});
}

/// How many are done, and those that nobody has done or set aside.
ProtocolGroup checklist(const Source& from, Stage stage) {
    auto group = titled(from.tr("Checklist"));
    group.kind = ProtocolGroup::Lines::gaps;
    std::vector<const rubric::ChecklistItem*> items;
    for (const auto& item : from.frozen.rubric.checklists)
        if (item.stage == stage)
            items.push_back(&item);
    for (const auto* card : from.cards) {
        const auto count = [&](session::Meaning meaning) {
            return std::count_if(items.begin(), items.end(),
                                 [&](const auto* item) { return tickOf(*card, *item) == meaning; });
        };
        const auto done = count(session::Meaning::done), aside = count(session::Meaning::notApplicable);
        const auto of = static_cast<std::ptrdiff_t>(items.size()) - aside;
        group.head.cells.push_back(done + aside == 0 ? std::string()
                                   : aside == 0
                                       ? from.tr("{0} of {1} done", done, of)
                                       : from.tr("{0} of {1} done, {2} not needed", done, of, aside));
    }
    if (!says(group.head))
        return titled({});
    for (const auto* item : items)
        if (std::all_of(from.cards.begin(), from.cards.end(), [&](const Scorecard* card) {
                return tickOf(*card, *item) == session::Meaning::none;
            })) {
            ProtocolLine line{item->id, from.tr(item->text), {}};
            for (const auto& counted : group.head.cells)
                line.cells.push_back(counted.empty() ? std::string() : from.tr("not done"));
            group.lines.push_back(std::move(line));
        }
    return group;
}

Groups groupsOf(const Source& from, Stage stage) {
    switch (stage) {
    case Stage::before:
        return {checklist(from, stage),
                listed(from, message("What the résumé claims"), message("Claim {0}"),
                       {ItemKind::claim, ItemKind::claimState}, claimText),
                listed(from, message("Portfolio"), message("Item {0}"),
                       {ItemKind::portfolio, ItemKind::portfolioIs}, portfolioText),
                probing(from)};
    case Stage::during:
        return {aboutTheCard(from), checklist(from, stage), notesOnly(from), traits(from),
                theirQuestions(from)};
    case Stage::after:
        break;
    }
    return {checklist(from, stage), summary(from),
            listed(from, message("Contact since"), message("Contact {0}"),
                   {ItemKind::contactAt, ItemKind::contact, ItemKind::contactSays}, contactText),
            addedLater(from), lessons(from)};
}

constexpr std::array stages{std::pair(Stage::before, message("Before the interview")),
                            std::pair(Stage::during, message("During the interview")),
                            std::pair(Stage::after, message("After the interview"))};

} // namespace

bool hasProtocol(const Cards& cards) {
    const Item first{ItemKind(session::protocolKinds().front()), {}, {}};
    return std::any_of(cards.begin(), cards.end(), [&](const Scorecard* card) {
        return card->marks.lower_bound(first) != card->marks.end();
    });
}

std::vector<ProtocolStage> protocolOf(const plan::Frozen& frozen, const Cards& cards, const Words& tr) {
    std::vector<ProtocolStage> all;
    if (!hasProtocol(cards))
        return all;
    for (const auto& [stage, title] : stages) {
        auto groups = groupsOf({frozen, cards, tr}, stage);
        std::erase_if(groups,
                      [](const ProtocolGroup& group) { return group.lines.empty() && !says(group.head); });
        if (!groups.empty())
            all.push_back({stage, tr(title), std::move(groups)});
    }
    return all;
}

} // namespace sheet
