// SPDX-License-Identifier: MIT
// No name, address or number of a person is left in anonymous records.
#include "app/privacy/Anonymous.h"

#include "support/Catch.h"
#include "text/CodePoints.h"

#include <algorithm>

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
    CHECK(people.cards[0].interviewer == "Interviewer 1");
    CHECK(people.panel == std::vector<std::string>{"Interviewer 1", "Interviewer 2"});
}

TEST_CASE("Names are taken out of notes whole and in part") {
    CHECK(scrubbed("Chen Xiaoyan 陈晓燕 said") == "Candidate A said");
    CHECK(scrubbed("xiaoyan was calm") == "Candidate A was calm");
    CHECK(scrubbed("晓燕很冷静") == "Candidate A很冷静");
    CHECK(scrubbed("Ming and Wang agreed") == "Candidate B and Interviewer 1 agreed");
    CHECK(scrubbed("write to SOMEONE@example.com or 13800001111") == "write to [removed] or [removed]");
}

TEST_CASE("A short name does not eat other words") {
    CHECK(scrubbed("Listens well; mingles; a Chenille order") == "Listens well; mingles; a Chenille order");
}

TEST_CASE("No id, no time and no order of the list is left") {
    app::People people;
    for (int number = 1; number <= 12; ++number)
        people.candidates.push_back(person("C" + std::to_string(number), "Person" + std::to_string(number)));
    session::Scorecard card;
    card.candidate = "C3";
    card.interviewer = "Ann";
    card.marks[{session::ItemKind::minutes, "G01", ""}] = {
        "4", session::Phase::independent, {}, "2026-03-01T10:00:00Z"};
    people.cards = {card};
    const words::Words tr(words::Language::english);
    const auto clean = app::anonymous(people, tr);
    std::string order;
    for (const auto& hidden : clean.candidates)
        order += hidden.id;
    CHECK(order == "ABCDEFGHIJKL");
    CHECK(clean.cards[0].candidate.size() == 1);
    CHECK(clean.cards[0].marks.begin()->second.at.empty());
    const app::Pseudonyms hidden(people, tr, app::Letters::drawn);
    std::string drawn;
    for (const auto& person : people.candidates)
        drawn += hidden.idOf(person.id);
    CHECK(drawn != "ABCDEFGHIJKL");
    std::reverse(people.candidates.begin(), people.candidates.end());
    CHECK(app::Pseudonyms(people, tr, app::Letters::drawn).idOf("C3") == hidden.idOf("C3"));
}

TEST_CASE("No byte of a note is cut in two") {
    for (const char* name : {"海", "康", "婷", "路", "海文", "王海", "José"})
        for (const char* note : {"海文件路婷健康", "大海和海文都在", "\xE6\xB5", "é海\xFF路"})
            CHECK(text::isValidUtf8(hidden(note, name).cards[0].marks.begin()->second.value));
}

TEST_CASE("Behind the letter Z the letters go on with two") {
    app::People people;
    for (int number = 1; number <= 54; ++number)
        people.candidates.push_back(person("C" + std::to_string(number), "Person" + std::to_string(number)));
    const app::Pseudonyms hidden(people, words::Words(words::Language::english), app::Letters::asGiven);
    const auto name = [&](std::size_t at) { return hidden.candidates()[at - 1].name; };
    CHECK(name(1) == "Candidate A");
    CHECK(name(26) == "Candidate Z");
    CHECK(name(27) == "Candidate AA");
    CHECK(name(52) == "Candidate AZ");
    CHECK(name(53) == "Candidate BA");
}
