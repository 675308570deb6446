// SPDX-License-Identifier: MIT
// Candidate lists that are taken, and what is said of those that are not.
#include "app/exchange/ImportCandidates.h"

#include "support/Catch.h"
#include "support/MemoryStore.h"
#include "support/SmallPosition.h"

#include <sstream>

namespace {

app::CandidateList read(const std::string& text, const std::vector<session::Candidate>& existing = {}) {
    std::istringstream in(text);
    return app::readCandidates(in, "people.csv", existing);
}

session::Candidate existing(const std::string& id, const std::string& name, const std::string& email) {
    session::Candidate candidate;
    candidate.id = id;
    candidate.name = name;
    candidate.email = email;
    return candidate;
}

} // namespace

TEST_CASE("A candidate list is read by its headings in any order and keeps further columns") {
    const auto list = read("Email, NAME ,Start date,note\r\na@x.cn, 李娜 ,2026-01-02,\"good, calm\"\r\n");
    CHECK(list.findings.empty());
    REQUIRE(list.people.size() == 1);
    CHECK(list.people[0].name == "李娜");
    CHECK(list.people[0].email == "a@x.cn");
    CHECK(list.people[0].note == "good, calm");
    CHECK(list.people[0].more == std::map<std::string, std::string>{{"Start date", "2026-01-02"}});
}

TEST_CASE("Chinese headings of a candidate list are understood") {
    const auto list = read("姓名,邮箱,电话,来源,备注\n王芳,w@x.cn,138,内推,细心\n");
    REQUIRE(list.people.size() == 1);
    CHECK(list.people[0].name == "王芳");
    CHECK(list.people[0].email == "w@x.cn");
    CHECK(list.people[0].phone == "138");
    CHECK(list.people[0].source == "内推");
    CHECK(list.people[0].note == "细心");
}

TEST_CASE("Short rows of a candidate list have empty fields at their end") {
    CHECK(read("name,email\nLi Na\n").people.size() == 1);
}

TEST_CASE("Namesakes without email differ by phone") {
    CHECK(read("name,phone\n张伟,1\n张伟,2\n").people.size() == 2);
    CHECK(read("name,phone\n张伟,1\n张伟,1\n").people.empty());
}

TEST_CASE("A wrong candidate list is refused with the place of each mistake") {
    struct Case {
        std::string text;
        std::vector<std::pair<std::string, reading::Place>> findings;
    };
    const auto mustBe = GENERATE(values<Case>({
        {"", {{"no-header", {"people.csv", 1, 1}}}},
        {"name,email\n", {{"no-rows", {"people.csv", 1, 1}}}},
        {"first,second\nA,B\n", {{"no-name-column", {"people.csv", 1, 1}}}},
        {"name,NAME\nA,B\n", {{"repeated-column", {"people.csv", 1, 6}}}},
        {"name,email\n,a@x\n", {{"no-name", {"people.csv", 2, 1}}}},
        {"email,name\na@x\n", {{"no-name", {"people.csv", 2, 1}}}},
        {"name\nA\nB\nA\n", {{"repeated-candidate", {"people.csv", 4, 1}}}},
        {"name,email\nA,X@x\nA,x@X\n", {{"repeated-candidate", {"people.csv", 3, 1}}}},
        {"name,email\nLi Na,L@x\n", {{"known-candidate", {"people.csv", 2, 1}}}},
        {"name\nA,extra\n", {{"unnamed-column", {"people.csv", 2, 3}}}},
        {"name\n\"A\nB\"\n", {{"control-character", {"people.csv", 2, 1}}}},
        {"name,note\nA,x\x1By\n", {{"control-character", {"people.csv", 2, 3}}}},
        {"name\n" + std::string(201, 'x') + "\n", {{"long-name", {"people.csv", 2, 1}}}},
        {"name\nA\n\"B\n", {{"open-quote", {"people.csv", 3, 1}}}},
        {"name\nA\n\"\"\n  ,x\nA\nB\"\n",
         {{"no-name", {"people.csv", 4, 1}},
          {"unnamed-column", {"people.csv", 4, 4}},
          {"repeated-candidate", {"people.csv", 5, 1}},
          {"stray-quote", {"people.csv", 6, 2}}}},
    }));
    CAPTURE(mustBe.text.substr(0, 60));
    const auto list = read(mustBe.text, {existing("C01", "Li Na", "l@x")});
    CHECK(list.people.empty());
    std::vector<std::pair<std::string, reading::Place>> found;
    for (const auto& finding : list.findings)
        found.emplace_back(finding.code, finding.place);
    CHECK(found == mustBe.findings);
}

TEST_CASE("One person in two spellings is not added twice") {
    const std::vector here{existing("C01", "José Ruiz", ""), existing("C02", "王伟", "")};
    const auto codes = [&](const std::string& name) {
        const auto list = read("name\n" + name + "\n", here);
        return list.findings.empty() ? std::string() : list.findings.front().code;
    };
    for (const char* same : {"Jose\u0301 Ruiz", "jOSÉ\u00A0 Ruiz", "José Ruiz\u200B", "王\u3000伟"})
        CHECK(codes(same) == "known-candidate");
    CHECK(codes("Jose Ruiz") == "like-candidate-row");
    CHECK(codes("Ruiz José") == "like-candidate-row");
    CHECK(codes("王玮").empty());
    CHECK(codes("\u200B\u00A0") == "no-name");
    CHECK(codes("\u202EEvil\u202C") == "control-character");
    CHECK(codes("a\u0085b") == "control-character");
}

TEST_CASE("Names that look alike are told with both spellings and taken when they are apart") {
    const std::vector here{existing("C01", "José Ruiz", "")};
    const auto asked = read("name\nJose  Ruiz\n", here);
    REQUIRE(asked.findings.size() == 1);
    CHECK(reading::report(asked.findings[0], words::Words(words::Language::english)) ==
          "people.csv:2:1: error: Are Jose Ruiz and José Ruiz (C01) one person? Then remove the row; if they "
          "are "
          "two, import with --apart.");
    std::istringstream again("name\nJose  Ruiz\n");
    const auto apart = app::readCandidates(again, "people.csv", here, app::LikeNames::apart);
    REQUIRE(apart.people.size() == 1);
    CHECK(apart.people[0].name == "Jose Ruiz");
    CHECK(read("name,email\nJosé Ruiz,a@x\nJose Ruiz,b@x\n").people.size() == 2);
}

TEST_CASE("Somebody like a person who was added while the list was read is asked about in the commit") {
    support::MemoryStore store;
    (void)support::addSmallPosition(store, 1);
    std::istringstream in("name\nJose Ruiz\n");
    const auto list = app::readCandidates(in, "people.csv", store.candidates("P1"), app::LikeNames::asked);
    session::NewCandidate meanwhile;
    meanwhile.name = "José Ruiz";
    store.addCandidates("P1", {meanwhile});
    const auto added = app::addCandidates(store, "P1", list);
    REQUIRE(added.findings.size() == 1);
    CHECK(reading::report(added.findings[0], words::Words(words::Language::english)) ==
          "people.csv:2:1: error: Meanwhile C02 was added, whose name is like Jose Ruiz; look, then add "
          "again.");
    CHECK(store.candidates("P1").size() == 2);
    std::istringstream again("name\nJose Ruiz\n");
    const auto apart =
        app::readCandidates(again, "people.csv", store.candidates("P1"), app::LikeNames::apart);
    CHECK(app::addCandidates(store, "P1", apart).ids.size() == 1);
}
