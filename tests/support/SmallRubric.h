// SPDX-License-Identifier: MIT
// A rubric of three questions and three competencies for tests; not a shipped one.
#pragma once

#include "rubric/Rubric.h"

namespace support {

/// Competencies a, b (suggested) and c; Q1 shows a and b, Q2 shows a, Q3 shows c; Q1 and Q2 overlap; flag
/// RF-1.
[[nodiscard]] inline rubric::Rubric smallRubric() {
    using namespace rubric;
    const auto text = [](const std::string& word) { return Text{"中" + word, word}; };
    const auto competency = [&](const std::string& id, Competency::Offer offer) {
        return Competency{id,
                          text("comp " + id),
                          text("def " + id),
                          {{100, text("low")}, {300, text("mid")}, {500, text("high")}},
                          offer};
    };
    const auto question = [&](const std::string& id, const std::vector<std::string>& competencies) {
        Question made;
        made.id = id;
        made.text = text("question " + id);
        made.minutes = 8;
        int number = 0;
        for (const auto& shown : competencies) {
            ++number;
            const auto suffix = std::to_string(number);
            made.criteria.push_back({id + "-c" + suffix, text("criterion " + suffix), {}, {shown}, {}});
            made.points.push_back({id + "-p" + suffix, text("point " + suffix), shown, {}, ""});
        }
        return made;
    };
    Rubric rubric;
    rubric.id = "small";
    rubric.title = text("small");
    rubric.competencies = {competency("a", Competency::Offer::suggested),
                           competency("b", Competency::Offer::suggested),
                           competency("c", Competency::Offer::optional)};
    rubric.questions = {question("Q1", {"a", "b"}), question("Q2", {"a"}), question("Q3", {"c"})};
    rubric.redFlags = {{"RF-1", text("flag"), "a", "added", ""}};
    rubric.overlaps = {{"O1", {"Q1", "Q2"}, text("topic"), text("note")}};
    return rubric;
}

} // namespace support
