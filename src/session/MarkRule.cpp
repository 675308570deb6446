// SPDX-License-Identifier: MIT
// The table of values each kind of item takes, and whether the plan has the item at all.
#include "session/MarkRule.h"

#include "session/PlanItems.h"
#include "session/Time.h"
#include "text/Breaks.h"
#include "text/CodePoints.h"
#include "text/Fold.h"
#include "text/Numbers.h"
#include "text/Printable.h"

#include <algorithm>
#include <cmath>

namespace session {

namespace {

using reading::Finding;
using reading::Severity;
using words::message;

Finding problem(std::string code, std::string_view text, std::vector<std::string> arguments) {
    return {Severity::error, std::move(code), std::string(text), std::move(arguments), {}};
}

std::optional<Finding> decimalComma(const Item& item, std::string_view value) {
    std::string pointed(value);
    std::replace(pointed.begin(), pointed.end(), ',', '.');
    return problem("decimal-comma", message("{0} cannot be \"{1}\": that is a decimal comma; write {2}."),
                   {write(item), std::string(value), pointed});
}

std::optional<Finding> checkListed(const plan::Frozen& frozen, const Item& item, std::string_view value) {
    const auto allowed = allowedValues(frozen, item.kind);
    if (std::find(allowed.begin(), allowed.end(), value) != allowed.end())
        return std::nullopt;
    if (text::hasDecimalComma(value))
        return decimalComma(item, value);
    std::string list;
    for (const auto& word : allowed)
        list += (list.empty() ? "" : ", ") + word;
    return problem("bad-value", message("{0} cannot be \"{1}\"; use one of: {2}."),
                   {write(item), std::string(text::beginning(value, 60)), list});
}

std::optional<Finding> checkNumber(const Item& item, std::string_view value) {
    const auto number = numberOf(value);
    if (number && *number >= item.kind->least && *number <= item.kind->most &&
        !(std::signbit(*number) && *number >= 0))
        return std::nullopt;
    if (text::hasDecimalComma(value))
        return decimalComma(item, value);
    return problem("bad-" + std::string(item.kind->code), item.kind->refusal,
                   {write(item), std::string(text::beginning(value, 60))});
}

std::optional<Finding> checkText(const Item& item, std::string_view value) {
    if (value.size() > item.kind->longest)
        return problem(
            "long-note",
            message("The note {0} is too long; up to {1} letters or {2} Chinese characters fit."),
            {write(item), std::to_string(item.kind->longest), std::to_string(item.kind->longest / 3)});
    if (const auto control = text::firstUnprintable(value))
        return problem("control-character",
                       message("The note {0} holds the invisible character {1}; remove it."),
                       {write(item), text::codeOf(*control)});
    if (!text::isValidUtf8(value))
        return problem("not-utf-8", message("The note {0} is not UTF-8 text."), {write(item)});
    return std::nullopt;
}

std::optional<Finding> checkMoment(const Item& item, std::string_view value) {
    if (isMoment(value))
        return std::nullopt;
    return problem("bad-moment",
                   message("{0} cannot be \"{1}\"; write a day like 2026-11-30, or with its time, "
                           "2026-11-30 14:05."),
                   {write(item), std::string(text::beginning(value, 60))});
}

} // namespace

std::vector<std::string> allowedValues(const plan::Frozen& frozen, ItemKind kind) {
    std::vector<std::string> allowed;
    if (kind->isLevel())
        for (const auto level : rubric::levelsOf(frozen.rubric.scale))
            allowed.push_back(rubric::levelText(level));
    for (const auto& value : kind->values)
        allowed.emplace_back(value.code);
    return allowed;
}

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
    if (item.kind->isText())
        return text;
    text = text::lowered(text::narrowed(text));
    for (const auto& known : item.kind->values)
        if (text::lowered(known.code) == text)
            return std::string(known.code);
    return text;
}

std::optional<Finding> checkMark(const plan::Frozen& frozen, const Item& item, std::string_view value) {
    if (!hasItem(frozen, item))
        return problem("unknown-item", message("{0} is not part of this plan; use an item of its questions."),
                       {write(item)});
    if (value.empty())
        return std::nullopt;
    switch (item.kind->holds) {
    case Holds::choice:
    case Holds::level:
        return checkListed(frozen, item, value);
    case Holds::number:
        return checkNumber(item, value);
    case Holds::moment:
        return checkMoment(item, value);
    case Holds::text:
        break;
    }
    return checkText(item, value);
}

} // namespace session
