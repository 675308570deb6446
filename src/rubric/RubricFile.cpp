// SPDX-License-Identifier: MIT
// From bytes or a path to a Reading; what the tables must hold is in Reader and Advice.
#include "rubric/RubricFile.h"

#include "reading/Inspection.h"
#include "reading/TextFile.h"
#include "rubric/Advice.h"
#include "rubric/Reader.h"

namespace rubric {

namespace {

std::optional<Rubric> inspect(std::string_view text, reading::Inspection& inspection) {
    const auto tree = reading::treeOf(text, inspection);
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
    reading::Inspection inspection(file);
    auto rubric = inspect(text, inspection);
    return {std::move(rubric), inspection.findings()};
}

std::optional<Rubric> readKeptRubric(std::string_view text) {
    reading::Inspection inspection("", reading::Origin::kept);
    const auto tree = reading::treeOf(text, inspection);
    if (!tree)
        return std::nullopt;
    auto rubric = readTree(*tree, inspection);
    return inspection.hasErrors() ? std::nullopt : std::optional(std::move(rubric));
}

Reading loadRubric(const std::filesystem::path& path) {
    reading::Inspection inspection(path.string());
    const auto text = reading::textOf(path, inspection);
    if (!text)
        return {std::nullopt, inspection.findings()};
    auto rubric = inspect(*text, inspection);
    return {std::move(rubric), inspection.findings()};
}

} // namespace rubric
