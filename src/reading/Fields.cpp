// SPDX-License-Identifier: MIT
// Checks one table key by key: presence, type, language, range, spelling.
#include "reading/Fields.h"

#include "reading/Nearest.h"
#include "text/Breaks.h"
#include "text/Fold.h"
#include "text/Printable.h"

#include <algorithm>
#include <cmath>
#include <set>

namespace reading {

using words::message;

namespace {

bool isIdCharacter(char letter) {
    return (letter >= 'a' && letter <= 'z') || (letter >= 'A' && letter <= 'Z') ||
           (letter >= '0' && letter <= '9') || letter == '-' || letter == '_';
}

bool isId(std::string_view text) {
    return !text.empty() && text.size() <= longestId && std::all_of(text.begin(), text.end(), isIdCharacter);
}

} // namespace

Fields::Fields(Inspection& inspection, const Node& table, std::string title)
    : m_inspection(inspection), m_table(table), m_title(std::move(title)) {}

const Node* Fields::find(std::string_view key) const {
    const auto at = std::find_if(m_table.members.begin(), m_table.members.end(),
                                 [&](const Member& member) { return member.key == key; });
    return at == m_table.members.end() ? nullptr : &at->value;
}

Spot Fields::spotOf(std::string_view key) const {
    const auto* node = find(key);
    return node == nullptr ? m_table.spot : node->spot;
}

bool Fields::lacks(std::string_view key) const {
    const auto* node = find(key);
    return node == nullptr || (node->kind == Node::Kind::list && node->items.empty());
}

const Node* Fields::ask(std::string_view key, Need need) {
    m_asked.emplace_back(key);
    const auto* node = find(key);
    if (node == nullptr && need == Need::required)
        m_inspection.error(m_table.spot, "missing-key", message("{0} has no “{1}”; add it."),
                           {m_title, std::string(key)});
    return node;
}

const Node* Fields::ofKind(std::string_view key, Need need, Node::Kind kind) {
    const auto* node = ask(key, need);
    if (node == nullptr || node->kind == kind)
        return node;
    refuseKind(key, *node, kind);
    return nullptr;
}

void Fields::refuseKind(std::string_view key, const Node& node, Node::Kind wanted) {
    const auto refuse = [&](std::string_view text) {
        m_inspection.error(node.spot, "wrong-type", text, {std::string(key)});
    };
    switch (wanted) {
    case Node::Kind::text:
        return refuse(message("“{0}” must be one text between quotation marks."));
    case Node::Kind::integer:
        return refuse(message("“{0}” must be a whole number without quotation marks."));
    case Node::Kind::boolean:
        return refuse(message("“{0}” must be true or false, without quotation marks."));
    case Node::Kind::list:
        return refuse(message("“{0}” must be a list between [ and ]."));
    default:
        return refuse(message("“{0}” must be a table between {{ and }}."));
    }
}

void Fields::refuseChoice(std::string_view key, const Node& node, const std::vector<std::string>& known) {
    if (const auto guess = nearest(node.text, known))
        m_inspection.error(node.spot, "unknown-value", message("“{0}” cannot be “{1}”; did you mean “{2}”?"),
                           {std::string(key), node.text, *guess});
    else
        m_inspection.error(node.spot, "unknown-value", message("“{0}” cannot be “{1}”; use one of: {2}."),
                           {std::string(key), node.text, listed(known)});
}

std::string Fields::checked(std::string_view key, const Node& node) {
    const std::string name(key);
    if (text::isInvisible(node.text)) {
        m_inspection.error(node.spot, "empty-text", message("“{0}” is empty; write the text."), {name});
        return {};
    }
    const auto characters = text::length(node.text);
    if (characters > longestText)
        m_inspection.error(node.spot, "long-text",
                           message("“{0}” has {1} characters; shorten it to {2} at most."),
                           {name, std::to_string(characters), std::to_string(longestText)});
    if (const auto control = text::firstUnprintable(node.text))
        m_inspection.error(node.spot, "control-character",
                           message("“{0}” holds the invisible character {1}; delete it."),
                           {name, text::codeOf(*control)});
    return node.text;
}

std::string Fields::id(IdKind kind) {
    const auto* node = ofKind("id", Need::required, Node::Kind::text);
    if (node == nullptr)
        return {};
    if (!isId(node->text)) {
        m_inspection.error(
            node->spot, "bad-id",
            message("“{0}” cannot be an id; use letters a-z, digits, - and _ only, from 1 to {1} of them."),
            {node->text, std::to_string(longestId)});
        return {};
    }
    m_inspection.declare(kind, node->text, node->spot);
    return node->text;
}

std::string Fields::line(std::string_view key, Need need) {
    const auto* node = ofKind(key, need, Node::Kind::text);
    return node == nullptr ? std::string() : checked(key, *node);
}

words::Text Fields::text(std::string_view key, Need need) {
    const auto* node = ask(key, need);
    if (node == nullptr)
        return {};
    if (node->kind != Node::Kind::table) {
        m_inspection.error(node->spot, "wrong-type",
                           message("“{0}” must be in both languages: {0} = {{ zh = \"…\", en = \"…\" }}."),
                           {std::string(key)});
        return {};
    }
    Fields inner(m_inspection, *node, std::string(key));
    auto result = inner.ownText();
    inner.finish();
    return result;
}

words::Text Fields::ownText() {
    auto zh = language("zh", message("{0} has no Chinese text; add zh = \"…\"."));
    auto en = language("en", message("{0} has no English text; add en = \"…\"."));
    return {std::move(zh), std::move(en)};
}

std::string Fields::language(std::string_view key, std::string_view missing) {
    m_asked.emplace_back(key);
    const auto* node = find(key);
    if (node == nullptr)
        m_inspection.error(m_table.spot, "missing-language", missing, {m_title});
    else if (node->kind != Node::Kind::text)
        refuseKind(key, *node, Node::Kind::text);
    else
        return checked(key, *node);
    return {};
}

int Fields::number(std::string_view key, int fallback, int lowest, int highest, Need need) {
    const auto* node = ofKind(key, need, Node::Kind::integer);
    if (node == nullptr)
        return fallback;
    if (node->integer >= lowest && node->integer <= highest)
        return static_cast<int>(node->integer);
    m_inspection.error(
        node->spot, "out-of-range", message("“{0}” is {1}; it must be from {2} to {3}."),
        {std::string(key), std::to_string(node->integer), std::to_string(lowest), std::to_string(highest)});
    return fallback;
}

std::optional<int> Fields::hundredths(std::string_view key, Need need) {
    const auto* node = ask(key, need);
    if (node == nullptr)
        return std::nullopt;
    const double number =
        node->kind == Node::Kind::fraction ? node->fraction : static_cast<double>(node->integer);
    constexpr double most = 1e6;
    const bool isNumber = node->kind == Node::Kind::fraction || node->kind == Node::Kind::integer;
    if (isNumber && std::fabs(number) <= most)
        return static_cast<int>(std::lround(number * 100));
    m_inspection.error(node->spot, "wrong-type", message("“{0}” must be a number without quotation marks."),
                       {std::string(key)});
    return std::nullopt;
}

std::optional<bool> Fields::yesOrNo(std::string_view key) {
    const auto* node = ofKind(key, Need::optional, Node::Kind::boolean);
    return node == nullptr ? std::nullopt : std::optional(node->boolean);
}

std::string Fields::reference(std::string_view key, IdKind kind, Need need) {
    const auto* node = ofKind(key, need, Node::Kind::text);
    if (node == nullptr)
        return {};
    m_inspection.refer(kind, node->text, node->spot);
    return node->text;
}

std::vector<std::string> Fields::references(std::string_view key, IdKind kind, Need need) {
    const auto* node = ofKind(key, need, Node::Kind::list);
    if (node == nullptr)
        return {};
    if (node->items.empty() && need == Need::required)
        m_inspection.error(node->spot, "empty-list", message("“{0}” is empty; name at least one id."),
                           {std::string(key)});
    std::set<std::string> seen;
    std::vector<std::string> ids;
    for (const auto& item : node->items) {
        if (item.kind != Node::Kind::text) {
            refuseKind(key, item, Node::Kind::text);
        } else if (!seen.insert(item.text).second) {
            m_inspection.error(item.spot, "listed-twice", message("“{0}” stands in “{1}” twice; remove one."),
                               {item.text, std::string(key)});
        } else {
            m_inspection.refer(kind, item.text, item.spot);
            ids.push_back(item.text);
        }
    }
    return ids;
}

std::vector<std::string> Fields::choices(std::string_view key, const std::vector<std::string>& known) {
    std::vector<std::string> chosen;
    const auto* node = ofKind(key, Need::optional, Node::Kind::list);
    if (node == nullptr)
        return chosen;
    for (const auto& item : node->items) {
        if (item.kind != Node::Kind::text)
            refuseKind(key, item, Node::Kind::text);
        else if (std::find(known.begin(), known.end(), item.text) == known.end())
            refuseChoice(key, item, known);
        else if (std::find(chosen.begin(), chosen.end(), item.text) != chosen.end())
            m_inspection.error(item.spot, "listed-twice", message("“{0}” stands in “{1}” twice; remove one."),
                               {item.text, std::string(key)});
        else
            chosen.push_back(item.text);
    }
    return chosen;
}

const Node* Fields::table(std::string_view key) {
    return ofKind(key, Need::optional, Node::Kind::table);
}

const std::vector<Node>* Fields::tables(std::string_view key, std::string_view howToWrite) {
    const auto* node = ask(key, Need::optional);
    if (node == nullptr)
        return nullptr;
    const auto wrong = [&](const Node& at) {
        m_inspection.error(at.spot, "wrong-type", howToWrite, {std::string(key)});
    };
    if (node->kind != Node::Kind::list) {
        wrong(*node);
        return nullptr;
    }
    for (const auto& item : node->items)
        if (item.kind != Node::Kind::table)
            wrong(item);
    return &node->items;
}

void Fields::finish() {
    if (m_inspection.origin() == Origin::kept)
        return;
    for (const auto& [key, spot, value] : m_table.members) {
        if (std::find(m_asked.begin(), m_asked.end(), key) != m_asked.end())
            continue;
        if (const auto guess = nearest(key, m_asked))
            m_inspection.error(spot, "unknown-key", message("{0} has no key “{1}”; did you mean “{2}”?"),
                               {m_title, key, *guess});
        else
            m_inspection.error(spot, "unknown-key",
                               message("{0} has no key “{1}”; remove it or use one of: {2}."),
                               {m_title, key, listed(m_asked)});
    }
}

} // namespace reading
