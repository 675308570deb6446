// SPDX-License-Identifier: MIT
// The rows of the table of kinds that are kept around the scorecard: before, during and after the interview,
// in no number. Private to this room; everybody else reads MarkKind.h.
#pragma once

#include "session/MarkKind.h"
#include "words/Words.h"

#include <array>

namespace session {

namespace protocol_words {

using words::message;

inline constexpr std::array heard{MarkValue{"yes", Meaning::seen, message("✓ named")}};
inline constexpr std::array used{MarkValue{"used", Meaning::done, message("✓ asked")}};
inline constexpr std::array yesNo{MarkValue{"yes", Meaning::seen, message("✓ yes")},
                                  MarkValue{"no", Meaning::notSeen, message("✗ no")}};
inline constexpr std::array done{MarkValue{"done", Meaning::done, message("✓ done")},
                                 MarkValue{"na", Meaning::notApplicable, message("not needed")}};
inline constexpr std::array roles{MarkValue{"panel", Meaning::sitsOnPanel, message("on the panel")},
                                  MarkValue{"observer", Meaning::observes, message("observer")},
                                  MarkValue{"recused", Meaning::recused, message("recused")}};
inline constexpr std::array claimStates{
    MarkValue{"verified", Meaning::verified, message("✓ verified")},
    MarkValue{"doubtful", Meaning::doubtful, message("? doubtful")},
    MarkValue{"unsupported", Meaning::unsupported, message("✗ unsupported")}};
inline constexpr std::array lessons{MarkValue{"worked", Meaning::worked, message("✓ worked well")},
                                    MarkValue{"change", Meaning::toChange, message("to be changed")}};

/// Number, unit and the four probes of a claim: of how many, over what time, own part, how it was measured.
inline constexpr std::array claimFields{MarkField{"text", message("claim")},
                                        MarkField{"number", message("number")},
                                        MarkField{"unit", message("unit")},
                                        MarkField{"base", message("out of how many")},
                                        MarkField{"period", message("over what time")},
                                        MarkField{"part", message("own part")},
                                        MarkField{"measured", message("how it was measured")},
                                        MarkField{"question", message("asked with question")}};
inline constexpr std::array portfolioFields{MarkField{"kind", message("kind")},
                                            MarkField{"note", message("remarks")}};
inline constexpr std::array portfolioTicks{MarkField{"own", message("own work")},
                                           MarkField{"clean", message("names and prices removed")}};
inline constexpr std::array looksFields{MarkField{"dress", message("dress")},
                                        MarkField{"manner", message("manner")}};
inline constexpr std::array theirFields{MarkField{"text", message("question")},
                                        MarkField{"signal", message("what it may show")},
                                        MarkField{"reply", message("what was answered")}};
inline constexpr std::array summaryFields{MarkField{"strengths", message("strengths")},
                                          MarkField{"gaps", message("gaps")},
                                          MarkField{"verify", message("to verify")}};
inline constexpr std::array contactFields{MarkField{"channel", message("channel")},
                                          MarkField{"text", message("content")}};
inline constexpr std::array contactTicks{MarkField{"thanks", message("says thanks")},
                                         MarkField{"interest", message("restates interest")},
                                         MarkField{"strengths", message("adds strengths")}};

inline constexpr int mostLines = 20;
inline constexpr double earliestArrival = -240;
inline constexpr double latestArrival = 240;

} // namespace protocol_words

inline constexpr std::array protocol = [] {
    using namespace protocol_words;
    constexpr auto before = rubric::Stage::before;
    constexpr auto after = rubric::Stage::after;
    std::array rows{
        MarkKind{.code = "subtick",
                 .target = Names::point,
                 .part = Names::term,
                 .values = heard,
                 .evidence = Evidence::asking,
                 .order = 9,
                 .label = "{0}"},
        MarkKind{.code = "probe",
                 .target = Names::probe,
                 .values = used,
                 .says = Says::course,
                 .order = 10,
                 .label = message("Probe: {0}")},
        MarkKind{.code = "because",
                 .target = Names::questionOrWhole,
                 .part = Names::competency,
                 .holds = Holds::text,
                 .says = Says::remark,
                 .order = 11,
                 .label = message("Why this rating: {0}")},
        MarkKind{.code = "because_recommend",
                 .holds = Holds::text,
                 .says = Says::remark,
                 .order = 12,
                 .label = message("Why this recommendation")},
        MarkKind{.code = "discarded",
                 .holds = Holds::text,
                 .says = Says::course,
                 .order = 13,
                 .label = message("Discarded because")},
        MarkKind{.code = "role",
                 .values = roles,
                 .stage = before,
                 .says = Says::course,
                 .order = 14,
                 .label = message("Role of the interviewer")},
        MarkKind{.code = "check",
                 .target = Names::checklistItem,
                 .values = done,
                 .says = Says::course,
                 .order = 15,
                 .label = message("Checklist: {0}")},
        MarkKind{.code = "claim",
                 .target = Names::slot,
                 .part = Names::field,
                 .holds = Holds::text,
                 .fields = claimFields,
                 .slots = mostLines,
                 .stage = before,
                 .says = Says::remark,
                 .order = 16,
                 .label = message("Résumé claim {0}")},
        MarkKind{.code = "claim_state",
                 .target = Names::slot,
                 .values = claimStates,
                 .slots = mostLines,
                 .says = Says::course,
                 .order = 17,
                 .label = message("Résumé claim {0}: state")},
        MarkKind{.code = "portfolio",
                 .target = Names::slot,
                 .part = Names::field,
                 .holds = Holds::text,
                 .fields = portfolioFields,
                 .slots = mostLines,
                 .stage = before,
                 .says = Says::remark,
                 .order = 18,
                 .label = message("Portfolio item {0}")},
        MarkKind{.code = "portfolio_is",
                 .target = Names::slot,
                 .part = Names::field,
                 .values = yesNo,
                 .fields = portfolioTicks,
                 .slots = mostLines,
                 .stage = before,
                 .says = Says::course,
                 .order = 19,
                 .label = message("Portfolio item {0}")},
        MarkKind{.code = "to_probe",
                 .target = Names::questionOrWhole,
                 .holds = Holds::text,
                 .stage = before,
                 .says = Says::remark,
                 .order = 20,
                 .label = message("To probe")},
        MarkKind{.code = "arrival",
                 .holds = Holds::number,
                 .least = earliestArrival,
                 .most = latestArrival,
                 .says = Says::course,
                 .order = 21,
                 .label = message("Arrival, minutes late"),
                 .refusal = message(
                     "{0} cannot be \"{1}\"; use minutes late from -240 to 240, early ones below 0.")},
        MarkKind{.code = "notice",
                 .values = yesNo,
                 .says = Says::course,
                 .order = 22,
                 .label = message("Gave notice of being late")},
        MarkKind{.code = "looks",
                 .target = Names::field,
                 .holds = Holds::text,
                 .fields = looksFields,
                 .says = Says::remark,
                 .order = 23,
                 .label = "{0}"},
        MarkKind{.code = "trait",
                 .target = Names::trait,
                 .holds = Holds::text,
                 .says = Says::remark,
                 .order = 24,
                 .label = message("Instance of: {0}")},
        MarkKind{.code = "their_question",
                 .target = Names::slot,
                 .part = Names::field,
                 .holds = Holds::text,
                 .fields = theirFields,
                 .slots = mostLines,
                 .says = Says::remark,
                 .order = 25,
                 .label = message("Candidate's question {0}")},
        MarkKind{.code = "summary",
                 .target = Names::field,
                 .holds = Holds::text,
                 .fields = summaryFields,
                 .says = Says::remark,
                 .order = 26,
                 .label = message("Summary: {0}")},
        MarkKind{.code = "lesson",
                 .target = Names::question,
                 .values = lessons,
                 .stage = after,
                 .says = Says::course,
                 .order = 27,
                 .label = message("Question {0} in this interview")},
        MarkKind{.code = "lesson_note",
                 .target = Names::question,
                 .holds = Holds::text,
                 .stage = after,
                 .says = Says::remark,
                 .order = 28,
                 .label = message("What to change in question {0}")},
        MarkKind{.code = "contact_at",
                 .target = Names::slot,
                 .holds = Holds::moment,
                 .slots = mostLines,
                 .stage = after,
                 .says = Says::course,
                 .order = 29,
                 .label = message("Contact {0}: received")},
        MarkKind{.code = "contact",
                 .target = Names::slot,
                 .part = Names::field,
                 .holds = Holds::text,
                 .fields = contactFields,
                 .slots = mostLines,
                 .stage = after,
                 .says = Says::remark,
                 .order = 30,
                 .label = message("Contact {0}")},
        MarkKind{.code = "contact_says",
                 .target = Names::slot,
                 .part = Names::field,
                 .values = yesNo,
                 .fields = contactTicks,
                 .slots = mostLines,
                 .stage = after,
                 .says = Says::course,
                 .order = 31,
                 .label = message("Contact {0}")},
        MarkKind{.code = "later",
                 .target = Names::competency,
                 .holds = Holds::text,
                 .stage = after,
                 .says = Says::remark,
                 .order = 32,
                 .label = message("Added after the interview: {0}")}};
    for (auto& row : rows) {
        row.kept = Kept::inProtocol;
        if (row.holds == Holds::text)
            row.longest = longestNote;
    }
    return rows;
}();

} // namespace session
