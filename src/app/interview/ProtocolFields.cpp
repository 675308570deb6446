// SPDX-License-Identifier: MIT
// Labels and words come from the table of mark kinds.
#include "app/interview/ProtocolFields.h"

#include "session/MarkWords.h"
#include "text/Width.h"

#include <algorithm>

namespace app {

namespace {

using session::Item;
using session::ItemKind;
using session::Meaning;

Tick tickIn(const Item& item, const std::string& value) {
    switch (const auto meaning = session::meaningOf(item.kind, value)) {
    case Meaning::done:
    case Meaning::verified:
        return Tick::seen;
    case Meaning::doubtful:
        return Tick::partly;
    case Meaning::unsupported:
        return Tick::notSeen;
    default:
        return tickOf(meaning);
    }
}

std::string fieldLabel(const Item& item, const words::Words& tr) {
    const auto& code = item.kind->part == session::Names::field ? item.part : item.target;
    for (const auto& field : item.kind->fields)
        if (field.code == code)
            return tr(field.name);
    return {};
}

std::string timeOf(const session::Scorecard& card, const Item& item) {
    const auto at = card.marks.find(item);
    return at == card.marks.end() ? std::string() : minuteText(at->second.at);
}

} // namespace

std::string ProtocolFields::value(const Item& item) const {
    return session::valueOf(m_view.card, item);
}

ProtocolField ProtocolFields::field(const Item& item, Give give, int room) const {
    return field(item, give, room, fieldLabel(item, m_tr));
}

ProtocolField ProtocolFields::field(const Item& item, Give give, int room, std::string label) const {
    ProtocolField made;
    made.item = item;
    made.give = give;
    made.label = std::move(label);
    made.name = session::labelOf(m_view.frozen, item, m_tr);
    made.value = value(item);
    made.room = room;
    if (item.kind->holds != session::Holds::choice)
        return made;
    made.tick = tickIn(item, made.value);
    made.word = made.value.empty() ? std::string() : session::valueWord(item, made.value, m_tr);
    for (const auto& one : item.kind->values)
        made.choices.push_back({std::string(one.code), m_tr(one.word)});
    return made;
}

void numberLine(ProtocolLine& line, int number) {
    auto& label = line.fields.front().label;
    label = fmt::format("{}. {}", number, label);
}

ProtocolSection ProtocolFields::checklist(rubric::Stage stage) const {
    ProtocolSection section{"checklist", m_tr("Checklist"), {}, {}, {}};
    std::size_t settled = 0;
    for (const auto& one : m_view.frozen.rubric.checklists) {
        if (one.stage != stage)
            continue;
        const Item item{ItemKind::check, one.id, {}};
        auto tick = field(item, Give::tick, 0, m_tr(one.text));
        tick.beside = timeOf(m_view.card, item);
        const auto elsewhere = m_view.elsewhere.find(one.id);
        if (tick.value.empty() && elsewhere != m_view.elsewhere.end()) {
            tick.settled = true;
            tick.tick = Tick::seen;
            tick.word = m_tr("✓ done with {0}", elsewhere->second.candidate);
            tick.beside = minuteText(elsewhere->second.at);
        }
        settled += tick.word.empty() ? 0 : 1;
        section.lines.push_back({session::write(item), {}, {std::move(tick)}});
    }
    section.remarks.push_back(m_tr("{0} of {1} done or not needed.", settled, section.lines.size()));
    return section;
}

int ProtocolFields::linesOf(std::initializer_list<ItemKind> kinds) const {
    int last = 0;
    for (const auto& [item, mark] : m_view.card.marks)
        if (!mark.value.empty() && std::find(kinds.begin(), kinds.end(), item.kind) != kinds.end())
            last = std::max(last, static_cast<int>(session::numberOf(item.target).value_or(0)));
    return std::min(last + 1, (*kinds.begin())->slots);
}

std::vector<Choice> ProtocolFields::terms(std::string_view vocabulary) const {
    std::vector<Choice> all;
    for (const auto& one : m_view.frozen.rubric.vocabularies)
        if (one.id == vocabulary)
            for (const auto& term : one.terms)
                all.push_back({m_tr(term), m_tr(term)});
    return all;
}

std::string ProtocolFields::questionTitle(const std::string& question) const {
    constexpr int widest = 90;
    const auto* found = rubric::findQuestion(m_view.frozen.rubric, question);
    return found == nullptr ? question : question + "  " + text::cutToWidth(m_tr(found->text), widest);
}

std::vector<Choice> ProtocolFields::questions() const {
    std::vector<Choice> all;
    for (const auto& planned : m_view.frozen.plan.questions)
        all.push_back({planned.id, text::cutToWidth(questionTitle(planned.id), 40)});
    return all;
}

} // namespace app
