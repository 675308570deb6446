// SPDX-License-Identifier: MIT
// Which competencies are spoken of, and the sentences around them.
#include "app/decide/Letter.h"

#include <algorithm>

namespace app {

namespace {

constexpr double strong = 4;
constexpr double sound = 3;
constexpr std::size_t most = 3;

struct Scored {
    std::string competency;
    double level = 0;
};

/// Levels as 1 to 5, best first; equal ones in the plan's order.
std::vector<Scored> scored(const LetterMatter& matter) {
    const auto& scale = matter.comparison.scale;
    std::vector<Scored> all;
    for (const auto& weight : matter.comparison.frozen.plan.weights)
        for (const auto& cell : matter.candidate.cells)
            if (cell.competency == weight.competency && cell.mean)
                all.push_back({cell.competency, 1 + 4 * (*cell.mean - scale.low) / (scale.high - scale.low)});
    std::stable_sort(all.begin(), all.end(),
                     [](const Scored& one, const Scored& other) { return one.level > other.level; });
    return all;
}

std::string resultSentence(const LetterMatter& matter, const words::Words& tr) {
    if (matter.verdict == session::Verdict::hire)
        return tr("We would like to work with you, and will write to you about the next steps.");
    if (matter.verdict == session::Verdict::reject)
        return tr("For this position we have decided to go on with others.");
    if (matter.verdict == session::Verdict::reserve)
        return tr(
            "The position is filled for now. With your consent we keep your application and come back to "
            "you when there is an opening.");
    if (!matter.promised.empty())
        return tr("We will let you know the result by {}.", matter.promised);
    return tr("We will let you know the result.");
}

std::string line(const rubric::Competency& competency, const std::string& text, const words::Words& tr) {
    return "- " + tr("{0}: {1}", tr(competency.name), text) + "\n";
}

std::string strengthLines(const LetterMatter& matter, const LetterPoints& points, const words::Words& tr) {
    const auto all = scored(matter);
    std::string text;
    for (const auto& id : points.strengths) {
        const auto* competency = rubric::findCompetency(matter.comparison.frozen.rubric, id);
        const auto at =
            std::find_if(all.begin(), all.end(), [&](const Scored& one) { return one.competency == id; });
        if (competency != nullptr && at != all.end())
            text += line(*competency, tr(competency->anchors[at->level >= strong ? 2 : 1]), tr);
    }
    return text;
}

std::string gapLines(const LetterMatter& matter, const LetterPoints& points, const words::Words& tr) {
    std::string text;
    for (const auto& id : points.gaps)
        if (const auto* competency = rubric::findCompetency(matter.comparison.frozen.rubric, id))
            text += line(*competency, tr(competency->anchors[2]), tr);
    return text;
}

} // namespace

LetterPoints letterPoints(const LetterMatter& matter) {
    LetterPoints points;
    const auto all = scored(matter);
    for (const auto& one : all)
        if (one.level >= strong && points.strengths.size() < most)
            points.strengths.push_back(one.competency);
    if (points.strengths.empty() && !all.empty() && all.front().level >= sound)
        points.strengths.push_back(all.front().competency);
    for (auto one = all.rbegin(); one != all.rend(); ++one)
        if (one->level < sound && points.gaps.size() < most)
            points.gaps.push_back(one->competency);
    return points;
}

std::string feedbackLetter(const LetterMatter& matter, const words::Words& tr) {
    const auto points = letterPoints(matter);
    std::string text =
        tr("Dear {},", matter.candidate.name) + "\n\n" +
        tr("Thank you for the time you took for the interview for the position \"{}\". Everybody "
           "was asked the same questions; this is what we took from your answers.",
           matter.title) +
        "\n\n";
    if (points.strengths.empty() && points.gaps.empty())
        text += tr("We did not hear enough to say where your strengths for this position lie.") + "\n\n";
    if (!points.strengths.empty())
        text += tr("What came across well:") + "\n" + strengthLines(matter, points, tr) + "\n";
    if (!points.gaps.empty())
        text += tr("Where we would have liked to hear more; a convincing answer shows:") + "\n" +
                gapLines(matter, points, tr) + "\n";
    text += resultSentence(matter, tr) + "\n\n" +
            tr("This is about one conversation and not about you as a person. If you have questions, please "
               "write "
               "to us.") +
            "\n\n" + tr("Kind regards") + "\n";
    return text;
}

} // namespace app
