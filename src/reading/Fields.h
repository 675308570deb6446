// SPDX-License-Identifier: MIT
// One table of a rubric file, read key by key with every complaint noted; knows no table in particular.
#pragma once

#include "reading/Inspection.h"
#include "reading/Spellings.h"
#include "reading/Toml.h"
#include "words/Text.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace reading {

enum class Need { required, optional };

/// Longest text of a rubric, in characters.
inline constexpr std::size_t longestText = 2000;
inline constexpr std::size_t longestId = 64;

/// Reads what is there and returns an empty value for what is wrong or missing, after noting it.
/// Both the node and the inspection must outlive it.
class Fields {
public:
    /// The title names the table in messages, as the file spells it: "[[question]]".
    Fields(Inspection& inspection, const Node& table, std::string title);

    /// The required key "id", declared as one of its kind.
    [[nodiscard]] std::string id(IdKind kind);
    /// A text in one language.
    [[nodiscard]] std::string line(std::string_view key, Need need);
    /// A table { zh, en } under the key.
    [[nodiscard]] words::Text text(std::string_view key, Need need);
    /// The keys zh and en of this table itself.
    [[nodiscard]] words::Text ownText();
    [[nodiscard]] int number(std::string_view key, int fallback, int lowest, int highest,
                             Need need = Need::optional);
    /// A whole number, or one with a decimal point: in hundredths, rounded; nothing when there is none.
    [[nodiscard]] std::optional<int> hundredths(std::string_view key, Need need = Need::optional);
    [[nodiscard]] std::optional<bool> yesOrNo(std::string_view key);
    /// An id that must be declared somewhere in the file.
    [[nodiscard]] std::string reference(std::string_view key, IdKind kind, Need need);
    [[nodiscard]] std::vector<std::string> references(std::string_view key, IdKind kind, Need need);
    /// Takes note that the key is known here, and reads nothing.
    void skip(std::string_view key) { m_asked.emplace_back(key); }
    /// Words of a list, each one of those known and none twice.
    [[nodiscard]] std::vector<std::string> choices(std::string_view key,
                                                   const std::vector<std::string>& known);
    /// The tables of a list; null when there is none.
    [[nodiscard]] const std::vector<Node>* tables(std::string_view key, std::string_view howToWrite);
    /// A table under the key; null when there is none.
    [[nodiscard]] const Node* table(std::string_view key);

    template <class Choice, std::size_t Count>
    [[nodiscard]] Choice choice(std::string_view key, const Spellings<Choice, Count>& names, Choice fallback,
                                Need need = Need::optional) {
        const auto* node = ofKind(key, need, Node::Kind::text);
        if (node == nullptr)
            return fallback;
        std::vector<std::string> known;
        for (const auto& [name, value] : names) {
            if (name == node->text)
                return value;
            known.emplace_back(name);
        }
        refuseChoice(key, *node, known);
        return fallback;
    }

    /// Reports the keys nobody asked for, unless a program kept the file. Call it last.
    void finish();

    [[nodiscard]] bool has(std::string_view key) const { return find(key) != nullptr; }
    [[nodiscard]] bool isTable(std::string_view key) const {
        const auto* node = find(key);
        return node != nullptr && node->kind == Node::Kind::table;
    }
    /// Absent, or a list with nothing in it.
    [[nodiscard]] bool lacks(std::string_view key) const;
    [[nodiscard]] const Spot& spot() const { return m_table.spot; }
    /// Of the key's value; of the table when the key is absent.
    [[nodiscard]] Spot spotOf(std::string_view key) const;
    [[nodiscard]] Inspection& inspection() { return m_inspection; }

private:
    [[nodiscard]] const Node* find(std::string_view key) const;
    [[nodiscard]] const Node* ask(std::string_view key, Need need);
    [[nodiscard]] const Node* ofKind(std::string_view key, Need need, Node::Kind kind);
    [[nodiscard]] std::string language(std::string_view key, std::string_view missing);
    [[nodiscard]] std::string checked(std::string_view key, const Node& node);
    void refuseKind(std::string_view key, const Node& node, Node::Kind wanted);
    void refuseChoice(std::string_view key, const Node& node, const std::vector<std::string>& known);

    Inspection& m_inspection;
    const Node& m_table;
    std::string m_title;
    std::vector<std::string> m_asked;
};

} // namespace reading
