// SPDX-License-Identifier: MIT
// The parts of a workbook that hold cells, as listeners; private to this room.
#pragma once

#include "app/Spreadsheets.h"
#include "packet/Xml.h"

namespace packet {

/// Relationship id to target, as written.
class Relations : public XmlListener {
public:
    void begin(std::string_view name, const Attributes& attributes) override;
    void end(std::string_view) override {}
    void text(std::string_view) override {}

    std::map<std::string, std::string> targets;
};

/// Names of the worksheets with their relationship ids, in order.
class Tabs : public XmlListener {
public:
    void begin(std::string_view name, const Attributes& attributes) override;
    void end(std::string_view) override {}
    void text(std::string_view) override {}

    std::vector<std::pair<std::string, std::string>> sheets;
};

/// Texts cells point at by number; runs in several fonts are joined, reading aids left out.
class SharedTexts : public XmlListener {
public:
    void begin(std::string_view name, const Attributes& attributes) override;
    void end(std::string_view name) override;
    void text(std::string_view piece) override;

    std::vector<std::string> texts;

private:
    bool m_open = false;
    bool m_aid = false;
};

/// Cells of one worksheet; throws Unreadable for an address no worksheet has.
class CellsOf : public XmlListener {
public:
    CellsOf(app::HandedSheet& sheet, const std::vector<std::string>& texts)
        : m_sheet(sheet), m_texts(texts) {}

    void begin(std::string_view name, const Attributes& attributes) override;
    void end(std::string_view name) override;
    void text(std::string_view piece) override;

private:
    void place(const std::string& address);
    void put();

    app::HandedSheet& m_sheet;
    const std::vector<std::string>& m_texts;
    std::size_t m_row = 0;
    std::size_t m_column = 0;
    std::string m_type;
    std::string m_value;
    bool m_open = false;
    bool m_aid = false;
    bool m_formula = false;
};

} // namespace packet
