// SPDX-License-Identifier: MIT
// The findings of a plan: errors first, then advice.
#include "plan/Check.h"

#include "plan/Coverage.h"
#include "text/Breaks.h"
#include "text/Fold.h"
#include "text/Names.h"
#include "text/Printable.h"

#include <algorithm>
#include <set>

namespace plan {

namespace {

using reading::Finding;
using reading::Severity;
using words::message;

class Checker {
public:
    Checker(const Plan& plan, const rubric::Rubric& rubric, words::Language language)
        : m_plan(plan), m_rubric(rubric), m_language(language) {}

    std::vector<Finding> run() {
        checkTitle();
        checkQuestions();
        checkWeights();
        checkMustHaves();
        checkPanel();
        adviseCoverage();
        adviseOverlaps();
        adviseTime();
        return std::move(m_findings);
    }

private:
    void add(Severity severity, std::string code, std::string_view text,
             std::vector<std::string> arguments = {}) {
        m_findings.push_back({severity, std::move(code), std::string(text), std::move(arguments), {}});
    }
    void error(std::string code, std::string_view text, std::vector<std::string> arguments = {}) {
        add(Severity::error, std::move(code), text, std::move(arguments));
    }
    [[nodiscard]] std::string name(const std::string& competency) const {
        const auto* found = rubric::findCompetency(m_rubric, competency);
        return found != nullptr ? found->name.in(m_language) : competency;
    }

    void checkTitle() {
        if (text::isInvisible(m_plan.title))
            error("no-title", message("The position has no title; type one."));
        else if (const auto control = text::firstUnprintable(m_plan.title))
            error("bad-title", message("The title holds the invisible character {0}; remove it."),
                  {text::codeOf(*control)});
        if (m_plan.minutes < 10 || m_plan.minutes > 480)
            error("minutes-range", message("The interview lasts {0} minutes; choose 10 to 480."),
                  {std::to_string(m_plan.minutes)});
    }

    void checkQuestions() {
        if (m_plan.questions.empty())
            error("no-question", message("No question is picked; pick at least one."));
        std::set<std::string> seen;
        for (const auto& planned : m_plan.questions) {
            const auto* question = rubric::findQuestion(m_rubric, planned.id);
            if (!seen.insert(planned.id).second)
                error("repeated-question", message("Question {0} is picked twice; remove one."),
                      {planned.id});
            if (question == nullptr)
                error("unknown-question",
                      message("Question {0} is not in the rubric {1}; pick one of its questions."),
                      {planned.id, m_rubric.id});
            else if (question->status != rubric::QuestionStatus::ready)
                add(Severity::warning, "draft-question",
                    message(
                        "Question {0} is a draft without agreed criteria; its answers can only be noted."),
                    {planned.id});
            if (planned.minutes < 1 || planned.minutes > 60)
                error("question-minutes", message("Question {0} takes {1} minutes; choose 1 to 60."),
                      {planned.id, std::to_string(planned.minutes)});
        }
    }

    void checkWeights() {
        if (m_plan.weights.empty())
            error("no-weight", message("No competency has a weight; give at least one a weight."));
        std::set<std::string> seen;
        for (const auto& weight : m_plan.weights) {
            if (!seen.insert(weight.competency).second)
                error("repeated-weight", message("{0} has two weights; keep one."),
                      {name(weight.competency)});
            if (rubric::findCompetency(m_rubric, weight.competency) == nullptr)
                error("unknown-competency",
                      message("The rubric {1} has no competency {0}; use one of its ids."),
                      {weight.competency, m_rubric.id});
            if (weight.hundredths <= 0 || weight.hundredths > 10'000'000)
                error("weight-range",
                      message("The weight of {0} must be above 0; leave the competency out instead."),
                      {name(weight.competency)});
        }
    }

    void checkMustHaves() {
        std::set<std::string> seen;
        for (const auto& must : m_plan.mustHaves) {
            if (!seen.insert(must.competency).second)
                error("repeated-must", message("{0} is a must-have twice; keep one."),
                      {name(must.competency)});
            if (findWeight(m_plan, must.competency) == nullptr)
                error(
                    "must-without-weight",
                    message(
                        "{0} is a must-have but has no weight, so it would not be rated; give it a weight."),
                    {name(must.competency)});
            const auto& scale = m_rubric.scale;
            if (must.cutHundredths < scale.low || must.cutHundredths > scale.high)
                error("cut-range", message("The must-have level of {0} must lie between {1} and {2}."),
                      {name(must.competency), rubric::levelText(scale.low), rubric::levelText(scale.high)});
        }
    }

    void checkPanel() {
        text::NameBook seen;
        for (const auto& person : m_plan.panel) {
            if (text::isInvisible(person)) {
                error("empty-interviewer",
                      message("An interviewer has no name; type one or remove the line."));
                continue;
            }
            if (const auto control = text::firstUnprintable(person))
                error("bad-interviewer",
                      message("The name {0} holds the invisible character {1}; remove it."),
                      {person, text::codeOf(*control)});
            constexpr std::size_t longest = 200;
            if (text::length(person) > longest)
                error("long-interviewer", message("The name {0} is longer than {1} characters."),
                      {std::string(text::beginning(person, 40)) + "…", std::to_string(longest)});
            if (seen.same(person))
                error("repeated-interviewer", message("{0} is on the panel twice; keep one."), {person});
            else if (const auto alike = seen.alike(person); !alike.empty())
                add(Severity::warning, "like-interviewers",
                    message("{0} and {1} are two interviewers here; remove one when it is the same person."),
                    {alike.front(), person});
            seen.add(person);
        }
    }

    void adviseCoverage() {
        for (const auto& row : coverage(m_plan, m_rubric)) {
            if (findWeight(m_plan, row.competency) == nullptr)
                continue;
            if (row.questions.empty())
                error("not-covered",
                      message("{0} has a weight but no picked question shows it; add a question or drop the "
                              "weight."),
                      {name(row.competency)});
            else if (row.questions.size() == 1)
                add(Severity::warning, "thin-coverage",
                    message("{0} is covered by one question only ({1}); a second one makes the score surer."),
                    {name(row.competency), row.questions.front()});
        }
    }

    void adviseOverlaps() {
        for (const auto& overlap : overlaps(m_plan, m_rubric)) {
            std::string ids;
            for (const auto& id : overlap.questions)
                ids += (ids.empty() ? "" : ", ") + id;
            const auto at = std::find_if(m_rubric.overlaps.begin(), m_rubric.overlaps.end(),
                                         [&](const auto& group) { return group.id == overlap.overlap; });
            add(Severity::warning, "overlap", message("{0} ask nearly the same ({1}); swap one of them."),
                {ids, at->topic.in(m_language)});
        }
    }

    void adviseTime() {
        const int needed = plannedMinutes(m_plan);
        if (needed > m_plan.minutes)
            add(Severity::warning, "too-long",
                message(
                    "The questions take {0} minutes, the interview {1}; drop a question or plan more time."),
                {std::to_string(needed), std::to_string(m_plan.minutes)});
    }

    const Plan& m_plan;
    const rubric::Rubric& m_rubric;
    words::Language m_language;
    std::vector<Finding> m_findings;
};

} // namespace

std::vector<Finding> check(const Plan& plan, const rubric::Rubric& rubric, words::Language language) {
    return Checker(plan, rubric, language).run();
}

} // namespace plan
