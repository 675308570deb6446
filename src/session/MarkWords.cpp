// SPDX-License-Identifier: MIT
// Looks up what an address names and fills the row's label with it.
#include "session/MarkWords.h"

#include <algorithm>

namespace session {

namespace {

using words::Words;

template <class List, class Text>
std::optional<std::string> found(const List& list, const std::string& id, Text text, const Words& tr) {
    const auto at = std::find_if(list.begin(), list.end(), [&](const auto& one) { return one.id == id; });
    return at == list.end() ? std::nullopt : std::optional(tr((*at).*text));
}

std::string termName(const rubric::Rubric& rubric, const Item& item, const Words& tr) {
    const auto* terms = termsOf(rubric, item.target);
    const auto place = static_cast<std::size_t>(numberOf(item.part).value_or(0));
    return terms == nullptr || place < 1 || place > terms->terms.size() ? item.part
                                                                        : tr(terms->terms[place - 1]);
}

std::optional<std::string> fieldName(ItemKind kind, std::string_view code, const Words& tr) {
    for (const auto& field : kind->fields)
        if (field.code == code)
            return tr(field.name);
    return std::nullopt;
}

std::string nameOf(const rubric::Rubric& rubric, const Item& item, const Words& tr) {
    if (item.kind->part == Names::competency)
        return found(rubric.competencies, item.part, &rubric::Competency::name, tr).value_or(item.part);
    if (item.kind->part == Names::term)
        return termName(rubric, item, tr);
    std::optional<std::string> name;
    switch (item.kind->target) {
    case Names::redFlag:
        name = found(rubric.redFlags, item.target, &rubric::RedFlag::text, tr);
        break;
    case Names::competency:
        name = found(rubric.competencies, item.target, &rubric::Competency::name, tr);
        break;
    case Names::checklistItem:
        name = found(rubric.checklists, item.target, &rubric::ChecklistItem::text, tr);
        break;
    case Names::trait:
        name = found(rubric.traits, item.target, &rubric::Trait::name, tr);
        break;
    case Names::field:
        name = fieldName(item.kind, item.target, tr);
        break;
    case Names::criterion:
    case Names::point:
    case Names::probe:
        for (const auto& question : rubric.questions) {
            if (!name && item.kind->target == Names::criterion)
                name = found(question.criteria, item.target, &rubric::Criterion::label, tr);
            if (!name && item.kind->target == Names::point)
                name = found(question.points, item.target, &rubric::Point::text, tr);
            if (!name && item.kind->target == Names::probe)
                name = found(question.probes, item.target, &rubric::Probe::text, tr);
        }
        break;
    default:
        name = found(rubric.questions, item.target, &rubric::Question::text, tr);
        break;
    }
    return name.value_or(item.target);
}

int minutesOf(const plan::Plan& plan, const std::string& question) {
    const auto at = std::find_if(plan.questions.begin(), plan.questions.end(),
                                 [&](const auto& row) { return row.id == question; });
    return at == plan.questions.end() ? 0 : at->minutes;
}

} // namespace

std::string labelOf(const plan::Frozen& frozen, const Item& item, const Words& words) {
    return words.together([&](const Words& tr) {
        auto label =
            tr(item.kind->label, nameOf(frozen.rubric, item, tr), minutesOf(frozen.plan, item.target));
        if (item.kind->part == Names::field)
            return tr("{0}: {1}", label, fieldName(item.kind, item.part, tr).value_or(item.part));
        return label;
    });
}

std::string valueWord(const Item& item, std::string_view value, const Words& tr) {
    const auto& values = item.kind->values;
    const auto at =
        std::find_if(values.begin(), values.end(), [&](const MarkValue& one) { return one.code == value; });
    return at == values.end() ? std::string(value) : tr(at->word);
}

std::string levelWord(const rubric::Scale& scale, std::string_view value, const Words& tr) {
    const auto level = rubric::levelOf(scale, value);
    const auto* word = level ? rubric::wordOf(scale, *level) : nullptr;
    return word == nullptr ? std::string(value) : tr("{0} ({1})", value, tr(*word));
}

} // namespace session
