// SPDX-License-Identifier: MIT
// practice list | rate | show
#include "app/desk/Practice.h"
#include "cli/CommandGroups.h"
#include "cli/Json.h"
#include "cli/ListTable.h"
#include "cli/Rubrics.h"
#include "explain/PracticeSentences.h"

#include <CLI/App.hpp>

#include <algorithm>

namespace cli {

using words::message;

namespace {

struct Choice {
    std::string rubric;
    std::string sample;
    std::string level;
    std::string interviewer;
};

std::string whose(const Terminal& terminal, const Choice& choice) {
    return choice.interviewer.empty() ? terminal.viewer : choice.interviewer;
}

Json jsonOfLevel(const std::optional<rubric::Level>& level) {
    return level ? Json(*level / 100.0) : Json();
}

Json jsonOfCard(const app::PracticeCard& card) {
    Json colleagues = Json::array();
    for (const auto& [name, level] : card.colleagues)
        colleagues.push_back({{"interviewer", name}, {"level", level / 100.0}});
    return {{"id", card.sample},
            {"competency", card.competency},
            {"question", card.question == nullptr ? "" : card.question->id},
            {"text", jsonOf(card.answer)},
            {"own", jsonOfLevel(card.own)},
            {"author", jsonOfLevel(card.authors)},
            {"why", jsonOf(card.why)},
            {"colleagues", std::move(colleagues)}};
}

Json jsonOfGap(const rubric::PracticeGap& gap, const rubric::Scale& scale) {
    const auto codeOf = [](rubric::Leaning leaning) {
        constexpr const char* codes[] = {"unknown", "same", "stricter", "milder"};
        return codes[static_cast<int>(leaning)];
    };
    const auto number = [](std::optional<double> value) { return value ? Json(*value) : Json(); };
    return {{"competency", gap.competency},
            {"samples", gap.samples},
            {"to_author", number(gap.toAuthor)},
            {"author", codeOf(leaningOf(scale, gap.samples, gap.toAuthor))},
            {"shared", gap.shared},
            {"to_colleagues", number(gap.toColleagues)},
            {"colleagues", codeOf(leaningOf(scale, gap.shared, gap.toColleagues))}};
}

void printAnchors(Terminal& terminal, const rubric::Rubric& rubric, const std::string& id) {
    const auto* competency = rubric::findCompetency(rubric, id);
    if (competency == nullptr)
        return;
    for (const auto& anchor : competency->anchors)
        terminal.out << "    " << rubric::levelText(anchor.level) << "  " << oneLine(terminal.tr(anchor.text))
                     << '\n';
}

void printSample(Terminal& terminal, const rubric::Rubric& rubric, const app::PracticeCard& card) {
    const auto& tr = terminal.tr;
    terminal.out << card.sample << "  " << rubric::competencyName(rubric, card.competency, tr) << '\n';
    if (card.question != nullptr)
        terminal.out << "  " << card.question->id << "  " << oneLine(tr(card.question->text)) << '\n';
    terminal.out << "  " << oneLine(tr(card.answer)) << '\n';
    printAnchors(terminal, rubric, card.competency);
    terminal.out << '\n';
}

Exit list(Terminal& terminal, const rubric::Rubric& rubric, const Choice&) {
    const auto cards = app::practiceCards(rubric, {}, {});
    if (terminal.json) {
        Json all = Json::array();
        for (const auto& card : cards)
            all.push_back({{"id", card.sample},
                           {"competency", card.competency},
                           {"question", card.question == nullptr ? "" : card.question->id},
                           {"text", jsonOf(card.answer)}});
        terminal.out << written(all);
        return Exit::done;
    }
    for (const auto& card : cards)
        printSample(terminal, rubric, card);
    if (cards.empty())
        terminal.out << terminal.tr("{} has no sample answers to practise on", rubric.id) << '\n';
    return Exit::done;
}

std::string colleaguesOf(const app::PracticeCard& card, const words::Words& tr) {
    std::string text;
    for (const auto& [name, level] : card.colleagues)
        text += (text.empty() ? "" : tr(", ")) + oneLine(name) + " " + rubric::levelText(level);
    return text;
}

void printAnswer(Terminal& terminal, const app::PracticeCard& card) {
    const auto& tr = terminal.tr;
    terminal.out << tr("{0}: you give {1}, the author gives {2}", card.sample, rubric::levelText(*card.own),
                       rubric::levelText(*card.authors))
                 << '\n'
                 << oneLine(tr(card.why)) << '\n';
    if (!card.colleagues.empty())
        terminal.out << tr("Colleagues give: {}", colleaguesOf(card, tr)) << '\n';
}

Exit rate(Terminal& terminal, const rubric::Rubric& rubric, const Choice& choice) {
    const auto person = whose(terminal, choice);
    if (person.empty())
        return misuse(terminal, message("Say who rates: --interviewer NAME"));
    if (rubric::findSample(rubric, choice.sample) == nullptr) {
        std::string known;
        for (const auto& sample : rubric.samples)
            known += (known.empty() ? "" : ", ") + sample.id;
        return refuse(terminal, "unknown-sample", message("There is no sample answer {0}; {1} has: {2}."),
                      {choice.sample, rubric.id, known.empty() ? "–" : known});
    }
    const auto level = rubric::levelOf(rubric.scale, choice.level);
    if (!level)
        return refuse(terminal, "bad-level", message("The level cannot be {0}; use one of: {1}."),
                      {choice.level, rubric::levelList(rubric.scale)});
    const auto store = openWorkspace(terminal);
    app::practise(*store, rubric, choice.sample, *level, person);
    for (const auto& card : app::practiceCards(rubric, app::practiceOf(*store), person)) {
        if (card.sample != choice.sample)
            continue;
        if (terminal.json)
            terminal.out << written(jsonOfCard(card));
        else
            printAnswer(terminal, card);
    }
    return Exit::done;
}

void printCards(Terminal& terminal, const rubric::Rubric& rubric,
                const std::vector<app::PracticeCard>& cards) {
    const auto& tr = terminal.tr;
    const auto level = [](const std::optional<rubric::Level>& given) {
        return given ? rubric::levelText(*given) : std::string("–");
    };
    std::vector<Line> lines;
    for (const auto& card : cards)
        lines.push_back({card.sample, rubric::competencyName(rubric, card.competency, tr), level(card.own),
                         level(card.authors), colleaguesOf(card, tr)});
    terminal.out << table({tr("Sample answer"), tr("Competency"), tr("You"), tr("Author"), tr("Colleagues")},
                          lines)
                 << '\n';
}

Exit show(Terminal& terminal, const rubric::Rubric& rubric, const Choice& choice) {
    const auto person = whose(terminal, choice);
    if (person.empty())
        return misuse(terminal, message("Say who rates: --interviewer NAME"));
    const auto store = openWorkspace(terminal);
    const auto ratings = app::practiceOf(*store);
    const auto cards = app::practiceCards(rubric, ratings, person);
    const auto result = rubric::practiceResult(rubric, ratings, person);
    const auto sentences = explain::practiceSentences(rubric, result, terminal.tr);
    if (!terminal.json) {
        printCards(terminal, rubric, cards);
        for (const auto& sentence : sentences)
            terminal.out << sentence << '\n';
        return Exit::done;
    }
    Json samples = Json::array();
    for (const auto& card : cards)
        samples.push_back(jsonOfCard(card));
    Json competencies = Json::array();
    for (const auto& gap : result.competencies)
        competencies.push_back(jsonOfGap(gap, rubric.scale));
    terminal.out << written({{"rubric", rubric.id},
                             {"version", rubric.version},
                             {"interviewer", person},
                             {"samples", std::move(samples)},
                             {"competencies", std::move(competencies)},
                             {"overall", jsonOfGap(result.overall, rubric.scale)},
                             {"sentences", sentences}});
    return Exit::done;
}

} // namespace

void addPracticeCommands(CLI::App& parser, Terminal& terminal) {
    const auto& tr = terminal.tr;
    auto choice = std::make_shared<Choice>();
    auto* group =
        parser.add_subcommand("practice", tr("Practise on a rubric's sample answers"))->group(tr("Commands"));
    group->require_subcommand(1);
    const auto offer = [&](CLI::App* command, Needs needs,
                           Exit (*deed)(Terminal&, const rubric::Rubric&, const Choice&)) {
        command->group(tr("Commands"));
        command->add_option("rubric", choice->rubric, tr("A shipped rubric's id or a file"))->required();
        command->callback([&terminal, choice, needs, deed] {
            terminal.needs = needs;
            terminal.job = [&terminal, choice, deed] {
                const auto rubric = findRubric(terminal, choice->rubric);
                return rubric ? deed(terminal, *rubric, *choice) : Exit::refused;
            };
        });
        return command;
    };
    offer(group->add_subcommand("list", tr("Print the sample answers with the anchors, without any level")),
          Needs::nothing, list);
    auto* rating =
        offer(group->add_subcommand("rate", tr("Give a sample answer a level, then see the others'")),
              Needs::workspace, rate);
    rating->add_option("sample", choice->sample, tr("The sample answer's id"))->required();
    rating->add_option("level", choice->level, tr("A level of the rubric's scale"))->required();
    auto* showing = offer(
        group->add_subcommand("show", tr("Compare someone's levels with the author's and the colleagues'")),
        Needs::workspace, show);
    for (auto* command : {rating, showing})
        command->add_option("--interviewer", choice->interviewer, tr("Who practises"));
}

} // namespace cli
