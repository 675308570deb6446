// SPDX-License-Identifier: MIT
// The pages around the questions: everything they say, compared whole with what was approved, and what
// follows from what is filled in.
#include "unit/app/interview/ProtocolRoom.h"

#include "app/interview/ProtocolFields.h"
#include "session/MarkRule.h"
#include "support/Approved.h"
#include "support/Catch.h"

namespace {

using app::Page;
using support::merchandiser;
using words::Language;

session::Scorecard cardOf(const std::vector<std::pair<std::string, std::string>>& marks) {
    session::Scorecard card;
    for (const auto& [item, value] : marks) {
        const auto read = session::readItem(item).value();
        INFO(item);
        CHECK_FALSE(session::checkMark(merchandiser(), read, value));
        card.marks[read] = {value, session::Phase::independent, std::nullopt, "2026-11-28T06:05:10.000Z"};
    }
    return card;
}

session::Scorecard filled() {
    return cardOf({{"check:PRE-04", "done"},
                   {"check:PRE-09", "na"},
                   {"claim:1:text", "handled"},
                   {"claim:1:number", "500"},
                   {"claim:1:unit", "orders"},
                   {"claim:1:period", "2023-2025"},
                   {"claim:1:question", "A06"},
                   {"claim_state:1", "doubtful"},
                   {"portfolio:1:kind", "chart"},
                   {"portfolio_is:1:own", "yes"},
                   {"portfolio_is:1:clean", "no"},
                   {"to_probe:", "the gap in 2024"},
                   {"to_probe:B04", "who paid"},
                   {"check:IN-05", "done"},
                   {"arrival:", "-10"},
                   {"notice:", "no"},
                   {"looks:dress", "neat"},
                   {"trait:TR-1", "found a wrong label"},
                   {"their_question:1:text", "the post's biggest challenge now"},
                   {"their_question:1:signal", "hard part first"},
                   {"asked:A06", "asked"},
                   {"lesson:A06", "change"},
                   {"lesson_note:A06", "too long"},
                   {"contact_at:1", "2026-11-29 08:20"},
                   {"contact:1:channel", "e-mail"},
                   {"contact_says:1:thanks", "yes"},
                   {"later:communication", "sent a chart"},
                   {"check:POST-02", "done"}});
}

std::string textOf(const app::ProtocolField& field) {
    constexpr std::string_view signs[] = {"[ ] ", "[x] ", "[~] ", "[-] ", "[n] "};
    std::string text = field.give == app::Give::tick ? std::string(signs[static_cast<int>(field.tick)]) : "";
    text += session::write(field.item) + " | " + field.label + " | " + field.name + " | " + field.value;
    for (const auto& more : {field.word, field.beside, field.hint})
        text += more.empty() ? "" : " | " + more;
    text += field.settled ? " | settled" : "";
    for (const auto& choice : field.choices)
        text += " / " + (choice.value == choice.text ? choice.text : choice.value + "=" + choice.text);
    return text + "\n";
}

std::string textOf(const app::ProtocolPage& page) {
    auto text = "== " + page.title + "\n";
    for (const auto& section : page.sections) {
        text += "-- " + section.title + "\n";
        for (const auto& remark : section.remarks)
            text += remark + "\n";
        for (const auto& offer : section.offers)
            text +=
                "+ " + offer.text + " (" + offer.hint + ") " + session::write(offer.marks.at(0).first) + "\n";
        for (const auto& line : section.lines) {
            text += line.title.empty() ? "" : line.title + ":\n";
            for (const auto& field : line.fields)
                text += textOf(field);
        }
    }
    return text;
}

std::string afterAt(const std::string& moment) {
    return app::afterText(moment, "2026-11-28T06:05:10.000Z", words::Words(Language::english));
}

std::size_t linesOf(const app::ProtocolPage& page, const std::string& section) {
    for (const auto& one : page.sections)
        if (one.id == section)
            return one.lines.size();
    return 0;
}

} // namespace

TEST_CASE("Everything the pages around the questions say is what was approved, in either language") {
    const auto card = filled();
    const std::map<std::string, app::DoneWith> elsewhere{{"PRE-01", {"Zhou", "2026-11-27T02:00:00.000Z"}}};
    for (const auto language : {Language::english, Language::chinese}) {
        const words::Words tr(language);
        const app::ProtocolView view{merchandiser(), card, elsewhere, "(promised)", {"(apart)"}};
        std::string text;
        for (const auto page : {Page::before, Page::during, Page::after})
            text += textOf(app::protocolPage(page, view, tr));
        for (const auto& claim : app::claimsAt(merchandiser(), card, "A06", tr))
            text += claim.text + " | " + claim.word + "\n";
        support::checkApproved(language == Language::english ? "app/protocol.en.txt" : "app/protocol.zh.txt",
                               text);
    }
}

