// SPDX-License-Identifier: MIT
// Up to four candidates as lines over the competencies, as plain values to draw; no colours, no sizes.
#pragma once

#include "compare/Comparison.h"
#include "words/Words.h"

namespace app {

inline constexpr std::size_t mostProfiles = 4;

struct ProfilePoint {
    /// Rating scale; absent cells have none and leave a gap in the line.
    std::optional<double> value;
    /// The value with two decimals, or the word for what is missing.
    std::string text;
};

struct ProfileLine {
    std::string candidate;
    std::string name;
    /// In the order of ProfilePicture::axes.
    std::vector<ProfilePoint> points;
};

struct ProfileAxis {
    std::string title;
    /// "40 %"
    std::string weight;
    std::optional<double> cut;
};

struct ProfilePicture {
    double low = 1;
    double high = 5;
    std::vector<ProfileAxis> axes;
    std::vector<ProfileLine> lines;
};

/// Unknown and repeated ids are left out, as is everything beyond mostProfiles.
[[nodiscard]] ProfilePicture profilePicture(const compare::Comparison& comparison,
                                            const std::vector<std::string>& candidates,
                                            const words::Words& tr);
/// The whole picture as one sentence a line, for screen readers.
[[nodiscard]] std::string inWords(const ProfilePicture& picture, const words::Words& tr);

} // namespace app
