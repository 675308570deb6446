// SPDX-License-Identifier: MIT
// The table of values each kind of item takes, and whether the plan has the item at all.
#include "session/MarkRule.h"

#include "plan/Coverage.h"
#include "text/Breaks.h"
#include "text/CodePoints.h"
#include "text/Fold.h"
#include "text/Numbers.h"
#include "text/Printable.h"

#include <algorithm>
#include <charconv>
#include <cmath>

namespace session {

namespace {

using reading::Finding;
using reading::Severity;
using words::message;

Finding problem(std::string code, std::string_view text, std::vector<std::string> arguments) {
    return {Severity::error, std::move(code), std::string(text), std::move(arguments), {}};
}

bool planned(const plan::Frozen& frozen, std::string_view question) {
    const auto& all = frozen.plan.questions;
    return std::any_of(all.begin(), all.end(), [&](const auto& row) { return row.id == question; });
}

/// True when a planned question has a child with this id in the given list.
template <class Children>
bool plannedChild(const plan::Frozen& frozen, const std::string& id, Children rubric::Question::*children) {
    return std::any_of(frozen.plan.questions.begin(), frozen.plan.questions.end(), [&](const auto& row) {
        const auto* question = rubric::findQuestion(frozen.rubric, row.id);
        if (question == nullptr)
            return false;
        const auto& list = question->*children;
        return std::any_of(list.begin(), list.end(), [&](const auto& child) { return child.id == id; });
    });
}

bool rated(const plan::Frozen& frozen, const Item& item) {
    if (plan::findWeight(frozen.plan, item.part) == nullptr)
        return false;
    if (frozen.plan.rateBy == plan::RateBy::competency)
        return item.target.empty();
    const auto* question = rubric::findQuestion(frozen.rubric, item.target);
    if (question == nullptr || !planned(frozen, item.target))
        return false;
    const auto ids = plan::ratedAt(frozen.plan, frozen.rubric, *question);
    return std::find(ids.begin(), ids.end(), item.part) != ids.end();
}

bool exists(const plan::Frozen& frozen, const Item& item) {
    switch (item.kind) {
    case ItemKind::criterion:
        return plannedChild(frozen, item.target, &rubric::Question::criteria);
    case ItemKind::point:
        return plannedChild(frozen, item.target, &rubric::Question::points);
    case ItemKind::rating:
        return rated(frozen, item);
    case ItemKind::flag:
        return rubric::findRedFlag(frozen.rubric, item.target) != nullptr;
    case ItemKind::note:
        return item.target.empty() || planned(frozen, item.target);
    case ItemKind::recommend:
        return true;
    case ItemKind::star:
        return planned(frozen, item.target) &&
               std::string_view("STAR").find(item.part) != std::string_view::npos && item.part.size() == 1;
    case ItemKind::asked:
    case ItemKind::minutes:
        break;
    }
    return planned(frozen, item.target);
}

bool oneOf(std::string_view value, std::initializer_list<std::string_view> allowed) {
    return std::find(allowed.begin(), allowed.end(), value) != allowed.end();
}

std::optional<Finding> decimalComma(const Item& item, std::string_view value) {
    std::string pointed(value);
    std::replace(pointed.begin(), pointed.end(), ',', '.');
    return problem("decimal-comma", message("{0} cannot be \"{1}\": that is a decimal comma; write {2}."),
                   {write(item), std::string(value), pointed});
}

std::optional<Finding> listed(const Item& item, std::string_view value,
                              std::initializer_list<std::string_view> allowed) {
    if (oneOf(value, allowed))
        return std::nullopt;
    if (text::hasDecimalComma(value))
        return decimalComma(item, value);
    std::string list;
    for (const auto& word : allowed)
        list += (list.empty() ? "" : ", ") + std::string(word);
    return problem("bad-value", message("{0} cannot be \"{1}\"; use one of: {2}."),
                   {write(item), std::string(text::beginning(value, 60)), list});
}

std::optional<Finding> checkMinutes(const Item& item, std::string_view value) {
    double minutes = 0;
    const auto [end, error] = std::from_chars(value.data(), value.data() + value.size(), minutes);
    if (error == std::errc() && end == value.data() + value.size() && minutes >= 0 && minutes <= 600 &&
        !std::signbit(minutes))
        return std::nullopt;
    if (text::hasDecimalComma(value))
        return decimalComma(item, value);
    return problem("bad-minutes", message("{0} cannot be \"{1}\"; use minutes from 0 to 600."),
                   {write(item), std::string(text::beginning(value, 60))});
}

std::optional<Finding> checkNote(const Item& item, std::string_view value) {
    if (value.size() > longestNote)
        return problem("long-note",
                       message("The note {0} is too long; up to {1} letters or {2} Chinese characters fit."),
                       {write(item), std::to_string(longestNote), std::to_string(longestNote / 3)});
    if (const auto control = text::firstUnprintable(value))
        return problem("control-character",
                       message("The note {0} holds the invisible character {1}; remove it."),
                       {write(item), text::codeOf(*control)});
    if (!text::isValidUtf8(value))
        return problem("not-utf-8", message("The note {0} is not UTF-8 text."), {write(item)});
    return std::nullopt;
}

} // namespace

std::string canonicalValue(const Item& item, std::string_view value) {
    std::string text;
    for (std::size_t at = 0; at < value.size(); ++at) {
        if (value[at] == '\r') {
            if (at + 1 >= value.size() || value[at + 1] != '\n')
                text += '\n';
        } else {
            text += value[at];
        }
    }
    if (item.kind == ItemKind::note)
        return text;
    text = text::lowered(text::narrowed(text));
    return item.kind == ItemKind::rating && text == "ne" ? std::string(noEvidence) : text;
}

std::optional<Finding> checkMark(const plan::Frozen& frozen, const Item& item, std::string_view value) {
    if (!exists(frozen, item))
        return problem("unknown-item", message("{0} is not part of this plan; use an item of its questions."),
                       {write(item)});
    if (value.empty())
        return std::nullopt;
    switch (item.kind) {
    case ItemKind::asked:
        return listed(item, value, {"asked", "not_asked", "na"});
    case ItemKind::criterion:
        return listed(item, value, {"met", "not_met", "na"});
    case ItemKind::point:
        return listed(item, value, {"seen", "partly", "not_seen", "na"});
    case ItemKind::rating:
        return listed(item, value, {"1", "2", "3", "4", "5", noEvidence});
    case ItemKind::star:
        return listed(item, value, {"yes", "no"});
    case ItemKind::flag:
        return listed(item, value, {"raised"});
    case ItemKind::recommend:
        return listed(item, value, {"strong_no", "no", "yes", "strong_yes"});
    case ItemKind::minutes:
        return checkMinutes(item, value);
    case ItemKind::note:
        break;
    }
    return checkNote(item, value);
}

} // namespace session
