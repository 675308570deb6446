// SPDX-License-Identifier: MIT
// What practising amounts to in words, in both languages.
#include "explain/PracticeSentences.h"

#include "support/Catch.h"

namespace {

using Sentences = std::vector<std::string>;

const words::Words english{words::Language::english};
const words::Words chinese{words::Language::chinese};

rubric::Rubric named() {
    rubric::Rubric rubric;
    rubric.competencies = {{"care", {"细心", "Care"}, {}, {}, {}}, {"risk", {"风险", "Risk"}, {}, {}, {}}};
    return rubric;
}

rubric::PracticeGap gap(const char* competency, std::size_t samples, double toAuthor, std::size_t shared = 0,
                        std::optional<double> toColleagues = {}) {
    return {competency, samples, toAuthor, shared, toColleagues};
}

Sentences said(const std::vector<rubric::PracticeGap>& gaps, const words::Words& tr) {
    return explain::practiceSentences(named(), {{}, gaps}, tr);
}

} // namespace

TEST_CASE("The larger difference is said first, and what lies close is said to be the same") {
    const std::vector gaps{gap("care", 3, 0.2), gap("risk", 3, -0.62)};
    CHECK(said(gaps, english) ==
          Sentences{"Compared with the author you are 0.6 stricter on “Risk”, about the same on “Care”."});
    CHECK(said(gaps, chinese) == Sentences{"与作者相比，您在“风险”上严 0.6 分、在“细心”上基本一致。"});
    CHECK(said({gap("care", 2, 1.5)}, english) ==
          Sentences{"Compared with the author you are 1.5 milder on “Care”."});
    CHECK(said({gap("care", 2, 1.5)}, chinese) == Sentences{"与作者相比，您在“细心”上松 1.5 分。"});
}

TEST_CASE("Nobody is called strict from one sample") {
    CHECK(said({gap("care", 1, -3), gap("risk", 2, -0.25)}, english) ==
          Sentences{"Compared with the author you rate about the same."});
    CHECK(said({gap("care", 1, -3)}, english) ==
          Sentences{"Rate at least 2 answers of one competency to see how you compare."});
    CHECK(said({}, chinese) == Sentences{"同一能力项至少评 2 段回答，才能看出差别。"});
}

TEST_CASE("Colleagues have a sentence of their own from two samples they rated too") {
    CHECK(said({gap("care", 3, 0, 1, 2.0)}, english) ==
          Sentences{"Compared with the author you rate about the same."});
    CHECK(said({gap("care", 3, 0, 2, -1.0)}, english) ==
          Sentences{"Compared with the author you rate about the same.",
                    "Compared with your colleagues you are 1.0 stricter on “Care”."});
    CHECK(said({gap("care", 3, 0, 2, 0.1)}, chinese) ==
          Sentences{"与作者相比，您的评分基本一致。", "与同事相比，您的评分基本一致。"});
}
