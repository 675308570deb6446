// SPDX-License-Identifier: MIT
// Comparisons only, no arithmetic on scores: a text among the numbers never makes an error.
#include "sheet/RankFormula.h"

#include "sheet/Labels.h"

namespace sheet {

namespace {

class Ahead {
public:
    Ahead(const Places& places, int row) : m_places(places), m_row(row) {}

    [[nodiscard]] std::string all(int column) const {
        return range({Places::firstCandidate, column}, {m_places.lastCandidate(), column}, Anchor::both);
    }
    [[nodiscard]] std::string own(int column) const { return a1({m_row, column}, Anchor::column); }
    /// The row's own score as a number; 0 for a word, where it must not count anyway.
    [[nodiscard]] std::string value(int column) const { return "N(" + own(column) + ")"; }
    [[nodiscard]] std::string above(int column) const {
        return "(" + all(column) + ">" + value(column) + "+1E-9)";
    }
    /// Equal on this column and ahead further on.
    [[nodiscard]] std::string elseBy(int column, const std::string& next) const {
        return "(" + above(column) + "+(" + all(column) + "<=" + value(column) + "+1E-9)*(" + all(column) +
               ">=" + value(column) + "-1E-9)*" + next + ")";
    }
    /// As above where cells may hold words: a missing one stands behind every number. Only comparisons:
    /// inside SUMPRODUCT neither IF nor ISNUMBER sees whole ranges everywhere.
    [[nodiscard]] std::string elseByMark(int column, const std::string& next) const {
        const auto mine = "ISNUMBER(" + own(column) + ")", theirs = "(" + all(column) + "<1E+99)";
        return "(" + mine + "*" + theirs + "*" + elseBy(column, next) + "+(1-" + mine + ")*(" + theirs +
               "+(1-" + theirs + ")*" + next + "))";
    }

private:
    const Places& m_places;
    int m_row;
};

} // namespace

std::string rankFormula(const Material& material, int row) {
    const auto& places = material.places;
    const Ahead ahead(places, row);
    const auto ranked = literal(standingWord("", material.tr));
    std::string better = ahead.above(places.composite());
    if (material.comparison.frozen.plan.rule == plan::Rule::panel) {
        better = "0";
        for (int column = places.lastCompetency(); column >= Places::firstCompetency; --column)
            better = ahead.elseByMark(column, better);
        better = ahead.elseBy(places.composite(), ahead.elseBy(places.untrimmed(), better));
    }
    return "IF(" + ahead.own(places.standing()) + "=" + ranked + ",1+SUMPRODUCT((" +
           ahead.all(places.standing()) + "=" + ranked + ")*" + better + ")," +
           literal(material.tr("not ranked")) + ")";
}

} // namespace sheet
