// SPDX-License-Identifier: MIT
// Reads levels as keys.
#include "rubric/ScaleReader.h"

#include <algorithm>

namespace rubric {

namespace {

using words::message;

/// Whole and half numbers from 0 to 10.
std::optional<Level> readEnd(reading::Fields& fields, const std::string& key, Level fallback) {
    const auto level = fields.hundredths(key);
    if (!level)
        return fields.has(key) ? std::nullopt : std::optional(fallback);
    if (*level >= lowestEnd && *level <= highestEnd && *level % halfLevel == 0)
        return level;
    fields.inspection().error(
        fields.spotOf(key), "scale-range",
        message("“{0}” is {1}; an end of a scale is a whole or half number from 0 to 10."),
        {key, levelText(*level)});
    return std::nullopt;
}

std::optional<Scale> readEnds(reading::Fields& fields) {
    const Scale usual;
    const auto low = readEnd(fields, "low", usual.low);
    const auto high = readEnd(fields, "high", usual.high);
    const auto step = fields.hundredths("step");
    if (!low || !high || (!step && fields.has("step")))
        return std::nullopt;
    const Scale scale{*low, *high, step.value_or(usual.step), {}};
    if (scale.low >= scale.high) {
        fields.inspection().error(
            fields.spotOf("high"), "scale-order",
            message("The scale begins at {0} and ends at {1}; it must end above where it begins."),
            {levelText(scale.low), levelText(scale.high)});
        return std::nullopt;
    }
    if (scale.step <= 0 || scale.step % halfLevel != 0 || (scale.high - scale.low) % scale.step != 0) {
        fields.inspection().error(
            fields.spotOf("step"), "scale-step",
            message(
                "A scale from {0} to {1} cannot go by {2}; the step is a whole or half number above 0 that "
                "leads from one end exactly to the other."),
            {levelText(scale.low), levelText(scale.high), levelText(scale.step)});
        return std::nullopt;
    }
    return scale;
}

/// Every text of a table that has levels for keys, rising.
template <class Row, class Refuse>
std::vector<Row> readLevels(reading::Fields& owner, const std::string& key, const std::optional<Scale>& scale,
                            const Refuse& refuse) {
    std::vector<Row> rows;
    const auto* node = owner.table(key);
    if (node == nullptr)
        return rows;
    reading::Fields fields(owner.inspection(), *node, key);
    for (const auto& member : node->members) {
        const auto level = scale ? levelOf(*scale, member.key) : std::nullopt;
        if (level) {
            rows.push_back({*level, fields.text(member.key, reading::Need::optional)});
            continue;
        }
        fields.skip(member.key);
        if (scale)
            refuse(member);
    }
    std::sort(rows.begin(), rows.end(), [](const Row& a, const Row& b) { return a.level < b.level; });
    return rows;
}

} // namespace

std::string levelKey(Level level) {
    const auto text = levelText(level);
    return text.find('.') == std::string::npos ? text : "\"" + text + "\"";
}

std::optional<Scale> readScale(reading::Fields& file) {
    const auto* node = file.table("scale");
    if (node == nullptr)
        return file.has("scale") ? std::nullopt : std::optional(Scale{});
    reading::Fields fields(file.inspection(), *node, "[scale]");
    auto scale = readEnds(fields);
    auto words = readLevels<LevelWord>(fields, "word", scale, [&](const reading::Member& member) {
        file.inspection().error(
            member.spot, "scale-word",
            message("There is a word for {0}, but the scale has no such level; use one of: {1}."),
            {member.key, levelList(*scale)});
    });
    if (scale)
        scale->words = std::move(words);
    fields.finish();
    return scale;
}

std::vector<Anchor> readAnchors(reading::Fields& competency, const std::string& id,
                                const std::optional<Scale>& scale) {
    auto anchors = readLevels<Anchor>(competency, "anchor", scale, [&](const reading::Member& member) {
        competency.inspection().error(
            member.spot, "anchor-level",
            message(
                "Competency “{0}” has an anchor for {1}, but the scale has no such level; use one of: {2}."),
            {id, member.key, levelList(*scale)});
    });
    if (!scale || (competency.has("anchor") && !competency.isTable("anchor")))
        return anchors;
    const Scale usual;
    std::vector<Level> needed{scale->low, scale->high};
    if (std::pair(scale->low, scale->high) == std::pair(usual.low, usual.high))
        needed.insert(needed.begin() + 1, middleLevel(*scale));
    for (const auto level : needed)
        if (std::none_of(anchors.begin(), anchors.end(),
                         [&](const Anchor& anchor) { return anchor.level == level; }))
            competency.inspection().error(
                competency.spot(), "missing-anchor",
                message("Competency “{0}” has no anchor for level {1}; add anchor.{2} = {{ zh = \"…\", en = "
                        "\"…\" }}."),
                {id, levelText(level), levelKey(level)});
    return anchors;
}

} // namespace rubric
