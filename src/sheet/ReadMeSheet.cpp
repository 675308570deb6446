// SPDX-License-Identifier: MIT
// What this workbook is, how its numbers came about and what its words mean; no scores.
#include "explain/CountingWords.h"
#include "explain/StandingWords.h"
#include "sheet/Labels.h"
#include "sheet/MakeCell.h"
#include "sheet/Passages.h"
#include "sheet/Sheets.h"

#include <set>

namespace sheet {

namespace {

class Page {
public:
    explicit Page(Sheet& sheet) : m_sheet(sheet) {}

    void line(const std::string& label, const std::string& value) {
        constexpr int textWidth = 60;
        const bool fits = fitsInRow(value, textWidth);
        m_sheet.rows.push_back({text(label, Role::label), text(fits ? value : std::string(), Role::note)});
        if (!fits)
            addPassage(m_sheet, value);
    }
    void block(const std::string& title) {
        m_sheet.rows.push_back({});
        m_sheet.rows.push_back(
            {text(title, Role::heading), blank(Role::heading), blank(Role::heading), blank(Role::heading)});
    }

private:
    Sheet& m_sheet;
};

std::string joined(const std::vector<std::string>& names, const words::Words& tr) {
    std::string list;
    for (const auto& name : names)
        list += (list.empty() ? std::string() : tr(", ")) + name;
    return list;
}

void addPosition(const Material& material, Page& page) {
    const auto& [comparison, people, decisions, tr, places, verdicts] = material;
    const auto& frozen = comparison.frozen;
    page.line(tr("Position"), comparison.title);
    page.line(tr("Plan"), tr("Version {0}, {1} questions, {2} minutes", frozen.plan.version,
                             frozen.plan.questions.size(), frozen.plan.minutes));
    page.line(tr("Rubric"), tr.together([&](const words::Words& one) {
        return one("{0}, version {1}", one(frozen.rubric.title), frozen.rubric.version);
    }));
    page.line(tr("Content hash"), frozen.contentHash);
    page.line(tr("Structure hash"), frozen.structureHash);
    page.line(tr("Interviewers"), joined(comparison.interviewers, tr));
}

void addPeople(const Material& material, Page& page) {
    const auto& [comparison, people, decisions, tr, places, verdicts] = material;
    page.block(tr("Who was met by whom"));
    for (const auto& candidate : comparison.candidates)
        page.line(candidate.name.ends_with(" " + candidate.id) ? candidate.name
                                                               : candidate.id + " " + candidate.name,
                  candidate.interviewers.empty() ? tr("nobody yet") : joined(candidate.interviewers, tr));
    const auto of = [](const session::Scorecard& card) { return card.candidate + " / " + card.interviewer; };
    for (const auto& card : comparison.cards)
        if (card.submittedAt.empty())
            page.line(of(card), tr("⚠ This scorecard is still open: its marks count, but may change."));
    for (const auto& other : comparison.notCounted)
        page.line(of(other.card),
                  tr("⚠ In no number: {0}. Its marks are kept.",
                     tr.together([&](const words::Words& one) { return explain::whyText(other.why, one); })));
}

std::string ruleText(const compare::Comparison& comparison, const words::Words& tr) {
    const auto low = rubric::numberText(comparison.scale.low),
               high = rubric::numberText(comparison.scale.high);
    switch (comparison.frozen.plan.rule) {
    case plan::Rule::anchored:
        return tr("Each competency is rated {0} to {1} against its anchors. Ticks are evidence and suggest a "
                  "rating; they are "
                  "never added to it. A competency's score is the mean of the interviewers' ratings.",
                  low, high);
    case plan::Rule::points:
        return tr(
            "Each competency's score comes from the points seen: points earned over points available, laid "
            "on {0} to "
            "{1}; a point partly seen counts half. A competency's score is the mean over the interviewers.",
            low, high);
    case plan::Rule::panel:
        break;
    }
    return tr("With five or more interviewers the highest and the lowest rating of each competency are "
              "dropped and the "
              "rest averaged; with fewer it is the plain mean.");
}

void addScoring(const Material& material, Page& page) {
    const auto& [comparison, people, decisions, tr, places, verdicts] = material;
    const auto& plan = comparison.frozen.plan;
    const auto& scale = comparison.scale;
    const auto low = rubric::numberText(scale.low), high = rubric::numberText(scale.high);
    const auto middle = rubric::numberText((scale.low + scale.high) / 2);
    page.block(tr("How the score is made"));
    page.line(tr("Rule"), ruleText(comparison, tr));
    if (plan.rateBy == plan::RateBy::question && plan.rule != plan::Rule::points)
        page.line(tr("Ratings"),
                  tr("Answers are rated one by one; an interviewer's rating of a competency is the mean "
                     "over the questions asked and rated."));
    page.line(scoreHeading(comparison, tr),
              tr("The weighted mean of the competencies that have a score. Weights of missing ones "
                 "are left out of the division, so nothing missing counts as zero."));
    page.line(tr("Index, 0 to 100"), plan.rule == plan::Rule::panel
                                         ? tr("Score divided by {0}, times 100.", high)
                                         : tr("{0} is 0, {1} is 50, {2} is 100.", low, middle, high));
    page.line(tr("Coverage"),
              tr("The share of the weight that has a score. Below 80%, or without a score on a must-have, "
                 "a candidate is not ranked."));
    page.line(tr("Lowest and highest possible"),
              tr("The score if everything missing had been rated {0}, or {1}.", low, high));
    page.line(tr("Must-haves"), tr("Shown beside the score, never mixed into it."));
    page.line(tr("Rank"), tr.together([&](const words::Words& one) {
        return explain::tieRuleSentence(material.comparison, one);
    }));
    page.line(tr("Figures"), tr("Rounded half up for display only."));
}

void addWords(const Material& material, Page& page) {
    const auto& tr = material.tr;
    using compare::Missing;
    page.block(tr("What missing values mean"));
    page.line(missingWord(Missing::notAsked, tr), tr("The question was not put to this candidate."));
    page.line(missingWord(Missing::notApplicable, tr), tr("It does not apply to this candidate."));
    page.line(missingWord(Missing::noEvidence, tr), tr("It was asked, but the interviewer heard nothing to "
                                                       "judge by (NE). When half of the interviewers say so, "
                                                       "the competency counts as not assessed."));
    page.line(missingWord(Missing::blank, tr), tr("The interviewer has not recorded anything yet."));
    page.line(tr("An empty cell"), tr("This interviewer did not meet the candidate."));
}

void addAnchors(const Material& material, Sheet& sheet, Page& page) {
    const auto& [comparison, people, decisions, tr, places, verdicts] = material;
    page.block(tr("The scale"));
    const auto& rubric = comparison.frozen.rubric;
    std::set<rubric::Level> levels;
    for (const auto& row : comparison.competencies)
        if (const auto* competency = rubric::findCompetency(rubric, row.id))
            for (const auto& anchor : competency->anchors)
                levels.insert(anchor.level);
    Row titles{text(tr("Competency"), Role::label)};
    for (const auto level : levels) {
        const auto* word = rubric::wordOf(rubric.scale, level);
        titles.push_back(text(word == nullptr ? tr("A {0} looks like", rubric::levelText(level))
                                              : tr("“{0}” looks like", tr(*word)),
                              Role::label));
    }
    sheet.rows.push_back(std::move(titles));
    for (const auto& row : comparison.competencies) {
        const auto* competency = rubric::findCompetency(rubric, row.id);
        if (competency == nullptr)
            continue;
        Row anchors{text(tr(competency->name), Role::label)};
        for (const auto level : levels) {
            const auto* anchor = rubric::anchorAt(*competency, level);
            anchors.push_back(anchor == nullptr ? blank() : text(tr(*anchor), Role::note));
        }
        sheet.rows.push_back(std::move(anchors));
    }
}

std::string privacyText(NameForm names, const words::Words& tr) {
    if (names == NameForm::anonymous)
        return tr(
            "Candidates have letters and interviewers numbers; names and contact data were taken out of "
            "the notes. What somebody told of themselves may still point to them: read before passing "
            "this on.");
    return tr("This file names people and holds judgements about them. Give it only to those who "
              "decide, and delete it when the record is no longer needed.");
}

} // namespace

Sheet readMeSheet(const Material& material, const House& house) {
    const auto& tr = material.tr;
    Sheet sheet;
    sheet.id = "read-me";
    sheet.name = material.places.tab(sheet.id);
    sheet.columns = {{"label", 30}, {"text", 60}, {"text_3", 40}, {"text_5", 40}};
    sheet.rows = {{text(tr("Comparison: {0}", material.comparison.title), Role::title)}, {}};
    Page page(sheet);
    addPosition(material, page);
    addScoring(material, page);
    addWords(material, page);
    addAnchors(material, sheet, page);
    addPeople(material, page);
    if (!house.notes.empty())
        page.block(tr("House rules"));
    for (const auto& note : house.notes)
        page.line("", note);
    page.block(tr("Privacy"));
    page.line(tr("Personal data"), privacyText(house.names, tr));
    return sheet;
}

} // namespace sheet
