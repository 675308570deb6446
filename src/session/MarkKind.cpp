// SPDX-License-Identifier: MIT
// The table. A new kind is a row here, its words in the catalogue, and a place on a panel.
#include "session/MarkKind.h"

#include "session/ProtocolKinds.h"
#include "words/Words.h"

#include <algorithm>
#include <array>
#include <charconv>

namespace session {

namespace {

using words::message;

constexpr std::array askedValues{MarkValue{"asked", Meaning::asked, message("asked")},
                                 MarkValue{"not_asked", Meaning::notAsked, message("not asked")},
                                 MarkValue{"na", Meaning::notApplicable, message("not applicable")}};
constexpr std::array criterionValues{MarkValue{"met", Meaning::seen, message("✓ met")},
                                     MarkValue{"not_met", Meaning::notSeen, message("✗ not met")},
                                     MarkValue{"na", Meaning::notApplicable, message("not applicable")}};
constexpr std::array pointValues{MarkValue{"seen", Meaning::seen, message("✓ seen")},
                                 MarkValue{"partly", Meaning::partly, message("~ partly")},
                                 MarkValue{"not_seen", Meaning::notSeen, message("✗ not seen")},
                                 MarkValue{"na", Meaning::notApplicable, message("not applicable")}};
constexpr std::array ratingValues{MarkValue{"NE", Meaning::noEvidence, message("no evidence")}};
constexpr std::array starValues{MarkValue{"yes", Meaning::seen, message("✓ yes")},
                                MarkValue{"no", Meaning::notSeen, message("✗ no")}};
constexpr std::array flagValues{MarkValue{"raised", Meaning::raised, message("⚠ raised")}};
constexpr std::array recommendValues{MarkValue{"strong_no", Meaning::strongNo, message("strong no")},
                                     MarkValue{"no", Meaning::no, message("no")},
                                     MarkValue{"yes", Meaning::yes, message("yes")},
                                     MarkValue{"strong_yes", Meaning::strongYes, message("strong yes")}};

constexpr std::array scored{
    MarkKind{.code = "asked",
             .target = Names::question,
             .values = askedValues,
             .says = Says::course,
             .wanted = Wanted::first,
             .order = 0,
             .label = "{0}"},
    MarkKind{.code = "criterion",
             .target = Names::criterion,
             .values = criterionValues,
             .evidence = Evidence::asking,
             .order = 1,
             .label = "{0}"},
    MarkKind{.code = "point",
             .target = Names::point,
             .values = pointValues,
             .evidence = Evidence::points,
             .wanted = Wanted::byRule,
             .order = 2,
             .label = "{0}"},
    MarkKind{.code = "rating",
             .target = Names::questionOrWhole,
             .part = Names::competency,
             .holds = Holds::level,
             .values = ratingValues,
             .wanted = Wanted::byRule,
             .order = 3,
             .label = message("Rating: {0}")},
    MarkKind{.code = "star",
             .target = Names::question,
             .part = Names::starBox,
             .values = starValues,
             .order = 4,
             .label = message("STAR: situation, task, action, result")},
    MarkKind{.code = "flag",
             .target = Names::redFlag,
             .values = flagValues,
             .says = Says::whole,
             .order = 5,
             .label = message("Red flag: {0}")},
    MarkKind{.code = "note",
             .target = Names::questionOrWhole,
             .holds = Holds::text,
             .longest = longestNote,
             .says = Says::remark,
             .order = 6,
             .label = message("Note")},
    MarkKind{.code = "minutes",
             .target = Names::question,
             .holds = Holds::number,
             .least = 0,
             .most = 600,
             .says = Says::course,
             .order = 7,
             .label = message("Minutes ({1} planned)"),
             .refusal = message("{0} cannot be \"{1}\"; use minutes from 0 to 600.")},
    MarkKind{.code = "recommend",
             .values = recommendValues,
             .says = Says::whole,
             .wanted = Wanted::always,
             .order = 8,
             .label = message("Recommendation"),
             .missing = message("No recommendation yet")},
};

constexpr auto table = [] {
    std::array<MarkKind, scored.size() + protocol.size()> all;
    std::copy(scored.begin(), scored.end(), all.begin());
    std::copy(protocol.begin(), protocol.end(), all.begin() + scored.size());
    return all;
}();

constexpr const MarkKind& row(std::string_view code) {
    return *std::find_if(table.begin(), table.end(), [&](const MarkKind& kind) { return kind.code == code; });
}

} // namespace

constinit const std::string_view noEvidence = ratingValues.front().code;

constinit const ItemKind ItemKind::asked(row("asked"));
constinit const ItemKind ItemKind::criterion(row("criterion"));
constinit const ItemKind ItemKind::point(row("point"));
constinit const ItemKind ItemKind::rating(row("rating"));
constinit const ItemKind ItemKind::star(row("star"));
constinit const ItemKind ItemKind::flag(row("flag"));
constinit const ItemKind ItemKind::note(row("note"));
constinit const ItemKind ItemKind::minutes(row("minutes"));
constinit const ItemKind ItemKind::recommend(row("recommend"));
constinit const ItemKind ItemKind::subtick(row("subtick"));
constinit const ItemKind ItemKind::probe(row("probe"));
constinit const ItemKind ItemKind::because(row("because"));
constinit const ItemKind ItemKind::becauseRecommend(row("because_recommend"));
constinit const ItemKind ItemKind::discarded(row("discarded"));
constinit const ItemKind ItemKind::role(row("role"));
constinit const ItemKind ItemKind::check(row("check"));
constinit const ItemKind ItemKind::claim(row("claim"));
constinit const ItemKind ItemKind::claimState(row("claim_state"));
constinit const ItemKind ItemKind::portfolio(row("portfolio"));
constinit const ItemKind ItemKind::portfolioIs(row("portfolio_is"));
constinit const ItemKind ItemKind::toProbe(row("to_probe"));
constinit const ItemKind ItemKind::arrival(row("arrival"));
constinit const ItemKind ItemKind::notice(row("notice"));
constinit const ItemKind ItemKind::looks(row("looks"));
constinit const ItemKind ItemKind::trait(row("trait"));
constinit const ItemKind ItemKind::theirQuestion(row("their_question"));
constinit const ItemKind ItemKind::summary(row("summary"));
constinit const ItemKind ItemKind::lesson(row("lesson"));
constinit const ItemKind ItemKind::lessonNote(row("lesson_note"));
constinit const ItemKind ItemKind::contactAt(row("contact_at"));
constinit const ItemKind ItemKind::contact(row("contact"));
constinit const ItemKind ItemKind::contactSays(row("contact_says"));
constinit const ItemKind ItemKind::later(row("later"));

MarkKinds markKinds() {
    return table;
}

MarkKinds scorecardKinds() {
    return MarkKinds(table).first(scored.size());
}

MarkKinds protocolKinds() {
    return MarkKinds(table).subspan(scored.size());
}

std::string_view codeOf(ItemKind kind) {
    return kind->code;
}

Meaning meaningOf(ItemKind kind, std::string_view value) {
    for (const auto& one : kind->values)
        if (one.code == value)
            return one.meaning;
    return Meaning::none;
}

std::optional<double> shareOf(Meaning meaning) {
    if (meaning == Meaning::seen)
        return 1.0;
    if (meaning == Meaning::partly)
        return 0.5;
    return meaning == Meaning::notSeen ? std::optional(0.0) : std::nullopt;
}

std::optional<double> numberOf(std::string_view value) {
    double number = 0;
    const auto* end = value.data() + value.size();
    const auto read = std::from_chars(value.data(), end, number);
    return read.ec == std::errc() && read.ptr == end ? std::optional(number) : std::nullopt;
}

std::string spelled(ItemKind kind, Meaning meaning) {
    for (const auto& one : kind->values)
        if (one.meaning == meaning)
            return std::string(one.code);
    return {};
}

std::string valueAfter(ItemKind kind, std::string_view value) {
    const auto& values = kind->values;
    const auto at =
        std::find_if(values.begin(), values.end(), [&](const MarkValue& one) { return one.code == value; });
    const auto next = at == values.end() ? values.begin() : std::next(at);
    return next == values.end() ? std::string() : std::string(next->code);
}

} // namespace session
