// SPDX-License-Identifier: MIT
// Reading the published files.
#include "unit/score/Published.h"

#include <algorithm>
#include <fstream>
#include <sstream>
#include <stdexcept>
#include <tuple>

namespace score_test {
namespace {

std::ifstream opened(const std::string& name) {
    std::ifstream file(std::string(EVENHAND_TEST_DATA) + "/published/" + name);
    if (!file)
        throw std::runtime_error("no such data set: " + name);
    return file;
}

score::Units sorted(score::Units units) {
    std::sort(units.values.begin(), units.values.end(), [](const auto& a, const auto& b) {
        return std::tie(a.unit, a.rater) < std::tie(b.unit, b.rater);
    });
    return units;
}

score::Units unitsOf(const std::string& name, std::size_t score::Observation::*row,
                     std::size_t score::Observation::*column) {
    const auto table = publishedTable(name);
    score::Units units;
    for (std::size_t i = 1; i < table.size(); ++i)
        for (std::size_t j = 1; j < table[i].size(); ++j)
            if (!table[i][j].empty()) {
                score::Observation o;
                o.*row = i - 1;
                o.*column = j - 1;
                o.value = std::stod(table[i][j]);
                units.values.push_back(o);
                units.units = std::max(units.units, o.unit + 1);
                units.raters = std::max(units.raters, o.rater + 1);
            }
    return sorted(units);
}

} // namespace

std::vector<std::vector<std::string>> publishedTable(const std::string& name) {
    auto file = opened(name + ".csv");
    std::vector<std::vector<std::string>> table;
    for (std::string line; std::getline(file, line);) {
        std::istringstream cells(line);
        table.emplace_back();
        for (std::string cell; std::getline(cells, cell, ',');)
            table.back().push_back(cell);
    }
    return table;
}

nlohmann::json publishedFigures(const std::string& name) {
    auto file = opened(name + ".expected.json");
    return nlohmann::json::parse(file);
}

score::Units unitsByRow(const std::string& name) {
    return unitsOf(name, &score::Observation::unit, &score::Observation::rater);
}

score::Units unitsByColumn(const std::string& name) {
    return unitsOf(name, &score::Observation::rater, &score::Observation::unit);
}

score::Units unitsByLine(const std::string& name) {
    std::vector<std::string> units;
    std::vector<std::string> raters;
    const auto placeIn = [](std::vector<std::string>& ids, const std::string& id) {
        const auto found = std::find(ids.begin(), ids.end(), id);
        const auto place = static_cast<std::size_t>(found - ids.begin());
        if (found == ids.end())
            ids.push_back(id);
        return place;
    };
    score::Units result;
    const auto table = publishedTable(name);
    for (std::size_t i = 1; i < table.size(); ++i)
        result.values.push_back(
            {placeIn(units, table[i].at(0)), placeIn(raters, table[i].at(1)), std::stod(table[i].at(2))});
    result.units = units.size();
    result.raters = raters.size();
    return sorted(result);
}

} // namespace score_test
