// SPDX-License-Identifier: MIT
// Addresses and what they say, words as messages.
#include "app/DemoProtocol.h"

#include <cassert>

namespace app {

namespace {

using session::Meaning;
using words::message;

struct Row {
    std::size_t candidate;
    std::size_t interviewer;
    std::string_view item;
    /// None of those that hold text or a figure.
    Meaning meaning;
    /// Message.
    std::string_view words = {};
    std::string_view figure = {};
};

constexpr Row rows[] = {
    {0, 0, "check:PRE-02", Meaning::done},
    {0, 0, "check:PRE-03", Meaning::done},
    {0, 0, "check:PRE-04", Meaning::done},
    {0, 0, "check:PRE-05", Meaning::done},
    {0, 0, "check:PRE-06", Meaning::done},
    {0, 0, "check:PRE-07", Meaning::done},
    {0, 0, "check:PRE-10", Meaning::done},
    {0, 0, "check:PRE-11", Meaning::done},
    {0, 0, "check:PRE-13", Meaning::done},
    {0, 0, "claim:1:text", Meaning::none, message("Followed large orders to delivery")},
    {0, 0, "claim:1:number", Meaning::none, "", "500"},
    {0, 0, "claim:1:unit", Meaning::none, message("orders")},
    {0, 0, "claim:1:base", Meaning::none, message("800 of the team")},
    {0, 0, "claim:1:period", Meaning::none, "", "2023–2025"},
    {0, 0, "claim:1:part", Meaning::none, message("half of them alone")},
    {0, 0, "claim:1:measured", Meaning::none, message("the ERP's order list")},
    {0, 0, "claim:1:question", Meaning::none, "", "A03"},
    {0, 0, "claim_state:1", Meaning::verified},
    {0, 0, "claim:2:text", Meaning::none, message("Shortened the handling of an order")},
    {0, 0, "claim:2:number", Meaning::none, "", "3"},
    {0, 0, "claim:2:unit", Meaning::none, message("days")},
    {0, 0, "claim_state:2", Meaning::doubtful},
    {0, 0, "portfolio:1:kind", Meaning::none, message("order flow chart")},
    {0, 0, "portfolio_is:1:own", Meaning::seen},
    {0, 0, "portfolio_is:1:clean", Meaning::seen},
    {0, 0, "portfolio:1:note", Meaning::none, message("explained every step without looking")},
    {0, 0, "to_probe:A14", Meaning::none, message("Who approves a price that is below the list?")},
    {0, 0, "arrival:", Meaning::none, "", "-10"},
    {0, 0, "looks:manner", Meaning::none, message("calm, looks up before answering")},
    {0, 0, "probe:A14-probe1", Meaning::done},
    {0, 0, "because:communication", Meaning::none, message("Said whom she told, when, and in which words.")},
    {0, 0, "because_recommend:", Meaning::none,
     message("Could take over the late orders in her first week.")},
    {0, 0, "trait:TR-4", Meaning::none,
     message("Stayed until the container was loaded and wrote down who had signed.")},
    {0, 0, "their_question:1:text", Meaning::none, message("Which orders are late at the moment, and why?")},
    {0, 0, "their_question:1:signal", Meaning::none, message("wants to see the hard part first")},
    {0, 0, "their_question:1:reply", Meaning::none, message("Asked back: where would you begin?")},
    {0, 0, "their_question:2:text", Meaning::none, message("How does the team share out new orders?")},
    {0, 0, "summary:strengths", Meaning::none,
     message("Order of steps, written changes, names who approves.")},
    {0, 0, "summary:gaps", Meaning::none, message("Little on prices and terms.")},
    {0, 0, "summary:verify", Meaning::none, message("The three days: before and after, by which list?")},
    {0, 0, "check:POST-01", Meaning::done},
    {0, 0, "check:POST-06", Meaning::done},
    {0, 0, "contact:1:channel", Meaning::none, message("e-mail")},
    {0, 0, "contact_says:1:thanks", Meaning::seen},
    {0, 0, "contact_says:1:strengths", Meaning::seen},
    {0, 0, "contact:1:text", Meaning::none,
     message("Thanks for the talk; a page on the late fabric is attached.")},
    {0, 0, "later:risk-awareness", Meaning::none,
     message("The page names the second mill she had kept warm.")},
    {0, 0, "lesson:A08", Meaning::worked},
    {0, 0, "lesson:A14", Meaning::toChange},
    {0, 0, "lesson_note:A14", Meaning::none, message("Ask for one case; the answer stayed general.")},
    {1, 1, "check:IN-05", Meaning::done},
    {1, 1, "check:IN-07", Meaning::done},
    {1, 1, "check:IN-17", Meaning::done},
    {1, 1, "claim:1:text", Meaning::none, message("No mistake in three years")},
    {1, 1, "claim_state:1", Meaning::unsupported},
    {1, 1, "arrival:", Meaning::none, "", "5"},
    {1, 1, "notice:", Meaning::seen},
    {1, 1, "because:communication", Meaning::none,
     message("Passed the question back to the factory, twice.")},
    {1, 1, "trait:TR-2", Meaning::none, message("Drew the way of a message from customer to workshop.")},
    {1, 1, "their_question:1:text", Meaning::none, message("Is there training on the ERP system?")},
    {1, 1, "summary:verify", Meaning::none, message("How mistakes were counted.")},
};

} // namespace

std::vector<DemoNote> demoNotes(std::size_t candidate, std::size_t interviewer, const std::string& dayAfter,
                                const words::Words& tr) {
    std::vector<DemoNote> notes;
    for (const auto& row : rows) {
        if (row.candidate != candidate || row.interviewer != interviewer)
            continue;
        const auto item = session::readItem(row.item);
        assert(item);
        notes.push_back({*item, row.meaning != Meaning::none ? session::spelled(item->kind, row.meaning)
                                : row.words.empty()          ? std::string(row.figure)
                                                             : tr(row.words)});
        if (row.item == "contact:1:channel")
            notes.push_back({{session::ItemKind::contactAt, "1", {}}, dayAfter + " 09:30"});
    }
    return notes;
}

} // namespace app
