// SPDX-License-Identifier: MIT
// decide: verdict, signatures, promise and debrief notes; without a candidate, the list.
#include "app/Csv.h"
#include "cli/Commands.h"
#include "cli/DecideText.h"
#include "cli/Terminal.h"
#include "session/Time.h"

#include "text/Numbers.h"

#include "text/Names.h"

#include <CLI/App.hpp>

#include <cstdlib>

namespace cli {

using words::message;

namespace {

struct Wish {
    std::string position;
    std::string candidate;
    std::string verdict;
    bool undecide = false;
    std::string reason;
    std::string dissent;
    std::string by;
    std::vector<std::string> signatures;
    std::vector<std::string> withdrawn;
    /// Key of the decision that is signed; empty: the newest.
    std::string of;
    std::optional<std::string> promised;
    std::optional<std::string> sent;
    std::string note;

    [[nodiscard]] bool decides() const { return undecide || !verdict.empty(); }
    [[nodiscard]] bool changes() const {
        return decides() || !signatures.empty() || !withdrawn.empty() || promised || sent || !note.empty();
    }
};

/// --by, else --as, else the user.
std::string whoDecides(const Terminal& terminal, const Wish& wish) {
    const char* user = std::getenv("USER");
    if (!wish.by.empty() || !terminal.viewer.empty())
        return wish.by.empty() ? terminal.viewer : wish.by;
    return user == nullptr ? std::string() : user;
}

/// What can be refused before the file is opened; done when nothing is wrong.
Exit checkWish(Terminal& terminal, const Wish& wish) {
    if (!wish.decides() && (!wish.reason.empty() || !wish.dissent.empty()))
        return misuse(terminal, message("--reason and --dissent belong to a verdict; add --verdict."));
    if (wish.candidate.empty() && wish.changes())
        return misuse(terminal, message("Name the candidate: --candidate ID"));
    if (wish.undecide && !wish.verdict.empty())
        return misuse(terminal, message("--undecide takes a decision back; leave --verdict out."));
    if (!wish.of.empty() && (wish.decides() || (wish.signatures.empty() && wish.withdrawn.empty())))
        return misuse(terminal,
                      message("--of names the decision that --sign or --withdraw is about; use it with "
                              "them, without --verdict."));
    if (!wish.verdict.empty() && app::trimmed(wish.reason).empty())
        return refuse(terminal, "no-reason",
                      message("A decision needs its reason; write it after --reason."));
    for (const auto* list : {&wish.signatures, &wish.withdrawn})
        for (const auto& text : *list)
            if (!session::readSignature(text))
                return misuse(terminal, message("A signature cannot be {0}; write \"name=role\"."), {text});
    for (const auto* date : {&wish.promised, &wish.sent})
        if (*date && !(*date)->empty() && ((*date)->size() != 10 || !session::dayOf(**date)))
            return misuse(terminal, message("{0} is not a date; write it like 2026-11-30."), {**date});
    return Exit::done;
}

/// The verdict by code, or the position's own word in either language; nothing after saying what there is.
std::optional<session::VerdictWord> verdictNamed(Terminal& terminal, const app::DecideDesk& desk,
                                                 const std::string& named) {
    if (const auto verdict = session::verdictOf(named))
        return session::VerdictWord{{}, verdict};
    std::string own;
    for (const auto& word : desk.words()) {
        if (word.text.en == named || word.text.zh == named)
            return word;
        own += terminal.tr(", ") + terminal.tr(word.text);
    }
    misuse(terminal, message("--verdict cannot be {0}; use hire, hold, reserve, reject{1}."), {named, own});
    return std::nullopt;
}

Exit keepVerdict(Terminal& terminal, app::Store& store, const app::DecideDesk& desk, const Wish& wish,
                 const std::string& candidate) {
    if (wish.undecide && !desk.find(candidate)->decision)
        return refuse(terminal, "not-decided", message("There is no decision on {0}."), {candidate});
    const auto word =
        wish.undecide ? std::optional(session::VerdictWord{}) : verdictNamed(terminal, desk, wish.verdict);
    if (!word)
        return Exit::wrongUsage;
    if (const auto question = desk.againstOrder(candidate, word->meaning);
        question && app::trimmed(wish.reason).empty())
        return say(terminal,
                   {{reading::Severity::error, question->code, question->message, question->arguments, {}}});
    store.decide(wish.position,
                 {candidate, word->meaning, wish.reason, wish.dissent, whoDecides(terminal, wish),
                  session::utcText(terminal.adapters.clock.now()), word->text});
    return Exit::done;
}

/// The decision that signatures are given for: the one just made, else the newest, which must be the one
/// named.
Exit keepSignatures(Terminal& terminal, app::Store& store, const Wish& wish, const std::string& candidate) {
    if (wish.signatures.empty() && wish.withdrawn.empty() && wish.of.empty())
        return Exit::done;
    const auto log = store.decisionLog(wish.position, candidate);
    if (log.empty() || !session::isDecided(log.back()))
        return refuse(terminal, "not-decided",
                      message("There is no decision on {0} to sign yet; decide first."), {candidate});
    const auto& given = log.back();
    if (!wish.of.empty() && wish.of != session::keyOf(given))
        return refuse(terminal, "other-decision",
                      message("The decision on {0} is {1} by now, not {2}; read it, then sign that one."),
                      {candidate, session::keyOf(given), wish.of});
    for (const auto& text : wish.withdrawn) {
        const auto asked = *session::readSignature(text);
        if (std::none_of(given.signatures.begin(), given.signatures.end(),
                         [&](const session::Signature& one) {
                             return text::sameName(one.name, asked.name) && one.role == asked.role;
                         }))
            return refuse(terminal, "not-signed", message("The decision on {0} is not signed by {1}."),
                          {candidate, text});
    }
    for (const auto& text : wish.withdrawn)
        store.withdraw(wish.position, given, *session::readSignature(text));
    for (const auto& text : wish.signatures)
        store.sign(wish.position, given, *session::readSignature(text));
    return Exit::done;
}

void keepAfterwards(const Terminal& terminal, app::Store& store, const app::DecideDesk& desk,
                    const Wish& wish, const std::string& candidate) {
    if (wish.promised || wish.sent) {
        auto notice = desk.find(candidate)->notice;
        notice.promised = wish.promised.value_or(notice.promised);
        notice.sent = wish.sent.value_or(notice.sent);
        notice.by = whoDecides(terminal, wish);
        notice.at.clear();
        store.keepNotice(wish.position, notice);
    }
    if (!app::trimmed(wish.note).empty())
        store.addDebriefNote(wish.position, {candidate, wish.note, whoDecides(terminal, wish), {}});
}

/// All of the wish or nothing of it, on what stands in the file at that moment.
Exit keep(Terminal& terminal, app::Store& store, app::DecideDesk& desk, const Wish& wish,
          const std::string& candidate) {
    auto exit = Exit::done;
    store.commitUnlessStopped([&] {
        desk.open();
        if (wish.decides())
            exit = keepVerdict(terminal, store, desk, wish, candidate);
        if (exit == Exit::done)
            exit = keepSignatures(terminal, store, wish, candidate);
        if (exit == Exit::done)
            keepAfterwards(terminal, store, desk, wish, candidate);
        return exit == Exit::done ? app::Outcome::done : app::Outcome::stopped;
    });
    desk.open();
    return exit;
}

Exit decide(Terminal& terminal, const Wish& wish) {
    if (const auto exit = checkWish(terminal, wish); exit != Exit::done)
        return exit;
    const auto store = openWorkspace(terminal);
    const auto position = findFrozen(terminal, *store, wish.position);
    if (!position)
        return Exit::refused;
    app::Desk chair(*store, terminal.adapters.clock, terminal.tr.language());
    chair.openPosition(wish.position);
    chair.setInterviewer(terminal.viewer);
    app::DecideDesk desk(chair);
    desk.open();
    std::optional<std::string> candidate;
    if (!wish.candidate.empty()) {
        candidate = findCandidate(terminal, *store, wish.position, wish.candidate);
        if (!candidate)
            return Exit::refused;
        if (wish.changes() && compare::isWithheld(desk.find(*candidate)->result))
            return refuse(terminal, "hidden",
                          message("What is decided on {0} is hidden from {1} until their own scorecard is "
                                  "submitted."),
                          {*candidate, terminal.viewer});
        if (wish.changes())
            if (const auto exit = keep(terminal, *store, desk, wish, *candidate); exit != Exit::done)
                return exit;
    }
    sayWhoSees(terminal, *store, *position);
    const auto rows = candidate ? std::vector{*desk.find(*candidate)} : desk.rows();
    const auto today = session::localDay(terminal.adapters.clock.now());
    if (!terminal.json) {
        terminal.out << decisionTable(rows, desk.groups(), today, terminal.tr);
        return Exit::done;
    }
    Json all = Json::array();
    for (const auto& row : rows)
        all.push_back(jsonOf(row,
                             compare::isWithheld(row.result)
                                 ? std::vector<session::Decision>()
                                 : store->decisionLog(wish.position, row.result.id),
                             today, terminal.tr));
    terminal.out << written(wish.candidate.empty() ? all : all.front());
    return Exit::done;
}

} // namespace

void addDecideCommand(CLI::App& parser, Terminal& terminal) {
    const auto& tr = terminal.tr;
    auto wish = std::make_shared<Wish>();
    auto* command = parser.add_subcommand("decide", tr("Decide on a candidate, or list all decisions"))
                        ->group(tr("Commands"));
    command->add_option("position", wish->position, tr("The position's id"))->required();
    command->add_option("--candidate", wish->candidate, tr("The candidate (id or name)"));
    command->add_option("--verdict", wish->verdict,
                        tr("hire, hold, reserve, reject, or a word of the position's own"));
    command->add_flag("--undecide", wish->undecide,
                      tr("Back to not decided; the earlier decision stays in the log"));
    command->add_option("--reason", wish->reason, tr("Why; needed with a verdict"));
    command->add_option("--dissent", wish->dissent, tr("Who disagreed, and why"));
    command->add_option("--by", wish->by, tr("Who decided; you when left out"));
    command->add_option("--sign", wish->signatures, tr("Sign the decision: \"name=role\"; may be repeated"));
    command->add_option("--of", wish->of,
                        tr("Sign only if this is the decision still: its key as --json prints it"));
    command->add_option("--withdraw", wish->withdrawn, tr("Take a signature back: \"name=role\""));
    command->add_option("--promise", wish->promised, tr("Result promised by this date: 2026-11-30"));
    command->add_option("--sent", wish->sent, tr("Result sent on this date: 2026-11-28"));
    command->add_option("--note", wish->note, tr("Add a debrief note; notes are never changed"));
    command->callback([&terminal, wish] {
        for (auto* date : {&wish->promised, &wish->sent})
            if (*date)
                *date = text::narrowed(**date);
        terminal.needs = Needs::workspace;
        terminal.job = [&terminal, wish] { return decide(terminal, *wish); };
    });
}

} // namespace cli
