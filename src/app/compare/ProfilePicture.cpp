// SPDX-License-Identifier: MIT
// Takes the chosen candidates' cells out of a comparison.
#include "app/compare/ProfilePicture.h"

#include "app/compare/HeatTable.h"
#include "explain/InsightPhrases.h"

#include <algorithm>

namespace app {

namespace {

ProfileLine lineOf(const compare::CandidateResult& candidate, const words::Words& tr) {
    ProfileLine line{candidate.id, candidate.name, {}};
    for (const auto& cell : candidate.cells)
        line.points.push_back({cell.mean, scoreText(cell.mean, cell.missing, tr)});
    return line;
}

bool contains(const ProfilePicture& picture, const std::string& id) {
    return std::any_of(picture.lines.begin(), picture.lines.end(),
                       [&](const auto& line) { return line.candidate == id; });
}

} // namespace

ProfilePicture profilePicture(const compare::Comparison& comparison,
                              const std::vector<std::string>& candidates, const words::Words& tr) {
    ProfilePicture picture{comparison.scale.low, comparison.scale.high, {}, {}};
    for (const auto& competency : comparison.competencies)
        picture.axes.push_back({explain::competencyOf(comparison, competency.id, tr),
                                explain::percentText(competency.weight), competency.cut});
    for (const auto& id : candidates)
        if (const auto* found = compare::findCandidate(comparison, id);
            found != nullptr && !contains(picture, id) && picture.lines.size() < mostProfiles)
            picture.lines.push_back(lineOf(*found, tr));
    return picture;
}

std::string inWords(const ProfilePicture& picture, const words::Words& tr) {
    std::string text;
    for (const auto& line : picture.lines) {
        std::vector<std::string> parts;
        for (std::size_t at = 0; at < line.points.size(); ++at)
            parts.push_back(picture.axes[at].title + " " + line.points[at].text);
        text += (text.empty() ? "" : "\n") + line.name + tr(": ") + explain::listed(parts, tr);
    }
    return text;
}

} // namespace app
