// SPDX-License-Identifier: MIT
// From bytes or a path to a Reading; what the tables must hold is in Reader and Advice.
#include "rubric/RubricFile.h"

#include "rubric/Advice.h"
#include "rubric/Inspection.h"
#include "rubric/Reader.h"
#include "rubric/TextFile.h"

namespace rubric {

namespace {

std::optional<Rubric> inspect(std::string_view text, Inspection& inspection) {
    const auto tree = treeOf(text, inspection);
    if (!tree)
        return std::nullopt;
    auto rubric = readTree(*tree, inspection);
    adviseOn(rubric, inspection);
    if (inspection.hasErrors())
        return std::nullopt;
    return rubric;
}

} // namespace

Reading readRubric(std::string_view text, const std::string& file) {
    Inspection inspection(file);
    auto rubric = inspect(text, inspection);
    return {std::move(rubric), inspection.findings()};
}

Reading loadRubric(const std::filesystem::path& path) {
    Inspection inspection(path.string());
    const auto text = textOf(path, inspection);
    if (!text)
        return {std::nullopt, inspection.findings()};
    auto rubric = inspect(*text, inspection);
    return {std::move(rubric), inspection.findings()};
}

} // namespace rubric
