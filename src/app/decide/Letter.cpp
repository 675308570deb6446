// SPDX-License-Identifier: MIT
// The sentences around strengths and gaps, and the letter as it is printed.
#include "app/decide/Letter.h"

#include "compare/Strengths.h"

#include <algorithm>

namespace app {

namespace {

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

std::string anchorText(const rubric::Competency& competency, rubric::Level level, const words::Words& tr) {
    const auto* anchor = rubric::anchorNear(competency, level);
    return anchor == nullptr ? std::string() : tr(anchor->text);
}

std::string strengthLines(const LetterMatter& matter, const compare::Strengths& points,
                          const words::Words& tr) {
    const auto& scale = matter.comparison.frozen.rubric.scale;
    const auto level = points.strong ? scale.high : rubric::middleLevel(scale);
    std::string text;
    for (const auto& id : points.strengths)
        if (const auto* competency = rubric::findCompetency(matter.comparison.frozen.rubric, id))
            text += line(*competency, anchorText(*competency, level, tr), tr);
    return text;
}

std::string gapLines(const LetterMatter& matter, const compare::Strengths& points, const words::Words& tr) {
    std::string text;
    for (const auto& id : points.gaps)
        if (const auto* competency = rubric::findCompetency(matter.comparison.frozen.rubric, id))
            text += line(*competency, anchorText(*competency, matter.comparison.frozen.rubric.scale.high, tr),
                         tr);
    return text;
}

} // namespace

std::string feedbackLetter(const LetterMatter& matter, const words::Words& tr) {
    const auto points = compare::strengthsOf(matter.comparison, matter.candidate);
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

PrintedPages letterPages(const std::string& title, const std::string& text, words::Language language) {
    PrintedPages pages{title, language, {}};
    for (std::size_t at = 0; at < text.size();) {
        const auto end = std::min(text.find("\n\n", at), text.size());
        auto paragraph = text.substr(at, end - at);
        while (!paragraph.empty() && paragraph.back() == '\n')
            paragraph.pop_back();
        if (!paragraph.empty())
            pages.blocks.emplace_back(PrintedParagraph{std::move(paragraph)});
        at = end + 2;
    }
    return pages;
}

} // namespace app
