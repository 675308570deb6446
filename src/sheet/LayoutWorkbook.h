// SPDX-License-Identifier: MIT
// A workbook as a layout says, sheet by sheet; what each sheet holds is in its own file.
#pragma once

#include "sheet/LeftOut.h"
#include "sheet/SheetSource.h"
#include "sheet/Sheets.h"

#include <mutex>

namespace sheet {

/// Refers to values that live elsewhere; with NameForm::anonymous they are nameless already.
struct Ingredients {
    const compare::Comparison& comparison;
    const std::vector<session::Candidate>& people;
    const std::vector<session::Decision>& decisions;
    NameForm names = NameForm::shown;
    /// The position's own, beside the four.
    std::vector<session::VerdictWord> verdicts = {};
};

/// Refers to all it is made from. Formulas that speak of a sheet the layout leaves out become the value they
/// have now.
class LayoutSheets : public SheetSource {
public:
    LayoutSheets(const Layout& layout, const Ingredients& from, const words::Words& tr);

    [[nodiscard]] const Workbook& cover() const override { return m_cover; }
    [[nodiscard]] const std::vector<Tab>& tabs() const override { return m_tabs; }
    [[nodiscard]] std::vector<std::size_t> slowTabs() const override;
    [[nodiscard]] std::size_t roughCells() const override;
    [[nodiscard]] Sheet sheetAt(std::size_t tab) const override;

private:
    /// One tab: which kind, and of kinds with a sheet a candidate, whose.
    struct Wanted {
        const LayoutSheet* sheet;
        std::size_t candidate = 0;
        /// Behind Data: the notes its rows are too low for.
        enum class Part { sheet, notes } part = Part::sheet;
    };
    void want(const LayoutSheet& sheet, const std::string& id, const std::string& place,
              std::size_t candidate = 0);
    void wantAll(const LayoutSheet& sheet);
    [[nodiscard]] Sheet made(const Wanted& wanted) const;
    [[nodiscard]] const compare::Insight& insight() const;

    const Layout& m_layout;
    NameForm m_names;
    std::vector<session::VerdictWord> m_verdicts;
    CellPlaces m_places;
    Material m_material;
    std::optional<CandidateSheets> m_candidates;
    /// Takes long, so not before a sheet asks for it.
    mutable std::once_flag m_once;
    mutable compare::Insight m_insight;
    Workbook m_cover;
    std::vector<Tab> m_tabs;
    std::vector<Wanted> m_wanted;
    Others m_others;
};

/// All sheets at once.
[[nodiscard]] Workbook layoutWorkbook(const Layout& layout, const Ingredients& ingredients,
                                      const words::Words& tr);

} // namespace sheet
