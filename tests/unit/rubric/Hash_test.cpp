// SPDX-License-Identifier: MIT
// What changes the fingerprint of a rubric.
#include "rubric/Hash.h"

#include "SmallRubric.h"
#include "support/Catch.h"

namespace {

rubric::Rubric two() {
    auto rubric = *rubric::readRubric(smallRubric, "small.toml").rubric;
    auto competency = rubric.competencies[0];
    competency.id = "calm";
    rubric.competencies.push_back(competency);
    auto question = rubric.questions[0];
    question.id = "Q2";
    question.criteria[0].id = "Q2-c1";
    question.points[0].id = "Q2-p1";
    rubric.questions.push_back(question);
    return rubric;
}

bool changed(const rubric::Rubric& rubric) {
    return rubric::contentHash(rubric) != rubric::contentHash(two());
}

} // namespace

// The two digests of FIPS 180-2, appendix B, and the well-known one of no bytes.
TEST_CASE("SHA-256 gives the published digests") {
    CHECK(rubric::sha256("abc") == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    CHECK(rubric::sha256("abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq") ==
          "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1");
    CHECK(rubric::sha256("") == "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
}

TEST_CASE("The same rubric has the same fingerprint") {
    CHECK_FALSE(changed(two()));
}

TEST_CASE("Every wording changes the fingerprint") {
    auto rubric = two();
    SECTION("of a question") {
        rubric.questions[0].text.zh += "？";
    }
    SECTION("of a point") {
        rubric.questions[1].points[0].text.en = "Looks first";
    }
    SECTION("of an anchor") {
        rubric.competencies[0].anchors[2].text.en += "!";
    }
    SECTION("moved from one language to the other") {
        auto& text = rubric.questions[0].text;
        text = {text.zh + text.en, ""};
    }
    SECTION("of the title") {
        rubric.title.en += "!";
    }
    SECTION("and minutes") {
        rubric.questions[0].minutes = 6;
    }
    SECTION("and a red flag") {
        rubric.redFlags.push_back({"F", {"旗", "flag"}, "care", "", ""});
    }
    SECTION("and implied competencies") {
        rubric.questions[0].criteria[0].implied = {"calm"};
    }
    SECTION("and the order of the questions") {
        std::swap(rubric.questions[0], rubric.questions[1]);
    }
    CHECK(changed(rubric));
}

TEST_CASE("What is counted changes the fingerprint") {
    auto rubric = two();
    SECTION("a point's competency") {
        rubric.questions[0].points[0].competency = "calm";
    }
    SECTION("a point more") {
        rubric.questions[0].points.push_back({"Q1-p2", {"再查", "again"}, "care", {}, ""});
    }
    SECTION("a point's id") {
        rubric.questions[0].points[0].id = "Q1-px";
    }
    SECTION("a point moved to another question") {
        rubric.questions[1].points.push_back(rubric.questions[0].points[0]);
        rubric.questions[0].points.clear();
    }
    SECTION("what a criterion names") {
        rubric.questions[0].criteria[0].named = {"care", "calm"};
    }
    SECTION("a question less") {
        rubric.questions.pop_back();
    }
    SECTION("a competency's id") {
        rubric.competencies[1].id = "nerve";
    }
    CHECK(changed(rubric));
}
