// SPDX-License-Identifier: MIT
// Saying things and looking things up, the same way in every command.
#include "cli/Terminal.h"

#include "app/privacy/KnownNames.h"
#include "app/privacy/VisibleCards.h"
#include "cli/TypedFigures.h"
#include "text/Breaks.h"
#include "text/Names.h"
#include "text/Printable.h"

#include <algorithm>

namespace cli {

using reading::Finding;
using reading::Severity;
using words::message;

namespace {

template <class List>
std::string idsOf(const List& list) {
    constexpr std::size_t most = 12;
    std::string text;
    for (std::size_t at = 0; at < list.size() && at < most; ++at)
        text += (at == 0 ? "" : ", ") + list[at].id;
    return list.size() > most ? text + ", …" : text;
}

} // namespace

Exit say(Terminal& terminal, const std::vector<Finding>& findings) {
    for (const auto& finding : findings)
        terminal.err << oneLine(reading::report(finding, terminal.tr)) << '\n';
    return reading::hasErrors(findings) ? Exit::refused : Exit::done;
}

Exit sayOfFile(Terminal& terminal, const std::vector<reading::Finding>& findings) {
    const auto said = say(terminal, findings);
    const bool unread = std::any_of(findings.begin(), findings.end(), [](const auto& finding) {
        return finding.code == "missing-file" || finding.code == "not-a-file" || finding.code == "unreadable";
    });
    return unread ? Exit::trouble : said;
}

Exit refuse(Terminal& terminal, std::string code, std::string_view text, std::vector<std::string> arguments) {
    return say(terminal, {{Severity::error, std::move(code), std::string(text), std::move(arguments), {}}});
}

Exit misuse(Terminal& terminal, std::string_view text, std::vector<std::string> arguments) {
    (void)refuse(terminal, "wrong-usage", text, std::move(arguments));
    return Exit::wrongUsage;
}

Exit misuseOfFigures(Terminal& terminal, std::string_view text, const std::string& typed) {
    if (const auto pointed = withPoints(typed))
        return misuse(terminal, message("{0} holds a decimal comma; write {1}."), {typed, *pointed});
    return misuse(terminal, text, {typed});
}

namespace {

bool saysHidden(Terminal& terminal, const app::Store& store, const session::Position& position) {
    if (terminal.viewer.empty()) {
        if (!app::somebodyIsBlind(store, position))
            return false;
        say(terminal, {{Severity::note,
                        "all-shown",
                        std::string(message(
                            "Everything is shown, though somebody still judges blind: --as NAME shows what "
                            "NAME may see. A file one can read is a file one can read.")),
                        {},
                        {}}});
        return true;
    }
    const auto why = app::whyHidden(store, position.id, terminal.viewer, terminal.tr);
    if (!why.empty())
        terminal.err << oneLine(why) << '\n';
    return !why.empty();
}

} // namespace

void sayWhoSees(Terminal& terminal, const app::Store& store, const session::Position& position) {
    (void)saysHidden(terminal, store, position);
}

void sayWhoSees(Terminal& terminal, const app::Store& store) {
    for (const auto& row : store.positions())
        if (row.frozen && saysHidden(terminal, store, store.position(row.id).value()))
            return;
}

namespace {

bool holdsAll(const std::vector<std::string_view>& some, const std::vector<std::string_view>& all) {
    return std::all_of(some.begin(), some.end(), [&](std::string_view one) {
        return std::any_of(all.begin(), all.end(),
                           [&](std::string_view word) { return text::sameName(one, word); });
    });
}

/// Known names that a person may mean who writes this one: alike, or a part of one.
std::vector<std::string> perhapsMeant(const text::NameBook& book, const std::string& name) {
    auto meant = book.alike(name);
    for (const auto& known : book.names())
        if (holdsAll(text::words(name), text::words(known)) ||
            holdsAll(text::words(known), text::words(name)))
            meant.push_back(known);
    return meant;
}

void settleViewer(Terminal& terminal, const app::Store& store) {
    text::NameBook book;
    for (const auto& row : store.positions())
        for (const auto& name : app::interviewersOf(store, row.id).names())
            book.add(name);
    if (const auto known = book.same(terminal.viewer)) {
        terminal.viewer = *known;
        return;
    }
    if (const auto meant = perhapsMeant(book, terminal.viewer); !meant.empty()) {
        refuse(terminal, "like-interviewer",
               message("--as {0}: no interviewer has this very name; if {1} is meant, write it so."),
               {terminal.viewer, meant.front()});
        throw Refused();
    }
    say(terminal,
        {{Severity::note,
          "unknown-interviewer",
          std::string(message("{0} is on no panel and has no scorecard here: what a panel hides from its "
                              "members is shown.")),
          {terminal.viewer},
          {}}});
}

} // namespace

std::unique_ptr<app::Store> openWorkspace(Terminal& terminal) {
    auto store = terminal.adapters.openStore(terminal.workspace);
    for (const auto& note : store->notes())
        if (note.severity == Severity::warning)
            terminal.err << oneLine(reading::report(note, terminal.tr)) << '\n';
    if (!terminal.viewer.empty())
        settleViewer(terminal, *store);
    return store;
}

std::optional<session::Position> findPosition(Terminal& terminal, const app::Store& store,
                                              const std::string& id) {
    auto found = store.position(id);
    if (found)
        return found;
    if (const auto all = store.positions(); all.empty())
        refuse(terminal, "no-position",
               message("This workspace has no position yet; add one with: position add."));
    else
        refuse(terminal, "unknown-position", message("There is no position {0}; this workspace has: {1}."),
               {id, idsOf(all)});
    return std::nullopt;
}

std::optional<session::Position> findFrozen(Terminal& terminal, const app::Store& store,
                                            const std::string& id) {
    auto found = findPosition(terminal, store, id);
    if (found && !found->frozen) {
        refuse(terminal, "not-frozen",
               message("The plan of {0} is still a draft; freeze it first: position freeze {0}."), {id});
        return std::nullopt;
    }
    return found;
}

std::optional<std::string> findCandidate(Terminal& terminal, const app::Store& store,
                                         const std::string& position, const std::string& named) {
    const auto all = store.candidates(position);
    std::vector<session::Candidate> namesakes;
    for (const auto& candidate : all) {
        if (candidate.id == named)
            return candidate.id;
        if (text::sameName(candidate.name, named))
            namesakes.push_back(candidate);
    }
    if (namesakes.size() == 1)
        return namesakes.front().id;
    if (namesakes.empty())
        refuse(terminal, "unknown-candidate", message("There is no candidate {0} in {1}; it has: {2}."),
               {named, position, all.empty() ? "-" : idsOf(all)});
    else
        refuse(terminal, "ambiguous-candidate",
               message("Several candidates are called {0}; name one of {1}."), {named, idsOf(namesakes)});
    return std::nullopt;
}

std::string oneLine(std::string_view text) {
    return text::printable(text);
}

} // namespace cli
