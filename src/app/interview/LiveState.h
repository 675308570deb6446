// SPDX-License-Identifier: MIT
// Everything the interview screen shows at one moment, as plain values in the user's language; it changes
// nothing.
#pragma once

#include "app/desk/Outbox.h"
#include "session/Records.h"

#include <optional>
#include <string>
#include <vector>

namespace app {

enum class Progress { untouched, begun, complete, notAsked, notApplicable };
enum class Tick { blank, seen, partly, notSeen, notApplicable };

struct QuestionLine {
    std::string id;
    std::string text;
    Progress progress = Progress::untouched;
    int plannedMinutes = 0;
    Saving saving = Saving::saved;
};

/// A point or a criterion.
struct TickRow {
    session::Item item;
    std::string text;
    std::string detail;
    /// Of the competencies it counts for in this plan: names, and the same in brief.
    std::vector<std::string> competencies;
    std::vector<std::string> badges;
    Tick tick = Tick::blank;
    /// The key that ticks it, "S"; empty when the keys ran out.
    std::string key;
    Saving saving = Saving::saved;
};

struct StarRow {
    session::Item item;
    std::string name;
    std::string listenFor;
    /// What to ask when the box is empty.
    std::string probe;
    Tick tick = Tick::blank;
    std::string key;
    Saving saving = Saving::saved;
};

struct ProbeLine {
    std::string text;
    /// The criterion it is for is not met yet.
    bool open = true;
};

struct AnchorLine {
    /// As it stands in a mark: "3", "3.5".
    std::string level;
    std::string text;
};

struct RatingRow {
    session::Item item;
    /// As on the rows that count for it.
    std::string badge;
    std::string competency;
    std::string definition;
    /// One of `levels`, or empty.
    std::string value;
    /// The level the ticks suggest, once there are enough of them; shown, never stored by itself.
    std::optional<std::string> proposal;
    /// Points the proposal rests on, and what was heard of them: partly is half a point. Blanks are in
    /// neither.
    std::size_t judged = 0;
    double heard = 0;
    /// The rows behind the proposal, each with its sign.
    std::vector<std::string> evidence;
    /// The rating lies far from the ticks.
    bool conflict = false;
    /// The current question gives evidence of it.
    bool here = true;
    /// Levels with an anchor or a word, rising.
    std::vector<AnchorLine> anchors;
    Saving saving = Saving::saved;
};

struct FlagRow {
    session::Item item;
    std::string text;
    bool raised = false;
    /// The key that raises it while flags are chosen, "C"; empty when the keys ran out.
    std::string key;
    Saving saving = Saving::saved;
};

/// A text of the scorecard that is typed into a field of its own.
struct TextRow {
    session::Item item;
    std::string label;
    std::string text;
    Saving saving = Saving::saved;
};

/// What asks for a second look at a rating or the recommendation.
struct Doubt {
    /// In words: "rated 5, but the ticks suggest 3"; with the line once there is one: "5 in spite of the
    /// ticks: …".
    std::string text;
    /// Where the line is kept that answers it; its text is empty while the doubt is open. Several doubts may
    /// share one.
    TextRow why;

    [[nodiscard]] bool isOpen() const { return why.text.empty(); }
};

/// The text behind its sign: "⚠" while it is open, "✔" once it has its line.
[[nodiscard]] std::string sentence(const Doubt& doubt);

/// What stands above the questions as long as it holds; the first that does.
struct Standing {
    enum class Kind { usual, discarded, recused, locked, reopened, observer, unasked } kind = Kind::usual;
    /// A sentence; empty for usual.
    std::string text;
};

/// A competency on the page behind the last question.
struct EndRow {
    std::string competency;
    /// This interviewer's own level over the questions: "3.5"; empty without one.
    std::string rating;
    /// "5 of 7 heard"; empty without a tick.
    std::string heard;
    /// The beginning of the longest note on a question that gives evidence of it; empty without.
    std::string note;
    std::vector<Doubt> doubts;
};

struct LiveState {
    std::string position;
    std::string candidate;
    std::string interviewer;
    std::vector<QuestionLine> questions;
    std::size_t question = 0;
    /// The page behind the last question: the whole interview is summed up.
    bool atEnd = false;
    std::vector<EndRow> ends;
    std::string text;
    /// How to ask it: "Ask for one real case."
    std::string hint;
    std::string listenFor;
    std::vector<TickRow> points;
    std::vector<TickRow> criteria;
    std::vector<StarRow> star;
    std::vector<ProbeLine> probes;
    std::vector<RatingRow> ratings;
    /// What a rating may be, from the lowest level up, "no evidence" last.
    std::vector<std::string> levels;
    /// What stands on their buttons: the level's word where it has one.
    std::vector<std::string> levelNames;
    /// The rating row a digit goes to; the last one while the pointer is parked.
    std::size_t row = 0;
    /// Behind the last row: a digit changes nothing until a row is chosen.
    bool parked = false;
    /// Said where the pointer is parked; empty otherwise.
    std::string parkedText;
    std::vector<FlagRow> flags;
    /// Letters raise flags now.
    bool choosingFlag = false;
    std::string note;
    Saving noteSaving = Saving::saved;
    std::string overallNote;
    Saving overallNoteSaving = Saving::saved;
    /// Code: strong_no, no, yes, strong_yes or empty.
    std::string recommendation;
    Saving recommendationSaving = Saving::saved;
    /// Why this recommendation; then strengths, gaps, what to verify.
    TextRow recommendationWhy;
    std::vector<TextRow> summary;
    Standing standing;
    int seconds = 0;
    bool paused = false;
    int plannedMinutes = 0;
    /// Of the whole interview.
    int allSeconds = 0;
    int bookedMinutes = 0;
    /// What the last key did beyond its mark, as a sentence; empty for nothing.
    std::string said;
    /// Typed where keys score and almost surely meant as a note: asked about; empty otherwise.
    std::string typed;
    /// Sentences: what the scorecard still lacks.
    std::vector<std::string> missing;
    bool submitted = false;
    /// The workspace is opened to look only: nothing can be marked.
    bool lookOnly = false;
    /// Who writes this scorecard in another window, as a sentence; empty while it is written here.
    std::string elsewhere;
    /// Version of the plan this scorecard stays with when the newest cannot be compared with it; else 0.
    int olderPlan = 0;
    /// Why the submitted scorecard is open again; empty while it is locked.
    std::string reason;
    bool canUndo = false;
    bool canRedo = false;
};

/// What the state is made from; the references must outlive the call only.
struct LiveView {
    const session::Position& position;
    const session::Candidate& candidate;
    const session::Scorecard& card;
    std::size_t question = 0;
    std::size_t row = 0;
};

/// Fills everything that follows from plan and scorecard. Clock, reason and undo are the session's own.
[[nodiscard]] LiveState liveState(const LiveView& view, const words::Words& tr);

/// Submitted and not reopened: nothing of the interview itself can be marked.
[[nodiscard]] bool isLocked(const LiveState& state);
/// "②" for the second competency of the plan, beside its rating and the rows that count for it; empty for one
/// that has no weight.
[[nodiscard]] std::string badgeOf(const plan::Plan& plan, std::string_view competency);
/// Points, then criteria that are neither ticked nor judged yet.
[[nodiscard]] std::vector<session::Item> blankTicks(const LiveState& state);
[[nodiscard]] std::string_view codeOf(Progress progress);
/// Blank for what is no tick.
[[nodiscard]] Tick tickOf(session::Meaning meaning);

} // namespace app
