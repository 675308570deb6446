// SPDX-License-Identifier: MIT
// Which decision counts, for what a signature holds, and what is refused.
#include "records/DecisionRules.h"

#include "support/Catch.h"

#include <algorithm>
#include <random>

using records::Case;
using records::Stroke;
using session::Decision;
using session::Verdict;

namespace {

records::Stamp stamp(int number) {
    const auto text = std::to_string(100 + number);
    return {text, text, "hr", "desk", number};
}

Decision decided(std::optional<Verdict> verdict, const std::string& reason = {}) {
    return {"C01", verdict, reason, "", "HR", "", {}, {}};
}

/// A candidate's decisions and strokes, as they were made one after the other.
class Story {
public:
    Story& decide(const Decision& decision) {
        m_case.decisions.push_back({stamp(++m_count), decision});
        return *this;
    }
    Story& stroke(const std::string& name, Stroke::Kind kind = Stroke::Kind::sign) {
        const auto made = records::checkStroke(m_case, newest(), {name, "HR", ""}, kind);
        m_case.strokes.push_back({stamp(++m_count), std::get<Stroke>(made)});
        return *this;
    }
    [[nodiscard]] Decision newest() const { return records::decisionLog(m_case).back().what; }
    [[nodiscard]] const Case& all() const { return m_case; }
    /// The same, arrived in another order.
    [[nodiscard]] Case shuffled(std::mt19937& random) const {
        auto other = m_case;
        std::shuffle(other.decisions.begin(), other.decisions.end(), random);
        std::shuffle(other.strokes.begin(), other.strokes.end(), random);
        return other;
    }

private:
    Case m_case;
    int m_count = 0;
};

/// "hire best: Ann Bo"; "-" while nothing is decided.
std::string told(const Case& all) {
    const auto one = records::counting(all);
    if (!one)
        return "-";
    std::string text =
        (one->verdict ? std::string(session::codeOf(*one->verdict)) : "") + " " + one->reason + ":";
    for (const auto& signature : one->signatures)
        text += " " + signature.name;
    return text;
}

std::string refusal(const std::optional<records::Refusal>& refused) {
    return refused ? refused->finding.code : "-";
}

std::string strokeRefusal(const Case& all, const Decision& given, const std::string& name) {
    const auto checked = records::checkStroke(all, given, {name, "", ""}, Stroke::Kind::sign);
    const auto* refused = std::get_if<records::Refusal>(&checked);
    return refused != nullptr ? refused->finding.code : "-";
}

} // namespace

TEST_CASE("The newest decision counts, and one taken back does not") {
    Story story;
    CHECK(told(story.all()) == "-");
    CHECK(told(story.decide(decided(Verdict::hold)).decide(decided(Verdict::hire, "best")).all()) ==
          "hire best:");
    CHECK(told(story.decide(decided(std::nullopt)).all()) == "-");
    CHECK(records::decisionLog(story.all()).size() == 3);
}

TEST_CASE("A signature holds for what a decision says") {
    Story story;
    story.decide(decided(Verdict::hire, "best")).stroke("Ann").stroke("Bo").stroke("Ann");
    CHECK(told(story.all()) == "hire best: Bo Ann");
    CHECK(told(story.decide(decided(Verdict::hire, "cheapest")).all()) == "hire cheapest:");
    CHECK(told(story.decide(decided(Verdict::hire, "best")).all()) == "hire best: Bo Ann");
    CHECK(told(story.stroke("Bo", Stroke::Kind::withdraw).all()) == "hire best: Ann");
    CHECK(told(story.stroke("Bo").all()) == "hire best: Ann Bo");
}

TEST_CASE("What counts does not depend on the order of arrival") {
    Story story;
    story.decide(decided(Verdict::hire, "best")).stroke("Ann").decide(decided(Verdict::hold)).stroke("Cai");
    story.decide(decided(Verdict::hire, "best")).stroke("Ann", Stroke::Kind::withdraw).stroke("Bo");
    std::mt19937 random{20260722};
    for (int round = 0; round < 20; ++round)
        CHECK(told(story.shuffled(random)) == "hire best: Bo");
}

TEST_CASE("A stroke needs a name, a decision and the one that was read") {
    Story story;
    const auto hire = decided(Verdict::hire, "best");
    CHECK(strokeRefusal(story.all(), hire, "Ann") == "not-decided");
    story.decide(hire);
    CHECK(strokeRefusal(story.all(), hire, "Ann") == "-");
    CHECK(strokeRefusal(story.all(), hire, " ") == "no-name");
    CHECK(strokeRefusal(story.all(), decided(Verdict::hire, "other"), "Ann") == "other-decision");
}

TEST_CASE("A decision made from another one than there is is a conflict") {
    Story story;
    const auto hire = decided(Verdict::hire);
    CHECK(refusal(records::checkDecision(story.all(), hire, Decision{})) == "-");
    CHECK(refusal(records::checkDecision(story.all(), hire, decided(Verdict::hold))) == "decided-meanwhile");
    story.decide(decided(Verdict::hold));
    CHECK(refusal(records::checkDecision(story.all(), hire, decided(Verdict::hold))) == "-");
    CHECK(refusal(records::checkDecision(story.all(), hire, Decision{})) == "decided-meanwhile");
    CHECK(refusal(records::checkDecision(story.all(), hire, std::nullopt)) == "-");
    story.decide(decided(std::nullopt, "too early"));
    CHECK(refusal(records::checkDecision(story.all(), hire, Decision{})) == "-");
}

TEST_CASE("The newest dates count, and only dates are taken") {
    std::vector<records::NoticeRecord> all;
    const auto notice = [](const std::string& promised, const std::string& sent) {
        return session::Notice{"C01", promised, sent, "HR", ""};
    };
    CHECK_FALSE(records::counting(all).has_value());
    all.push_back({stamp(2), notice("2026-01-05", "2026-01-06")});
    all.push_back({stamp(1), notice("2026-01-05", "")});
    CHECK(records::counting(all)->sent == "2026-01-06");
    CHECK(refusal(records::checkNotice(all, notice("soon", ""), std::nullopt)) == "bad-date");
    CHECK(refusal(records::checkNotice(all, notice("2026-02-30", ""), std::nullopt)) == "bad-date");
    CHECK(refusal(records::checkNotice(all, notice("", "2026-01-06T"), std::nullopt)) == "bad-date");
    CHECK(refusal(records::checkNotice(all, notice("", ""), notice("2026-01-05", "2026-01-06"))) == "-");
    CHECK(refusal(records::checkNotice(all, notice("", ""), notice("2026-01-05", ""))) == "notice-changed");
    all.push_back({stamp(3), notice("", "")});
    CHECK_FALSE(records::counting(all).has_value());
}

TEST_CASE("A note of nothing is refused") {
    CHECK(refusal(records::checkNote({"C01", " \n", "Ann", ""})) == "empty-note");
    CHECK(refusal(records::checkNote({"C01", "strong", "Ann", ""})) == "-");
}
