// SPDX-License-Identifier: MIT
// Two panels that have everything: for texts that are compared whole with what was approved.
#pragma once

#include "unit/compare/PanelText.h"

#include <algorithm>

namespace support {

struct Scene {
    session::Position position;
    std::vector<session::Candidate> people;
    std::vector<session::Scorecard> cards;
    std::vector<session::Decision> decisions;
    std::vector<session::VerdictWord> verdicts;
};

inline std::string repeated(const std::string& sentence, int times) {
    std::string text;
    for (int at = 0; at < times; ++at)
        text += sentence;
    return text;
}

/// Two panels with nobody in common, holes of each kind, a flag, far gaps, long notes, an own verdict,
/// signed.
inline Scene twoPanels() {
    Scene scene{smallPosition(), people(7), {}, {}, {}};
    const auto longNote = repeated("The delay was found at the mill and confirmed in writing. ", 30);
    scene.cards = cardsFrom(
        scene.position,
        {"C01 Li | rating:a=4 | rating:b=3 | asked:Q1=asked | point:Q1-p1=seen | point:Q1-p2=partly | "
         "minutes:Q1=7.5 | star:Q1:S=yes | star:Q1:A=no | note:Q1=" +
             longNote + " | recommend:=yes",
         "C01 Wu | rating:a=5 | rating:b=5 | criterion:Q1-c1=met | criterion:Q1-c2=not_met | "
         "point:Q1-p1=not_seen | minutes:Q1=9 | recommend:=strong_yes",
         "C02 Li | rating:a=4 | rating:b=NE | asked:Q3=not_asked | flag:RF-1=raised | note:=quick | open",
         "C02 Wu | rating:a=1 | rating:b=2 | recommend:=strong_no",
         "C04 Ma | rating:a=3 | rating:b=4 | asked:Q1=na", "C04 Ng | rating:a=3 | rating:b=5",
         "C05 Ma | rating:a=5 | rating:b=4", "C05 Ng | rating:a=3 | rating:b=3 | note:=brief",
         "C06 Ma | rating:a=4 | rating:b=4", "C06 Ng | rating:a=4 | rating:b=4", "C07 Ng | rating:b=4"});
    scene.verdicts = {{{"复试", "second interview"}, session::Verdict::hold}};
    scene.decisions = {{"C01",
                        session::Verdict::hire,
                        repeated("Best on both. ", 40),
                        "Wu would wait",
                        "HR",
                        "2026-01-02T12:00:00.000Z",
                        {},
                        {{"Ann", "HR", "2026-01-03T12:00:00.000Z"}}},
                       {"C05",
                        session::Verdict::hold,
                        "close",
                        "",
                        "",
                        "2026-01-02T12:00:00.000Z",
                        {"复试", "second interview"},
                        {}}};
    return scene;
}

/// Seven interviewers under the panel rule, a rating a question, ties parted late.
inline Scene official() {
    Scene scene{smallPosition(plan::RateBy::question, plan::Rule::panel), people(3), {}, {}, {}};
    std::vector<std::string> lines;
    const std::vector<std::string> names{"An", "Bo", "Cai", "Du", "En", "Fu", "Ge"};
    for (std::size_t at = 0; at < names.size(); ++at) {
        const auto level = [&](const char* digits) { return std::string(1, digits[at]); };
        lines.push_back("C01 " + names[at] + " | rating:Q1:a=" + level("1345553") + " | rating:Q3:b=4");
        lines.push_back("C02 " + names[at] + " | rating:Q1:a=" + level("2344455") +
                        " | rating:Q3:b=" + level("5553333"));
        if (at < 4)
            lines.push_back("C03 " + names[at] + " | rating:Q1:a=2 | rating:Q3:b=NE");
    }
    scene.cards = cardsFrom(scene.position, lines);
    return scene;
}

/// A rota with a strict interviewer who misses some, a must-have at its level, a debrief change.
inline Scene rotaPanel() {
    Scene scene{smallPosition(), people(9), {}, {}, {}};
    std::vector<std::string> lines;
    const std::vector<std::string> names{"An", "Bo", "Cai", "Du"};
    for (int candidate = 0; candidate < 9; ++candidate)
        for (int seat = 0; seat < 3; ++seat) {
            const auto at = static_cast<std::size_t>((candidate + seat) % 4);
            const int quality = 1 + (candidate * 7) % 5, strict = at == 2 ? 1 : 0;
            const auto level = [&](int shift) {
                return std::to_string(std::clamp(quality + (seat + shift) % 2 - strict, 1, 5));
            };
            lines.push_back("C0" + std::to_string(candidate + 1) + " " + names[at] + " | rating:a=" +
                            level(0) + (candidate == 4 && seat == 1 ? "" : " | rating:b=" + level(1)));
        }
    scene.cards = cardsFrom(scene.position, lines);
    auto& mark = scene.cards[1].marks.at(session::readItem("rating:a").value());
    mark = {"5", session::Phase::debrief, mark.value, {}};
    return scene;
}

} // namespace support
