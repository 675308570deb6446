// SPDX-License-Identifier: MIT
// No name, address or number of a person is left in anonymous records.
#include "app/Anonymous.h"

#include "support/Catch.h"

namespace {

session::Candidate person(const std::string& id, const std::string& name) {
    session::Candidate made;
    made.id = id;
    made.name = name;
    made.email = "someone@example.com";
    made.phone = "13800001111";
    made.more["school"] = "somewhere";
    return made;
}

app::People hidden(const std::string& note, const std::string& name = "Chen Xiaoyan 陈晓燕") {
    app::People people;
    people.candidates = {person("C01", name), person("C02", "Li Ming")};
    session::Scorecard card;
    card.candidate = "C01";
    card.interviewer = "Wang Min 王敏";
    card.marks[{session::ItemKind::note, "", ""}].value = note;
    people.cards = {card};
    people.panel = {"Wang Min 王敏", "Daniel"};
    return app::anonymous(people, words::Words(words::Language::english));
}

std::string scrubbed(const std::string& note) {
    return hidden(note).cards[0].marks.begin()->second.value;
}

} // namespace

TEST_CASE("Candidates become letters and interviewers numbers") {
    const auto people = hidden("");
    CHECK(people.candidates[0].name == "Candidate A");
    CHECK(people.candidates[1].name == "Candidate B");
    CHECK(people.candidates[0].email.empty());
    CHECK(people.candidates[0].more.empty());
    CHECK(people.cards[0].interviewer == "Interviewer 2");
    CHECK(people.panel == std::vector<std::string>{"Interviewer 2", "Interviewer 1"});
}

TEST_CASE("Names are taken out of notes whole and in part") {
    CHECK(scrubbed("Chen Xiaoyan 陈晓燕 said") == "Candidate A said");
    CHECK(scrubbed("xiaoyan was calm") == "Candidate A was calm");
    CHECK(scrubbed("晓燕很冷静") == "Candidate A很冷静");
    CHECK(scrubbed("Ming and Wang agreed") == "Candidate B and Interviewer 2 agreed");
    CHECK(scrubbed("write to SOMEONE@example.com or 13800001111") == "write to Candidate A or Candidate A");
}

TEST_CASE("A short name does not eat other words") {
    CHECK(scrubbed("Listens well; mingles; a Chenille order") == "Listens well; mingles; a Chenille order");
}
