// SPDX-License-Identifier: MIT
// analyse: the comparison's figures for ratings or a finished table from anywhere, without a workspace.
#include "app/exchange/ReadRatings.h"
#include "app/ports/CsvRecords.h"
#include "cli/CommandGroups.h"
#include "cli/Input.h"
#include "cli/InsightJson.h"
#include "cli/InsightText.h"
#include "cli/RaschPrint.h"
#include "cli/TypedFigures.h"

#include <CLI/App.hpp>

#include <algorithm>
#include <cmath>

namespace cli {

using words::message;

namespace {

struct Request {
    std::string file;
    std::string scale;
    std::string weights;
    std::string musts;
    bool rasch = false;
    bool matrix = false;
    std::string seed = std::to_string(score::defaultSeed);
};

std::optional<score::Scale> scaleOf(const std::string& text) {
    const auto dots = text.find("..");
    if (dots == std::string::npos)
        return std::nullopt;
    const auto low = app::numberOf(app::trimmed(std::string_view(text).substr(0, dots)));
    const auto high = app::numberOf(app::trimmed(std::string_view(text).substr(dots + 2)));
    const auto bearable = [](double end) { return std::fabs(end) <= score::widest; };
    if (!low || !high || !bearable(*low) || !bearable(*high) || !(*high - *low >= score::narrowest))
        return std::nullopt;
    return score::Scale{*low, *high};
}

struct Named {
    std::string name;
    double number = 0;
};

/// Nothing when a part is not name=number.
std::optional<std::vector<Named>> namedNumbers(const std::string& text) {
    std::vector<Named> all;
    for (const auto& part : listOf(text)) {
        const auto equals = part.rfind('=');
        const auto name = app::trimmed(std::string_view(part).substr(0, equals));
        const auto number = equals == std::string::npos
                                ? std::nullopt
                                : app::numberOf(app::trimmed(std::string_view(part).substr(equals + 1)));
        if (!number || name.empty())
            return std::nullopt;
        all.push_back({std::string(name), *number});
    }
    return all;
}

/// Nothing after saying why not.
std::optional<compare::WeightOverride> weightsOf(Terminal& terminal, const std::string& text) {
    compare::WeightOverride weights;
    const auto given = namedNumbers(text);
    if (!given) {
        misuse(terminal, message("--weights cannot be {0}; write name=number,name=number."), {text});
        return std::nullopt;
    }
    for (const auto& [name, number] : *given) {
        if (number <= 0) {
            misuse(terminal, message("The weight of {0} must be above 0; leave it out instead."), {name});
            return std::nullopt;
        }
        if (number < 1e-6 || number > 1e6) {
            misuse(terminal, message("The weight of {0} must lie between 0.000001 and 1000000."), {name});
            return std::nullopt;
        }
        if (!weights.emplace(name, number).second) {
            misuse(terminal, message("{0} has two weights; keep one."), {name});
            return std::nullopt;
        }
    }
    return weights;
}

/// Nothing after saying why not.
std::optional<compare::Cuts> cutsOf(Terminal& terminal, const std::string& text,
                                    const std::optional<score::Scale>& scale) {
    compare::Cuts cuts;
    const auto given = namedNumbers(text);
    if (!given) {
        misuse(terminal, message("--must cannot be {0}; write name=lowest,name=lowest."), {text});
        return std::nullopt;
    }
    for (const auto& [name, number] : *given) {
        if (scale && (number < scale->low || number > scale->high)) {
            misuse(terminal, message("The must-have of {0} does not lie on the scale."), {name});
            return std::nullopt;
        }
        if (!cuts.emplace(name, number).second) {
            misuse(terminal, message("{0} is required twice; keep one."), {name});
            return std::nullopt;
        }
    }
    return cuts;
}

/// What is named must be in the file.
bool allKnown(Terminal& terminal, const std::map<std::string, double>& named, std::string_view missing,
              const std::vector<std::string>& competencies) {
    for (const auto& [name, number] : named)
        if (std::find(competencies.begin(), competencies.end(), name) == competencies.end()) {
            std::string known;
            for (const auto& competency : competencies)
                known += (known.empty() ? "" : ", ") + competency;
            refuse(terminal, "unknown-competency", missing, {name, known});
            return false;
        }
    return true;
}

struct Asked {
    compare::WeightOverride weights;
    compare::Cuts cuts;
};

bool allKnown(Terminal& terminal, const Asked& asked, const std::vector<std::string>& competencies) {
    return allKnown(terminal, asked.weights,
                    message("There is no competency {0} to weigh; the file has: {1}."), competencies) &&
           allKnown(terminal, asked.cuts,
                    message("There is no competency {0} to require; the file has: {1}."), competencies);
}

std::vector<std::string> competenciesOf(const std::vector<score::RatingRow>& rows) {
    std::vector<std::string> all;
    for (const auto& row : rows)
        if (std::find(all.begin(), all.end(), row.competency) == all.end())
            all.push_back(row.competency);
    return all;
}

/// For a table without a scale: differences read as points, everything else about it is forgotten below.
constexpr score::Scale rawPoints{0, 100};

/// Without a scale there is nothing that would bound or rescale a score.
void forgetScale(Json& json) {
    json["scale"] = nullptr;
    json["scale_reason"] = "no_scale";
    for (auto& candidate : json["candidates"])
        for (const char* key : {"index", "bounds"}) {
            candidate[key] = nullptr;
            candidate[std::string(key) + "_reason"] = "no_scale";
        }
}

enum class Scale { known, unknown };

void print(Terminal& terminal, const compare::Comparison& comparison, const Request& request, Scale scale) {
    compare::InsightOptions options;
    options.seed = seedOf(request.seed).value();
    const auto insight = compare::insightOf(comparison, options);
    if (!terminal.json) {
        terminal.out << rankingTable(comparison, insight, terminal.tr) << '\n'
                     << sentenceLines(comparison, insight, terminal.tr);
        return;
    }
    auto json = jsonOf(comparison, insight, terminal.tr);
    for (const char* key : {"position", "title", "plan_version", "content_hash", "structure_hash", "rate"})
        json.erase(key);
    json["rule"] = request.matrix ? "table" : "mean";
    if (scale == Scale::unknown)
        forgetScale(json);
    terminal.out << written(json);
}

Exit analyseRatings(Terminal& terminal, const Request& request, const Asked& asked,
                    const score::Scale& scale) {
    Input input(terminal, request.file);
    const auto list = app::readRatings(input.stream(), input.name(), scale);
    input.checkWhole();
    if (!list.findings.empty())
        return say(terminal, list.findings);
    if (!allKnown(terminal, asked, competenciesOf(list.rows)))
        return Exit::refused;
    const auto comparison = compare::compareRatings(list.rows, scale, asked.weights, asked.cuts);
    if (request.rasch)
        return printRasch(terminal, comparison);
    print(terminal, comparison, request, Scale::known);
    return Exit::done;
}

Exit analyseTable(Terminal& terminal, const Request& request, const Asked& asked,
                  const std::optional<score::Scale>& scale) {
    Input input(terminal, request.file);
    const auto found = app::readTable(input.stream(), input.name(), scale);
    input.checkWhole();
    if (!found.findings.empty())
        return say(terminal, found.findings);
    if (!allKnown(terminal, asked, found.table.competencies))
        return Exit::refused;
    print(terminal, compare::compareTable(found.table, scale.value_or(rawPoints), asked.weights, asked.cuts),
          request, scale ? Scale::known : Scale::unknown);
    return Exit::done;
}

Exit analyse(Terminal& terminal, const Request& request) {
    const auto weights = weightsOf(terminal, request.weights);
    if (!weights)
        return Exit::wrongUsage;
    const auto scale = scaleOf(request.scale);
    if (!scale && !request.scale.empty())
        return misuse(terminal,
                      message("--scale cannot be {0}; write lowest..highest like 1..5, between -1000000 and "
                              "1000000 and at least 0.001 apart."),
                      {request.scale});
    if (!seedOf(request.seed))
        return misuse(terminal, wrongSeed, {request.seed});
    const auto cuts = cutsOf(terminal, request.musts, scale);
    if (!cuts)
        return Exit::wrongUsage;
    const Asked asked{*weights, *cuts};
    if (request.matrix && request.rasch)
        return misuse(terminal,
                      message("A finished table names no interviewers, so it has no Rasch report."));
    if (request.matrix)
        return analyseTable(terminal, request, asked, scale);
    if (!scale)
        return misuse(terminal, message("Name the scale of the ratings: --scale 1..5"));
    return analyseRatings(terminal, request, asked, *scale);
}

} // namespace

void addAnalyseCommand(CLI::App& parser, Terminal& terminal) {
    const auto& tr = terminal.tr;
    auto request = std::make_shared<Request>();
    auto* command =
        parser.add_subcommand("analyse", tr("Analyse ratings from anywhere, without a workspace"))
            ->group(tr("Commands"));
    command
        ->add_option("file", request->file,
                     tr("CSV: candidate,rater,competency,score; - reads standard input"))
        ->required();
    command->add_option("--scale", request->scale, tr("Lowest and highest rating: 1..5"));
    command->add_option("--weights", request->weights,
                        tr("Weights of the competencies: name=number,name=number"));
    command->add_option("--must", request->musts,
                        tr("Must-haves, the lowest mean that meets each: name=3,name=3"));
    command->add_flag("--rasch", request->rasch,
                      tr("Many-facet Rasch report instead; from 30 linked candidates up"));
    command->add_option("--seed", request->seed, tr("Seed of the sampled numbers"));
    command->add_flag(
        "--matrix", request->matrix,
        tr("The file is a finished table, candidates by competencies; only weights are analysed"));
    command->callback([&terminal, request] {
        terminal.job = [&terminal, request] { return analyse(terminal, *request); };
    });
}

} // namespace cli
