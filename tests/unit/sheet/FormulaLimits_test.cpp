// SPDX-License-Identifier: MIT
// Every formula of every shipped layout within what Excel opens without repair, however many competencies,
// and none of them growing faster than their number.
#include "sheet/LayoutWorkbook.h"
#include "support/Catch.h"
#include "support/ManyCompetencies.h"
#include "support/ShippedLayout.h"
#include "unit/compare/PanelText.h"

#include <algorithm>
#include <filesystem>

namespace {

struct Formulas {
    std::size_t count = 0, longest = 0, deepest = 0, longestText = 0;
};

void measure(const std::string& formula, Formulas& found) {
    std::size_t depth = 0, text = 0;
    bool quoted = false;
    for (const char c : formula) {
        if (c == '"') {
            quoted = !quoted;
            text = 0;
        } else if (quoted) {
            found.longestText = std::max(found.longestText, ++text);
        } else if (c == '(') {
            found.deepest = std::max(found.deepest, ++depth);
        } else if (c == ')') {
            --depth;
        }
    }
    found.longest = std::max(found.longest, formula.size());
    ++found.count;
}

/// Seven interviewers, some candidates without a mark on some competency.
Formulas formulasOf(const sheet::Layout& layout, const session::Position& position, int candidates,
                    const words::Words& tr) {
    std::vector<std::string> lines;
    const auto& plan = position.frozen->plan;
    for (int candidate = 1; candidate <= candidates; ++candidate)
        for (const auto* interviewer : {"An", "Bo", "Cai", "Du", "En", "Fu", "Ge"}) {
            auto line =
                "C" + std::string(candidate < 10 ? "0" : "") + std::to_string(candidate) + " " + interviewer;
            for (std::size_t at = 0; at < plan.weights.size(); ++at) {
                const auto competency = plan.weights[at].competency;
                const auto level = std::to_string(1 + (candidate + static_cast<int>(at)) % 5);
                line += " | rating:" +
                        (plan.rateBy == plan::RateBy::question ? "Q" + std::to_string(at + 1) + "a:" : "") +
                        competency + "=" + level;
            }
            lines.push_back(line);
        }
    const auto everyone = support::people(candidates);
    const auto comparison = compare::compare(position, everyone, support::cardsFrom(position, lines));
    const std::vector<session::Decision> decisions;
    const sheet::LayoutSheets sheets(layout, {comparison, everyone, decisions}, tr);
    Formulas found;
    for (const auto& page : sheet::whole(sheets).sheets)
        for (const auto& row : page.rows)
            for (const auto& cell : row)
                if (const auto* formula = sheet::formulaIn(cell))
                    measure(formula->expression, found);
    return found;
}

void checkLimits(const Formulas& found) {
    CHECK(found.longest <= 8192);
    CHECK(found.deepest <= 64);
    CHECK(found.longestText <= 255);
}

std::vector<sheet::Layout> shippedLayouts() {
    std::vector<sheet::Layout> layouts;
    for (const auto& entry : std::filesystem::directory_iterator(EVENHAND_SOURCE "/exports"))
        if (entry.path().extension() == ".toml")
            layouts.push_back(support::shippedLayout(entry.path().stem().string()));
    return layouts;
}

} // namespace

TEST_CASE(
    "Every formula of every layout is short enough for Excel with 3 to 14 competencies under every rule") {
    const words::Words both = words::Words::bilingual();
    for (const auto rule : {plan::Rule::anchored, plan::Rule::points, plan::Rule::panel})
        for (int competencies = 3; competencies <= 14; ++competencies)
            for (const auto& layout : shippedLayouts()) {
                INFO(layout.id << ", " << plan::codeOf(rule) << ", " << competencies << " competencies");
                const auto found = formulasOf(layout, support::manyCompetencies(competencies, rule), 3, both);
                checkLimits(found);
                if (layout.id == "comparison")
                    CHECK(found.count > 100);
            }
}

TEST_CASE("Many candidates and ratings a question keep formulas short enough too") {
    const words::Words english(words::Language::english);
    const auto layout = support::followingSheets();
    for (const auto rule : {plan::Rule::anchored, plan::Rule::panel}) {
        const auto position = support::manyCompetencies(14, rule, plan::RateBy::question);
        checkLimits(formulasOf(layout, position, 60, english));
    }
}

TEST_CASE("A rank formula of the panel rule does not grow with the number of competencies") {
    const words::Words english(words::Language::english);
    const auto longest = [&](int competencies) {
        const auto position = support::manyCompetencies(competencies, plan::Rule::panel);
        const auto everyone = support::people(3);
        const auto comparison =
            compare::compare(position, everyone,
                             support::cardsFrom(position, {"C01 An | rating:k1=4", "C02 An | rating:k1=4"}));
        const auto book =
            sheet::layoutWorkbook(support::shippedLayout("comparison"), {comparison, everyone, {}}, english);
        const auto& page = *std::find_if(book.sheets.begin(), book.sheets.end(),
                                         [](const auto& one) { return one.id == "comparison"; });
        std::size_t characters = 0, steps = 0;
        for (std::size_t column = 0; column < page.columns.size(); ++column) {
            if (!page.columns[column].key.starts_with("rank"))
                continue;
            ++steps;
            characters = std::max(characters,
                                  sheet::formulaIn(page.rows.at(sheet::CellPlaces::firstCandidate).at(column))
                                      ->expression.size());
        }
        CHECK(steps ==
              static_cast<std::size_t>(competencies) + 3); // the rank, by score, by untrimmed mean, by each
        return characters;
    };
    CHECK(longest(14) < 250);
    CHECK(longest(14) <= longest(3) + 20); // columns beyond Z have two letters
}
