// SPDX-License-Identifier: MIT
// decide: verdict, signatures, promise and debrief notes; without a candidate, the list.
#include "app/ports/CsvRecords.h"
#include "cli/CommandGroups.h"
#include "cli/DecisionReport.h"
#include "cli/Terminal.h"
#include "session/Time.h"

#include "text/Numbers.h"

#include "text/Names.h"

#include <CLI/App.hpp>

#include <cstdlib>

namespace cli {

using words::message;

namespace {

struct Request {
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
std::string whoDecides(const Terminal& terminal, const Request& request) {
    const char* user = std::getenv("USER");
    if (!request.by.empty() || !terminal.viewer.empty())
        return request.by.empty() ? terminal.viewer : request.by;
    return user == nullptr ? std::string() : user;
}

/// What can be refused before the file is opened; done when nothing is wrong.
Exit checkWish(Terminal& terminal, const Request& request) {
    if (!request.decides() && (!request.reason.empty() || !request.dissent.empty()))
        return misuse(terminal, message("--reason and --dissent belong to a verdict; add --verdict."));
    if (request.candidate.empty() && request.changes())
        return misuse(terminal, message("Name the candidate: --candidate ID"));
    if (request.undecide && !request.verdict.empty())
        return misuse(terminal, message("--undecide takes a decision back; leave --verdict out."));
    if (!request.of.empty() &&
        (request.decides() || (request.signatures.empty() && request.withdrawn.empty())))
        return misuse(terminal,
                      message("--of names the decision that --sign or --withdraw is about; use it with "
                              "them, without --verdict."));
    if (!request.verdict.empty() && app::trimmed(request.reason).empty())
        return refuse(terminal, "no-reason",
                      message("A decision needs its reason; write it after --reason."));
    for (const auto* list : {&request.signatures, &request.withdrawn})
        for (const auto& text : *list)
            if (!session::readSignature(text))
                return misuse(terminal, message("A signature cannot be {0}; write \"name=role\"."), {text});
    for (const auto* date : {&request.promised, &request.sent})
        if (*date && !(*date)->empty() && ((*date)->size() != 10 || !session::dayOf(**date)))
            return misuse(terminal, message("{0} is not a date; write it like 2026-11-30."), {**date});
    return Exit::done;
}

/// The verdict by code, or the position's own word in either language; nothing after saying what there is.
std::optional<session::VerdictWord> verdictNamed(Terminal& terminal, const app::DecidePresenter& decide,
                                                 const std::string& named) {
    if (const auto verdict = session::verdictOf(named))
        return session::VerdictWord{{}, verdict};
    std::string own;
    for (const auto& word : decide.words()) {
        if (word.text.en == named || word.text.zh == named)
            return word;
        own += terminal.tr(", ") + terminal.tr(word.text);
    }
    misuse(terminal, message("--verdict cannot be {0}; use hire, hold, reserve, reject{1}."), {named, own});
    return std::nullopt;
}

Exit keepVerdict(Terminal& terminal, app::Store& store, const app::DecidePresenter& decide,
                 const Request& request, const std::string& candidate) {
    if (request.undecide && !decide.find(candidate)->decision)
        return refuse(terminal, "not-decided", message("There is no decision on {0}."), {candidate});
    const auto word = request.undecide ? std::optional(session::VerdictWord{})
                                       : verdictNamed(terminal, decide, request.verdict);
    if (!word)
        return Exit::wrongUsage;
    if (const auto question = decide.againstOrder(candidate, word->meaning);
        question && app::trimmed(request.reason).empty())
        return say(terminal,
                   {{reading::Severity::error, question->code, question->message, question->arguments, {}}});
    store.decide(request.position, {candidate,
                                    word->meaning,
                                    request.reason,
                                    request.dissent,
                                    whoDecides(terminal, request),
                                    {},
                                    word->text});
    return Exit::done;
}

/// The decision that signatures are given for: the one just made, else the newest, which must be the one
/// named.
Exit keepSignatures(Terminal& terminal, app::Store& store, const Request& request,
                    const std::string& candidate) {
    if (request.signatures.empty() && request.withdrawn.empty() && request.of.empty())
        return Exit::done;
    const auto log = store.decisionLog(request.position, candidate);
    if (log.empty() || !session::isDecided(log.back()))
        return refuse(terminal, "not-decided",
                      message("There is no decision on {0} to sign yet; decide first."), {candidate});
    const auto& given = log.back();
    if (!request.of.empty() && request.of != session::keyOf(given))
        return refuse(terminal, "other-decision",
                      message("The decision on {0} is {1} by now, not {2}; read it, then sign that one."),
                      {candidate, session::keyOf(given), request.of});
    for (const auto& text : request.withdrawn) {
        const auto asked = *session::readSignature(text);
        if (std::none_of(given.signatures.begin(), given.signatures.end(),
                         [&](const session::Signature& one) {
                             return text::sameName(one.name, asked.name) && one.role == asked.role;
                         }))
            return refuse(terminal, "not-signed", message("The decision on {0} is not signed by {1}."),
                          {candidate, text});
    }
    for (const auto& text : request.withdrawn)
        store.withdraw(request.position, given, *session::readSignature(text));
    for (const auto& text : request.signatures)
        store.sign(request.position, given, *session::readSignature(text));
    return Exit::done;
}

void keepAfterwards(const Terminal& terminal, app::Store& store, const app::DecidePresenter& decide,
                    const Request& request, const std::string& candidate) {
    if (request.promised || request.sent) {
        auto notice = decide.find(candidate)->notice;
        notice.promised = request.promised.value_or(notice.promised);
        notice.sent = request.sent.value_or(notice.sent);
        notice.by = whoDecides(terminal, request);
        notice.at.clear();
        store.keepNotice(request.position, notice);
    }
    if (!app::trimmed(request.note).empty())
        store.addDebriefNote(request.position, {candidate, request.note, whoDecides(terminal, request), {}});
}

/// All of the request or nothing of it, on what stands in the file at that moment.
Exit keep(Terminal& terminal, app::Store& store, app::DecidePresenter& decide, const Request& request,
          const std::string& candidate) {
    auto exit = Exit::done;
    store.commitUnlessStopped([&] {
        decide.open();
        if (request.decides())
            exit = keepVerdict(terminal, store, decide, request, candidate);
        if (exit == Exit::done)
            exit = keepSignatures(terminal, store, request, candidate);
        if (exit == Exit::done)
            keepAfterwards(terminal, store, decide, request, candidate);
        return exit == Exit::done ? app::Outcome::done : app::Outcome::stopped;
    });
    decide.open();
    return exit;
}

Exit decide(Terminal& terminal, const Request& request) {
    if (const auto exit = checkWish(terminal, request); exit != Exit::done)
        return exit;
    const auto store = openWorkspace(terminal);
    const auto position = findFrozen(terminal, *store, request.position);
    if (!position)
        return Exit::refused;
    app::Desk chair(*store, terminal.adapters.clock, terminal.tr.language());
    chair.openPosition(request.position);
    chair.setInterviewer(terminal.viewer);
    app::DecidePresenter decide(chair);
    decide.open();
    std::optional<std::string> candidate;
    if (!request.candidate.empty()) {
        candidate = findCandidate(terminal, *store, request.position, request.candidate);
        if (!candidate)
            return Exit::refused;
        if (request.changes() && compare::isWithheld(decide.find(*candidate)->result))
            return refuse(terminal, "hidden",
                          message("What is decided on {0} is hidden from {1} until their own scorecard is "
                                  "submitted."),
                          {*candidate, terminal.viewer});
        if (request.changes())
            if (const auto exit = keep(terminal, *store, decide, request, *candidate); exit != Exit::done)
                return exit;
    }
    sayWhoSees(terminal, *store, *position);
    const auto rows = candidate ? std::vector{*decide.find(*candidate)} : decide.rows();
    const auto today = session::localDay(terminal.adapters.clock.now());
    if (!terminal.json) {
        terminal.out << decisionTable(rows, decide.groups(), today, terminal.tr);
        return Exit::done;
    }
    Json all = Json::array();
    for (const auto& row : rows)
        all.push_back(jsonOf(row,
                             compare::isWithheld(row.result)
                                 ? std::vector<session::Decision>()
                                 : store->decisionLog(request.position, row.result.id),
                             today, terminal.tr));
    terminal.out << written(request.candidate.empty() ? all : all.front());
    return Exit::done;
}

} // namespace

void addDecideCommand(CLI::App& parser, Terminal& terminal) {
    const auto& tr = terminal.tr;
    auto request = std::make_shared<Request>();
    auto* command = parser.add_subcommand("decide", tr("Decide on a candidate, or list all decisions"))
                        ->group(tr("Commands"));
    command->add_option("position", request->position, tr("The position's id"))->required();
    command->add_option("--candidate", request->candidate, tr("The candidate (id or name)"));
    command->add_option("--verdict", request->verdict,
                        tr("hire, hold, reserve, reject, or a word of the position's own"));
    command->add_flag("--undecide", request->undecide,
                      tr("Back to not decided; the earlier decision stays in the log"));
    command->add_option("--reason", request->reason, tr("Why; needed with a verdict"));
    command->add_option("--dissent", request->dissent, tr("Who disagreed, and why"));
    command->add_option("--by", request->by, tr("Who decided; you when left out"));
    command->add_option("--sign", request->signatures,
                        tr("Sign the decision: \"name=role\"; may be repeated"));
    command->add_option("--of", request->of,
                        tr("Sign only if this is the decision still: its key as --json prints it"));
    command->add_option("--withdraw", request->withdrawn, tr("Take a signature back: \"name=role\""));
    command->add_option("--promise", request->promised, tr("Result promised by this date: 2026-11-30"));
    command->add_option("--sent", request->sent, tr("Result sent on this date: 2026-11-28"));
    command->add_option("--note", request->note, tr("Add a debrief note; notes are never changed"));
    command->callback([&terminal, request] {
        for (auto* date : {&request->promised, &request->sent})
            if (*date)
                *date = text::narrowed(**date);
        terminal.needs = Needs::workspace;
        terminal.job = [&terminal, request] { return decide(terminal, *request); };
    });
}

} // namespace cli
