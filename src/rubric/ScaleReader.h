// SPDX-License-Identifier: MIT
// The table [scale] of a rubric file and what stands for each of its levels: words and anchors.
#pragma once

#include "reading/Fields.h"
#include "rubric/Rubric.h"

namespace rubric {

/// The usual scale when the file has no [scale]; nothing when what it has cannot be one, which is noted.
[[nodiscard]] std::optional<Scale> readScale(reading::Fields& file);
/// The table "anchor" of a competency. Notes levels the scale does not have and levels that lack one; without
/// a scale nothing is noted.
[[nodiscard]] std::vector<Anchor> readAnchors(reading::Fields& competency, const std::string& id,
                                              const std::optional<Scale>& scale);
/// A level as a key of TOML: 3, or "3.5" in quotation marks.
[[nodiscard]] std::string levelKey(Level level);

} // namespace rubric
