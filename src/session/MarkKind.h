// SPDX-License-Identifier: MIT
// The one table of what can be marked: a row a kind says how its marks are addressed, which values they take
// and what follows from them. Everybody else reads the row; nobody else spells a value.
#pragma once

#include "rubric/Rubric.h"

#include <compare>
#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace session {

/// What a value says, however its kind spells it: a point is "seen", a criterion "met", a STAR box "yes", and
/// all three are seen.
enum class Meaning {
    none,
    asked,
    notAsked,
    notApplicable,
    seen,
    partly,
    notSeen,
    raised,
    noEvidence,
    strongNo,
    no,
    yes,
    strongYes,
    done,
    verified,
    doubtful,
    unsupported,
    worked,
    toChange,
    sitsOnPanel,
    observes,
    recused
};

struct MarkValue {
    /// As files and the log spell it.
    std::string_view code;
    Meaning meaning = Meaning::none;
    /// Message: as people read it.
    std::string_view word;
};

/// What one part of an address names. The whole interview is addressed where nothing is named, or where a
/// part "or whole" is left out. term: a place in the vocabulary that details a point, from 1; slot: a line of
/// a list people fill, from 1; field: one of the kind's fields.
enum class Names {
    nothing,
    question,
    questionOrWhole,
    criterion,
    point,
    starBox,
    redFlag,
    competency,
    probe,
    term,
    checklistItem,
    trait,
    slot,
    field
};

/// One of the parts a line of a list has, or a page: "number" of a claim.
struct MarkField {
    /// As addresses spell it.
    std::string_view code;
    /// Message.
    std::string_view name;
};

/// choice: one of the values; level: one of the plan's scale, or one of the values; number: from least to
/// most; text: anything people write, up to `longest` bytes; moment: a day here, "2026-11-30", or with its
/// time, "2026-11-30 14:05".
enum class Holds { choice, level, number, text, moment };

/// scorecard: what was heard and how good it was; protocol: what is kept around it, in no number.
enum class Kept { onScorecard, inProtocol };

/// course: of the talk itself, judges nobody; answer: what was heard and how good it was; whole: a verdict on
/// the person, shown where the whole interview is summed up; remark: words about it.
enum class Says { course, answer, whole, remark };

/// asking: such a mark shows that its question was asked; points: that too, and the ticks suggest a rating
/// (and are the score where the plan counts points).
enum class Evidence { none, asking, points };

/// Whether a scorecard without it has a gap. first: the question is undecided until it is there, and set
/// aside by some of its values; byRule: where the plan's rule scores by it; always: wherever there is one.
enum class Wanted { no, first, byRule, always };

struct MarkKind {
    /// Before the first colon of an address: "rating".
    std::string_view code;
    /// The parts behind it.
    Names target = Names::nothing;
    Names part = Names::nothing;
    Holds holds = Holds::choice;
    std::span<const MarkValue> values = {};
    double least = 0;
    double most = 0;
    std::size_t longest = 0;
    /// Where the address names a field; and how many lines a list has at most.
    std::span<const MarkField> fields = {};
    int slots = 0;
    Kept kept = Kept::onScorecard;
    /// When such a mark is made. Of a checklist item its own stage counts, stageOf() in PlanItems.h.
    rubric::Stage stage = rubric::Stage::during;
    Says says = Says::answer;
    Evidence evidence = Evidence::none;
    Wanted wanted = Wanted::no;
    /// Place among the columns and rows of one question, and of the whole interview; no two share it.
    int order = 0;
    /// Message: what stands beside the mark; {0} is what the address names, {1} the planned minutes.
    std::string_view label = {};
    /// Message of the finding for a number outside: {0} the item, {1} the value.
    std::string_view refusal = {};
    /// Message: what a scorecard lacks without it; empty for "not filled in".
    std::string_view missing = {};

    /// Free text: scrubbed wherever an output is anonymous.
    [[nodiscard]] constexpr bool isText() const { return holds == Holds::text; }
    [[nodiscard]] constexpr bool isLevel() const { return holds == Holds::level; }
    /// Whether marks of it may belong to a question, and whether they may belong to the whole interview.
    [[nodiscard]] constexpr bool ofQuestion() const {
        return target == Names::question || target == Names::questionOrWhole || target == Names::criterion ||
               target == Names::point || target == Names::probe;
    }
    [[nodiscard]] constexpr bool ofWhole() const { return !ofQuestion() || target == Names::questionOrWhole; }
};

using MarkKinds = std::span<const MarkKind>;
/// Every kind there is, in column order: the scorecard's, then the protocol's.
[[nodiscard]] MarkKinds markKinds();
[[nodiscard]] MarkKinds scorecardKinds();
[[nodiscard]] MarkKinds protocolKinds();

/// A row of the table as a value: what an item is of. The row must outlive it.
class ItemKind {
public:
    constexpr explicit ItemKind(const MarkKind& row) : m_row(&row) {}

    static const ItemKind asked;
    static const ItemKind criterion;
    static const ItemKind point;
    static const ItemKind rating;
    static const ItemKind star;
    static const ItemKind flag;
    static const ItemKind note;
    static const ItemKind minutes;
    static const ItemKind recommend;
    static const ItemKind subtick;
    static const ItemKind probe;
    static const ItemKind because;
    static const ItemKind becauseRecommend;
    static const ItemKind discarded;
    static const ItemKind role;
    static const ItemKind check;
    static const ItemKind claim;
    static const ItemKind claimState;
    static const ItemKind portfolio;
    static const ItemKind portfolioIs;
    static const ItemKind toProbe;
    static const ItemKind arrival;
    static const ItemKind notice;
    static const ItemKind looks;
    static const ItemKind trait;
    static const ItemKind theirQuestion;
    static const ItemKind summary;
    static const ItemKind lesson;
    static const ItemKind lessonNote;
    static const ItemKind contactAt;
    static const ItemKind contact;
    static const ItemKind contactSays;
    static const ItemKind later;

    [[nodiscard]] constexpr const MarkKind* operator->() const { return m_row; }
    [[nodiscard]] constexpr const MarkKind& operator*() const { return *m_row; }
    friend constexpr bool operator==(ItemKind a, ItemKind b) { return a->order == b->order; }
    friend constexpr auto operator<=>(ItemKind a, ItemKind b) { return a->order <=> b->order; }

private:
    const MarkKind* m_row;
};

[[nodiscard]] std::string_view codeOf(ItemKind kind);
/// Meaning::none for what is empty, a level, a number, text, or no value of the kind.
[[nodiscard]] Meaning meaningOf(ItemKind kind, std::string_view value);
/// Share of what is possible, 0 to 1: seen 1, partly 0.5, not seen 0; absent for what judges no answer.
[[nodiscard]] std::optional<double> shareOf(Meaning meaning);
/// The number a level or a number is, the same under every locale; nothing for words and for empty values.
[[nodiscard]] std::optional<double> numberOf(std::string_view value);
/// The kind's spelling; empty when none of its values means that.
[[nodiscard]] std::string spelled(ItemKind kind, Meaning meaning);
/// The value that follows when a key steps through them; behind the last comes "", behind "" the first.
[[nodiscard]] std::string valueAfter(ItemKind kind, std::string_view value);

/// "Asked, but no evidence heard": a rating's value that is missing, counted and shown; never a number.
extern const std::string_view noEvidence;
/// Longest free text, in bytes of UTF-8.
inline constexpr std::size_t longestNote = 20'000;
/// The boxes of a STAR line, one letter each.
inline constexpr std::string_view starBoxes = "STAR";

} // namespace session
