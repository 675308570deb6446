// SPDX-License-Identifier: MIT
// The pages around the questions (before, during, after) as plain values in the user's language: what there
// is to fill in and what stands there; it stores nothing.
#pragma once

#include "app/interview/LiveState.h"

#include <map>

namespace app {

/// tick: a press steps through its values; choose: its values beside each other, each to press; pick: one of
/// a list; line and note: text, of one line or of several; moment: a day, or a day with its time.
enum class Give { tick, choose, pick, line, note, moment };

struct Choice {
    /// As it is stored.
    std::string value;
    std::string text;
};

struct ProtocolField {
    session::Item item;
    Give give = Give::line;
    /// Above the control, or on it; may be empty.
    std::string label;
    /// The whole address in words, for those who listen.
    std::string name;
    std::string value;
    /// Of a tick.
    Tick tick = Tick::blank;
    /// The value in words, "✓ done"; empty for texts.
    std::string word;
    /// Of choose and pick all there is; of a line what it may be filled with.
    std::vector<Choice> choices;
    /// What follows from the value: when it was ticked, "10 min early".
    std::string beside;
    /// Said in the empty field.
    std::string hint;
    /// How much it takes, in letters.
    int room = 14;
    /// Nothing has to be done: another of the interviewer's scorecards has it.
    bool settled = false;
    Saving saving = Saving::saved;
};

/// Fields beside each other, as far as there is room.
struct ProtocolLine {
    /// Unique on its page.
    std::string id;
    /// Above the fields; may be empty.
    std::string title;
    std::vector<ProtocolField> fields;
};

/// Fills several texts by one press.
struct ProtocolOffer {
    std::string text;
    std::string hint;
    std::vector<std::pair<session::Item, std::string>> marks;
};

struct ProtocolSection {
    /// Unique on its page.
    std::string id;
    std::string title;
    /// Sentences below the title.
    std::vector<std::string> remarks;
    std::vector<ProtocolOffer> offers;
    std::vector<ProtocolLine> lines;
};

struct ProtocolPage {
    std::string title;
    std::vector<ProtocolSection> sections;
};

/// With whom an item that is about the position was done, and when (UTC).
struct DoneWith {
    std::string candidate;
    std::string at;
};

/// What the pages are made from; the references must outlive the call only.
struct ProtocolView {
    const plan::Frozen& frozen;
    const session::Scorecard& card;
    /// By checklist item.
    std::map<std::string, DoneWith> elsewhere = {};
    /// Sentences: the promised date, and where the panel lies far apart or why that is not shown.
    std::string promised = {};
    std::vector<std::string> apart = {};
};

/// False for the questions and the page that sums up: those are not made here.
[[nodiscard]] bool isProtocol(Page page);
/// One of the three pages.
[[nodiscard]] ProtocolPage protocolPage(Page page, const ProtocolView& view, const words::Words& tr);
/// The page an item is filled in on; Page::question for what belongs to the questions.
[[nodiscard]] Page pageOf(const rubric::Rubric& rubric, const session::Item& item);
/// "before", short enough for a mark beside the questions'.
[[nodiscard]] std::string pageName(Page page, const words::Words& tr);

/// Checklist items about the position, not about one person: done once, they are done for all of its
/// candidates.
[[nodiscard]] std::vector<session::Item> itemsOfPosition(const rubric::Rubric& rubric);
/// The claims asked about with a question, each with the probes that are still open.
[[nodiscard]] std::vector<ClaimLine> claimsAt(const plan::Frozen& frozen, const session::Scorecard& card,
                                              const std::string& question, const words::Words& tr);

} // namespace app