TEST_CASE("An untouched scorecard has every item of the checklists and one empty line of each list") {
    const session::Scorecard blank;
    const app::ProtocolView view{merchandiser(), blank};
    const words::Words tr(Language::english);
    const auto page = [&](Page one) { return app::protocolPage(one, view, tr); };
    CHECK(linesOf(page(Page::before), "checklist") == 13);
    CHECK(linesOf(page(Page::during), "checklist") == 18);
    CHECK(linesOf(page(Page::after), "checklist") == 10);
    CHECK(linesOf(page(Page::before), "claims") == 1);
    CHECK(linesOf(page(Page::before), "samples") == 1);
    CHECK(linesOf(page(Page::during), "their-questions") == 1);
    CHECK(linesOf(page(Page::during), "traits") == 5);
    CHECK(linesOf(page(Page::after), "contacts") == 1);
    CHECK(linesOf(page(Page::after), "lessons") == 0);
}

TEST_CASE("A list has one empty line at its end, and twenty lines at most") {
    const words::Words tr(Language::english);
    const auto lines = [&](const std::string& item, const std::string& value) {
        const auto card = cardOf({{item, value}});
        return linesOf(app::protocolPage(Page::before, {merchandiser(), card}, tr), "claims");
    };
    CHECK(lines("claim:1:text", "x") == 2);
    CHECK(lines("claim_state:3", "verified") == 4);
    CHECK(lines("claim:19:base", "x") == 20);
    CHECK(lines("claim:20:base", "x") == 20);
    CHECK(lines("portfolio:4:kind", "x") == 1);
}

TEST_CASE("A contact is so many minutes, hours or days after the interview's end") {
    CHECK(afterAt("2026-11-28 14:30") == "25 min after"); // the end is 14:05 in Shanghai
    CHECK(afterAt("2026-11-28 15:04") == "59 min after");
    CHECK(afterAt("2026-11-29 08:20") == "18 h after");
    CHECK(afterAt("2026-12-01 14:05") == "72 h after");
    CHECK(afterAt("2026-11-28 14:04") == "before the interview's end");
    CHECK(afterAt("2026-11-28") == "the same day");
    CHECK(afterAt("2026-11-29") == "1 day after");
    CHECK(afterAt("2026-12-02") == "4 days after");
    CHECK(afterAt("2026-11-27") == "before the interview's end");
    CHECK(afterAt("").empty());
    CHECK(app::afterText("2026-11-28", "", words::Words(Language::english)).empty());
}

TEST_CASE("An interview ends when its scorecard is submitted, before that with the last mark made in it") {
    auto card = cardOf({{"point:A06-p1", "seen"}, {"check:POST-01", "done"}, {"check:PRE-01", "done"}});
    card.marks[*session::readItem("check:POST-01")].at = "2026-11-30T00:00:00.000Z";
    card.marks[*session::readItem("check:PRE-01")].at = "2026-11-30T00:00:00.000Z";
    CHECK(app::endOf(merchandiser().rubric, card) == "2026-11-28T06:05:10.000Z");
    card.submittedAt = "2026-11-28T07:00:00.000Z";
    CHECK(app::endOf(merchandiser().rubric, card) == "2026-11-28T07:00:00.000Z");
    CHECK(app::endOf(merchandiser().rubric, {}).empty());
}

TEST_CASE("Every mark kept around the scorecard has its page") {
    const auto page = [](const std::string& item) {
        return app::pageOf(merchandiser().rubric, session::readItem(item).value());
    };
    for (const std::string item : {"check:PRE-01", "claim:1:text", "claim_state:2", "portfolio:1:kind",
                                   "portfolio_is:1:own", "to_probe:A06", "to_probe:"})
        CHECK(page(item) == Page::before);
    for (const std::string item :
         {"check:IN-01", "arrival:", "notice:", "looks:dress", "trait:TR-1", "their_question:1:text"})
        CHECK(page(item) == Page::during);
    for (const std::string item : {"check:POST-01", "lesson:A06", "lesson_note:A06", "contact_at:1",
                                   "contact:1:text", "contact_says:1:thanks", "later:communication"})
        CHECK(page(item) == Page::after);
    for (const std::string item : {"point:A06-p1", "note:A06", "note:", "probe:A06-g1", "recommend:"})
        CHECK(page(item) == Page::question);
    CHECK(page("summary:gaps") == Page::summary);
}
