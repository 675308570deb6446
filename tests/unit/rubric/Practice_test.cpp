// SPDX-License-Identifier: MIT
// A person's levels beside the author's and the colleagues', on numbers worked out by hand.
#include "rubric/Practice.h"

#include "support/Catch.h"

namespace {

using rubric::Leaning;
using rubric::PracticeGap;

rubric::SampleAnswer sample(const char* id, const char* competency, rubric::Level level) {
    rubric::SampleAnswer answer;
    answer.id = id;
    answer.competency = competency;
    answer.level = level;
    return answer;
}

/// Two samples of care, given 2 and 4, and one of calm, given 3.
rubric::Rubric practised() {
    rubric::Rubric rubric;
    rubric.id = "small";
    rubric.version = 3;
    for (const auto* id : {"calm", "care", "tact"})
        rubric.competencies.emplace_back().id = id;
    rubric.samples = {sample("s1", "care", 200), sample("s2", "care", 400), sample("s3", "calm", 300)};
    return rubric;
}

rubric::PracticeRating rated(const char* person, const char* sample, rubric::Level level) {
    return {"small", 3, sample, level, person};
}

} // namespace

TEST_CASE("The difference to the author is the mean over the person's own samples") {
    const auto result = practiceResult(practised(), {rated("Li", "s1", 100), rated("Li", "s2", 400)}, "Li");
    REQUIRE(result.competencies.size() == 1);
    CHECK(result.competencies[0].competency == "care");
    CHECK(result.competencies[0].samples == 2);
    CHECK(result.competencies[0].toAuthor == Approx(-0.5)); // (1-2 + 4-4) / 2
    CHECK(result.competencies[0].shared == 0);
    CHECK_FALSE(result.competencies[0].toColleagues);
    CHECK(result.overall.samples == 2);
    CHECK(result.overall.toAuthor == Approx(-0.5));
}

TEST_CASE("The difference to the colleagues is to their mean on the samples both have rated") {
    const std::vector<rubric::PracticeRating> ratings{
        rated("Li", "s1", 300), rated("Wu", "s1", 100), rated("An", "s1", 200), // 3 - 1.5
        rated("Li", "s2", 400), rated("Li", "s3", 500), rated("An", "s3", 400), // 5 - 4
        rated("Wu", "s2", 500),                                                 // 4 - 5
    };
    const auto li = practiceResult(practised(), ratings, "Li");
    REQUIRE(li.competencies.size() == 2);
    CHECK(li.competencies[0].competency == "calm");
    CHECK(li.competencies[0].toColleagues == Approx(1.0));
    CHECK(li.competencies[1].shared == 2);
    CHECK(li.competencies[1].toColleagues == Approx(0.25)); // (1.5 - 1) / 2
    CHECK(li.overall.shared == 3);
    CHECK(li.overall.toColleagues == Approx(0.5)); // (1.5 - 1 + 1) / 3
    CHECK(li.overall.toAuthor == Approx(1.0));     // (3-2 + 4-4 + 5-3) / 3

    const auto an = practiceResult(practised(), ratings, "An");
    CHECK(an.overall.samples == 2);
    CHECK(an.overall.toColleagues == Approx(-0.5)); // (2 - (3+1)/2 + 4 - 5) / 2
}

TEST_CASE("Ratings of another rubric and version and of lost samples are passed over") {
    auto otherVersion = rated("Li", "s1", 100);
    otherVersion.version = 2;
    auto otherRubric = rated("Li", "s1", 100);
    otherRubric.rubric = "large";
    const auto result = practiceResult(
        practised(), {otherVersion, otherRubric, rated("Li", "s9", 100), rated("Wu", "s1", 100)}, "Li");
    CHECK(result == rubric::PracticeResult{});
}

TEST_CASE("Who leans which way is said from two samples on and beyond a sixteenth of the scale") {
    const rubric::Scale usual;
    CHECK(leaningOf(usual, 1, 2.0) == Leaning::unknown);
    CHECK(leaningOf(usual, 2, std::nullopt) == Leaning::unknown);
    CHECK(leaningOf(usual, 2, 0.25) == Leaning::same);
    CHECK(leaningOf(usual, 2, -0.25) == Leaning::same);
    CHECK(leaningOf(usual, 2, 0.26) == Leaning::milder);
    CHECK(leaningOf(usual, 2, -0.26) == Leaning::stricter);
    const rubric::Scale wide{0, 1000, 100};
    CHECK(leaningOf(wide, 2, -0.6) == Leaning::same);
    CHECK(leaningOf(wide, 2, -0.7) == Leaning::stricter);
}

TEST_CASE("A sample is found by its id") {
    const auto rubric = practised();
    CHECK(rubric::findSample(rubric, "s2") == &rubric.samples[1]);
    CHECK(rubric::findSample(rubric, "s9") == nullptr);
}
