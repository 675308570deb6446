// SPDX-License-Identifier: MIT
// Sheets in the layout's order, each made by its own function; then what is left out is cut cleanly.
#include "sheet/LayoutWorkbook.h"

#include "sheet/LeftOut.h"
#include "sheet/SheetCharts.h"
#include "sheet/Sheets.h"

#include <algorithm>
#include <iterator>

namespace sheet {

namespace {

class Maker {
public:
    Maker(const Layout& layout, const Ingredients& from, const words::Words& tr)
        : m_layout(layout), m_names(from.names),
          m_places(from.comparison, tr), m_material{from.comparison, from.people, from.decisions, tr,
                                                    m_places} {
        if (findSheet(layout, SheetKind::certainty) != nullptr ||
            findSheet(layout, SheetKind::agreement) != nullptr)
            m_insight = compare::insightOf(from.comparison);
    }

    [[nodiscard]] std::vector<NamedArea> names() const { return comparisonNames(m_material); }
    [[nodiscard]] std::vector<Sheet> sheets() const {
        std::vector<Sheet> all;
        for (const auto& wanted : m_layout.sheets) {
            auto made = of(wanted.kind);
            for (auto& sheet : made) {
                leaveOutColumns(sheet, wanted.without);
                sheet.paper = m_layout.paper;
            }
            std::move(made.begin(), made.end(), std::back_inserter(all));
        }
        leaveOutOtherSheets(all, m_places, m_material.tr);
        return all;
    }

private:
    [[nodiscard]] std::vector<Sheet> of(SheetKind kind) const {
        switch (kind) {
        case SheetKind::readMe:
            return {readMeSheet(m_material, house())};
        case SheetKind::ranking:
            return {rankingSheet(m_material)};
        case SheetKind::comparison:
            return {comparisonSheet(m_material)};
        case SheetKind::certainty:
            return {certaintySheet(m_material, *m_insight)};
        case SheetKind::panel:
            return {panelSheet(m_material)};
        case SheetKind::questions:
            return {questionsSheet(m_material)};
        case SheetKind::agreement:
            return {agreementSheet(m_material, *m_insight)};
        case SheetKind::decision:
            return {decisionSheet(m_material)};
        case SheetKind::data:
            return {dataSheet(m_material)};
        case SheetKind::candidates:
            return candidateSheets(m_material);
        case SheetKind::scoreSheets:
            return scoreSheets(m_material);
        case SheetKind::official:
            break;
        }
        return {officialSheet(m_material)};
    }

    [[nodiscard]] House house() const {
        House house;
        house.names = m_names;
        for (const auto& note : m_layout.notes)
            house.notes.push_back(m_material.tr(note));
        return house;
    }

    const Layout& m_layout;
    NameForm m_names;
    Places m_places;
    Material m_material;
    std::optional<compare::Insight> m_insight;
};

} // namespace

Workbook layoutWorkbook(const Layout& layout, const Ingredients& ingredients, const words::Words& tr) {
    Workbook workbook;
    workbook.title = tr(layout.title) + " – " + ingredients.comparison.title;
    workbook.language = tr.language();
    const Maker maker(layout, ingredients, tr);
    workbook.sheets = maker.sheets();
    workbook.names = maker.names();
    if (findSheet(layout, SheetKind::ranking) != nullptr)
        workbook.opensAt = "ranking";
    return workbook;
}

} // namespace sheet
