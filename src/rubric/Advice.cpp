// SPDX-License-Identifier: MIT
// Rules that need the whole rubric.
#include "rubric/Advice.h"

#include <algorithm>
#include <map>
#include <set>

namespace rubric {

using words::message;

namespace {

void needPoints(const Question& question, reading::Inspection& inspection) {
    if (question.id.empty() || !question.points.empty() || question.status != QuestionStatus::ready)
        return;
    inspection.warning(inspection.spotOf(reading::IdKind::question, question.id), "no-points",
                       message("Question “{0}” has no points; add points or set status = \"draft\"."),
                       {question.id});
}

void needOwnCriterion(const Question& question, reading::Inspection& inspection) {
    for (const auto& probe : question.probes) {
        const auto owner = inspection.spotOf(reading::IdKind::criterion, probe.criterion);
        const bool isOwn =
            std::any_of(question.criteria.begin(), question.criteria.end(),
                        [&](const Criterion& criterion) { return criterion.id == probe.criterion; });
        if (isOwn || owner == reading::Spot{})
            continue;
        inspection.error(
            inspection.spotOf(reading::IdKind::probe, probe.id), "foreign-criterion",
            message("Probe “{0}” names “{1}”, a criterion of another question; name one of “{2}” or "
                    "move the probe."),
            {probe.id, probe.criterion, question.id});
    }
}

bool has(const Question& question, const std::string& point) {
    return std::any_of(question.points.begin(), question.points.end(),
                       [&](const Point& own) { return own.id == point; });
}

void needOwnPoints(const Question& question, reading::Inspection& inspection) {
    std::map<std::string, std::string> stepOf;
    for (const auto& step : question.steps)
        for (const auto& point : step.points) {
            const auto spot = inspection.spotOf(reading::IdKind::step, step.id);
            const bool isKnown = inspection.spotOf(reading::IdKind::point, point) != reading::Spot{};
            const auto [first, isNew] = stepOf.emplace(point, step.id);
            if (isKnown && !has(question, point))
                inspection.error(
                    spot, "foreign-point",
                    message(
                        "Step “{0}” names “{1}”, a point of another question; name points of “{2}” only."),
                    {step.id, point, question.id});
            else if (isKnown && !isNew)
                inspection.error(
                    spot, "point-in-two-steps",
                    message("Point “{0}” stands in the steps “{1}” and “{2}”; leave it in one of them."),
                    {point, first->second, step.id});
        }
}

void needTwo(const Overlap& overlap, reading::Inspection& inspection) {
    if (overlap.questions.size() != 1)
        return;
    inspection.warning(inspection.spotOf(reading::IdKind::overlap, overlap.id), "lonely-overlap",
                       message("Overlap “{0}” names one question only; name two or more, or remove it."),
                       {overlap.id});
}

void needCover(const Rubric& rubric, reading::Inspection& inspection) {
    std::set<std::string> covered;
    for (const auto& question : rubric.questions) {
        if (question.status == QuestionStatus::retired)
            continue;
        for (auto& id : competenciesOf(rubric, question))
            covered.insert(std::move(id));
    }
    for (const auto& competency : rubric.competencies)
        if (!covered.contains(competency.id))
            inspection.warning(
                inspection.spotOf(reading::IdKind::competency, competency.id), "uncovered-competency",
                message("No question shows competency “{0}”; name it in a criterion or point, or "
                        "remove it."),
                {competency.id});
}

} // namespace

void adviseOn(const Rubric& rubric, reading::Inspection& inspection) {
    for (const auto& question : rubric.questions) {
        needPoints(question, inspection);
        needOwnCriterion(question, inspection);
        needOwnPoints(question, inspection);
    }
    for (const auto& overlap : rubric.overlaps)
        needTwo(overlap, inspection);
    if (!inspection.hasErrors())
        needCover(rubric, inspection);
}

} // namespace rubric
