// SPDX-License-Identifier: MIT
// Addresses and values, codes as they are, words as messages.
#include "app/DemoProtocol.h"

#include <cassert>

namespace app {

namespace {

using words::message;

struct Row {
    std::size_t candidate;
    std::size_t interviewer;
    std::string_view item;
    /// A code or figure.
    std::string_view value;
    /// Message instead of it.
    std::string_view words = {};
};

constexpr Row rows[] = {
    {0, 0, "check:PRE-02", "done"},
    {0, 0, "check:PRE-03", "done"},
    {0, 0, "check:PRE-04", "done"},
    {0, 0, "check:PRE-05", "done"},
    {0, 0, "check:PRE-06", "done"},
    {0, 0, "check:PRE-07", "done"},
    {0, 0, "check:PRE-10", "done"},
    {0, 0, "check:PRE-11", "done"},
    {0, 0, "check:PRE-13", "done"},
    {0, 0, "claim:1:text", "", message("Followed large orders to delivery")},
    {0, 0, "claim:1:number", "500"},
    {0, 0, "claim:1:unit", "", message("orders")},
    {0, 0, "claim:1:base", "", message("800 of the team")},
    {0, 0, "claim:1:period", "2023–2025"},
    {0, 0, "claim:1:part", "", message("half of them alone")},
    {0, 0, "claim:1:measured", "", message("the ERP's order list")},
    {0, 0, "claim:1:question", "A03"},
    {0, 0, "claim_state:1", "verified"},
    {0, 0, "claim:2:text", "", message("Shortened the handling of an order")},
    {0, 0, "claim:2:number", "3"},
    {0, 0, "claim:2:unit", "", message("days")},
    {0, 0, "claim_state:2", "doubtful"},
    {0, 0, "portfolio:1:kind", "", message("order flow chart")},
    {0, 0, "portfolio_is:1:own", "yes"},
    {0, 0, "portfolio_is:1:clean", "yes"},
    {0, 0, "portfolio:1:note", "", message("explained every step without looking")},
    {0, 0, "to_probe:A14", "", message("Who approves a price that is below the list?")},
    {0, 0, "arrival:", "-10"},
    {0, 0, "looks:manner", "", message("calm, looks up before answering")},
    {0, 0, "probe:A14-probe1", "used"},
    {0, 0, "because:communication", "", message("Said whom she told, when, and in which words.")},
    {0, 0, "because_recommend:", "", message("Could take over the late orders in her first week.")},
    {0, 0, "trait:TR-4", "", message("Stayed until the container was loaded and wrote down who had signed.")},
    {0, 0, "their_question:1:text", "", message("Which orders are late at the moment, and why?")},
    {0, 0, "their_question:1:signal", "", message("wants to see the hard part first")},
    {0, 0, "their_question:1:reply", "", message("Asked back: where would you begin?")},
    {0, 0, "their_question:2:text", "", message("How does the team share out new orders?")},
    {0, 0, "summary:strengths", "", message("Order of steps, written changes, names who approves.")},
    {0, 0, "summary:gaps", "", message("Little on prices and terms.")},
    {0, 0, "summary:verify", "", message("The three days: before and after, by which list?")},
    {0, 0, "check:POST-01", "done"},
    {0, 0, "check:POST-06", "done"},
    {0, 0, "contact:1:channel", "", message("e-mail")},
    {0, 0, "contact_says:1:thanks", "yes"},
    {0, 0, "contact_says:1:strengths", "yes"},
    {0, 0, "contact:1:text", "", message("Thanks for the talk; a page on the late fabric is attached.")},
    {0, 0, "later:risk-awareness", "", message("The page names the second mill she had kept warm.")},
    {0, 0, "lesson:A08", "worked"},
    {0, 0, "lesson:A14", "change"},
    {0, 0, "lesson_note:A14", "", message("Ask for one case; the answer stayed general.")},
    {1, 1, "check:IN-05", "done"},
    {1, 1, "check:IN-07", "done"},
    {1, 1, "check:IN-17", "done"},
    {1, 1, "claim:1:text", "", message("No mistake in three years")},
    {1, 1, "claim_state:1", "unsupported"},
    {1, 1, "arrival:", "5"},
    {1, 1, "notice:", "yes"},
    {1, 1, "because:communication", "", message("Passed the question back to the factory, twice.")},
    {1, 1, "trait:TR-2", "", message("Drew the way of a message from customer to workshop.")},
    {1, 1, "their_question:1:text", "", message("Is there training on the ERP system?")},
    {1, 1, "summary:verify", "", message("How mistakes were counted.")},
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
        notes.push_back({*item, row.words.empty() ? std::string(row.value) : tr(row.words)});
        if (row.item == "contact:1:channel")
            notes.push_back({{session::ItemKind::contactAt, "1", {}}, dayAfter + " 09:30"});
    }
    return notes;
}

} // namespace app
