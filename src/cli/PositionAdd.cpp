// SPDX-License-Identifier: MIT
// position add: a draft plan from options
#include "cli/PositionAdd.h"

#include "app/desk/NewWorkspace.h"
#include "cli/Json.h"
#include "cli/Rubrics.h"
#include "cli/TypedFigures.h"
#include "text/Names.h"
#include "text/Numbers.h"

#include <CLI/App.hpp>

#include <charconv>

namespace cli {

using words::message;

namespace {

struct Options {
    std::string title;
    std::string rubric;
    std::string questions;
    std::string rate;
    std::string rule;
    std::string weights;
    std::string must;
    std::string panel;
    std::string minutes;
    std::string counted;
};

std::vector<std::string> readyQuestions(const rubric::Rubric& rubric) {
    std::vector<std::string> ids;
    for (const auto& question : rubric.questions)
        if (question.status == rubric::QuestionStatus::ready)
            ids.push_back(question.id);
    return ids;
}

/// done when the option was understood or not given.
Exit applyRules(Terminal& terminal, const Options& options, plan::Plan& draft) {
    if (!options.rate.empty()) {
        const auto rate = plan::rateByOf(options.rate);
        if (!rate)
            return misuse(terminal, message("--rate cannot be {0}; use question or competency."),
                          {options.rate});
        draft.rateBy = *rate;
    }
    if (!options.rule.empty()) {
        const auto rule = plan::ruleOf(options.rule);
        if (!rule)
            return misuse(terminal, message("--rule cannot be {0}; use anchored, points or panel."),
                          {options.rule});
        draft.rule = *rule;
    }
    if (!options.counted.empty()) {
        draft.counted = plan::countedOf(options.counted);
        if (!draft.counted)
            return misuse(terminal, message("--count cannot be {0}; use submitted or all."),
                          {options.counted});
    }
    if (!options.minutes.empty()) {
        const auto text = text::narrowed(options.minutes);
        const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), draft.minutes);
        if (error != std::errc() || end != text.data() + text.size())
            return misuse(terminal, message("--minutes cannot be {0}; use a whole number."), {text});
    }
    return Exit::done;
}

Exit applyFigures(Terminal& terminal, const Options& options, plan::Plan& draft) {
    if (!options.weights.empty()) {
        const auto figures = figuresOf(options.weights);
        if (!figures)
            return misuseOfFigures(
                terminal,
                message("--weights cannot be {0}; write id=number,id=number with at most two decimals."),
                options.weights);
        draft.weights.clear();
        for (const auto& [competency, hundredths] : *figures)
            draft.weights.push_back({competency, hundredths});
    }
    if (!options.must.empty()) {
        const auto figures = figuresOf(options.must);
        if (!figures)
            return misuseOfFigures(
                terminal, message("--must cannot be {0}; write id=level,id=level with at most two decimals."),
                options.must);
        for (const auto& [competency, hundredths] : *figures)
            draft.mustHaves.push_back({competency, hundredths});
    }
    return Exit::done;
}

/// Into the workspace, which is made when it is missing; returns the new id.
std::string keep(Terminal& terminal, const plan::Plan& draft, const rubric::Rubric& rubric) {
    std::string id;
    const auto add = [&](app::Store& store) { id = store.addPosition(draft, rubric); };
    std::error_code trouble;
    if (std::filesystem::symlink_status(terminal.workspace, trouble).type() ==
        std::filesystem::file_type::not_found)
        (void)app::newWorkspace(terminal.adapters, terminal.workspace, add);
    else
        add(*openWorkspace(terminal));
    return id;
}

Exit addPosition(Terminal& terminal, const Options& options) {
    const auto rubric = findRubric(terminal, options.rubric);
    if (!rubric)
        return Exit::refused;
    const auto questions = options.questions.empty() ? readyQuestions(*rubric) : listOf(options.questions);
    auto draft = plan::draftPlan(*rubric, options.title, questions);
    for (const auto& name : listOf(options.panel))
        draft.panel.push_back(text::tidyName(name));
    if (const auto exit = applyRules(terminal, options, draft); exit != Exit::done)
        return exit;
    if (const auto exit = applyFigures(terminal, options, draft); exit != Exit::done)
        return exit;
    if (say(terminal, plan::check(draft, *rubric, terminal.tr.language())) != Exit::done)
        return Exit::refused;
    const auto id = keep(terminal, draft, *rubric);
    terminal.out << (terminal.json ? written({{"position", id}}) : id + "\n");
    return Exit::done;
}

} // namespace

void addPositionAdd(CLI::App& group, Terminal& terminal) {
    const auto& tr = terminal.tr;
    auto options = std::make_shared<Options>();
    auto* add =
        group
            .add_subcommand(
                "add", tr("Add a position with a draft plan; prints its id. A missing workspace is made."))
            ->group(tr("Commands"));
    add->add_option("--title", options->title, tr("What the position is called"))->required();
    add->add_option("--rubric", options->rubric, tr("A shipped rubric's id or a file"))->required();
    add->add_option("--questions", options->questions,
                    tr("Question ids in order; all ready ones when left out"));
    add->add_option("--rate", options->rate, tr("Rate each question or each competency"));
    add->add_option("--rule", options->rule, tr("Scoring rule: anchored, points or panel"));
    add->add_option("--weights", options->weights,
                    tr("Weights: id=number,id=number; equal ones when left out"));
    add->add_option("--must", options->must, tr("Must-haves: id=level,id=level"));
    add->add_option("--panel", options->panel, tr("Names of the interviewers; anybody when left out"));
    add->add_option("--minutes", options->minutes, tr("Minutes of the whole interview"));
    add->add_option("--count", options->counted,
                    tr("Whose scorecards count: submitted ones, or all; submitted when left out"));
    add->callback([&terminal, options] {
        terminal.needs = Needs::workspace;
        terminal.job = [&terminal, options] { return addPosition(terminal, *options); };
    });
}

} // namespace cli
