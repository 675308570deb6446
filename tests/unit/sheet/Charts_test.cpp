// SPDX-License-Identifier: MIT
// Where the charts of Comparison stand: beside each other and below each other, never over one another.
#include "sheet/LayoutWorkbook.h"
#include "support/Catch.h"
#include "support/ManyCompetencies.h"
#include "support/ShippedLayout.h"
#include "unit/compare/PanelText.h"

#include <algorithm>

TEST_CASE("Charts of one ranking and of two stand beside each other with 1 to 6 competencies") {
    constexpr int pixelsOfCharacter = 7, pixelsOfRow = 20;
    const words::Words english(words::Language::english);
    for (int competencies = 1; competencies <= 6; ++competencies)
        for (const bool apart : {false, true})
            for (const std::string& name : {std::string("A"), std::string("Somebody with a long name")}) {
                INFO(competencies << " competencies, " << name << (apart ? ", two panels" : ""));
                const auto position = support::manyCompetencies(competencies, plan::Rule::anchored);
                auto everyone = support::people(4);
                for (auto& person : everyone)
                    person.name = name;
                std::vector<std::string> lines;
                for (const auto* candidate : {"C01", "C02", "C03", "C04"})
                    for (const auto* interviewer : {"An", "Bo"}) {
                        const bool other = apart && std::string_view(candidate) > "C02";
                        auto line = std::string(candidate) + " " + interviewer + (other ? "2" : "");
                        for (int at = 1; at <= competencies; ++at)
                            line += " | rating:k" + std::to_string(at) + "=4";
                        lines.push_back(line);
                    }
                const auto comparison =
                    compare::compare(position, everyone, support::cardsFrom(position, lines));
                const auto book =
                    sheet::layoutWorkbook(support::followingSheets(), {comparison, everyone, {}}, english);
                const auto& page = *std::find_if(book.sheets.begin(), book.sheets.end(),
                                                 [](const auto& one) { return one.id == "comparison"; });
                const auto left = [&](int column) {
                    int pixels = 0;
                    for (int at = 0; at < column; ++at) {
                        const auto width = page.columns.at(static_cast<std::size_t>(at)).width;
                        pixels += pixelsOfCharacter *
                                  (width > 0 ? width : std::max<int>(6, static_cast<int>(name.size())));
                    }
                    return pixels;
                };
                REQUIRE(page.charts.size() == (apart ? 4 : 2));
                for (std::size_t pair = 0; pair < page.charts.size(); pair += 2) {
                    const auto &scores = page.charts[pair], &three = page.charts[pair + 1];
                    CHECK(scores.row == three.row);
                    CHECK(left(three.column) >= left(scores.column) + scores.width);
                }
                if (apart)
                    CHECK(page.charts[2].row * pixelsOfRow >=
                          page.charts[0].row * pixelsOfRow + page.charts[0].height);
            }
}
