// SPDX-License-Identifier: MIT
// Counts what waits by candidate; names every text.
#include "app/desk/Unsaved.h"

#include "session/MarkWords.h"

#include <algorithm>
#include <set>
#include <tuple>

namespace app {

namespace {

using words::message;

/// Whose scorecard, and which item of it.
using Waiting = std::tuple<std::string, std::string, std::string, session::Item>;

/// The clock runs by itself; that a question was asked follows from its first mark and is no mark of its own
/// beside it.
std::set<Waiting> waitingMarks(const Desk& desk) {
    std::set<Waiting> all;
    std::set<Waiting> implied;
    for (const auto& edit : desk.outbox().waiting()) {
        const Waiting one{edit.position, edit.candidate, edit.interviewer, edit.item};
        if (edit.item.kind != session::ItemKind::minutes)
            (session::meaningOf(edit.item.kind, edit.newValue) == session::Meaning::asked ? implied : all)
                .insert(one);
    }
    return all.empty() ? implied : all;
}

/// The candidate's, or the position's where it is about no candidate.
std::string nameOf(const Desk& desk, const std::string& position, const std::string& candidate) {
    if (candidate.empty()) {
        const auto opening = desk.store().position(position);
        return opening ? opening->title : position;
    }
    const auto people = desk.store().candidates(position);
    const auto at = std::find_if(people.begin(), people.end(),
                                 [&](const auto& person) { return person.id == candidate; });
    return at == people.end() ? candidate : at->name;
}

/// "Résumé claim 1: number"; what the address says where the plan is not there.
std::string markName(const Desk& desk, const std::string& position, const session::Item& item) {
    const auto opening = desk.store().position(position);
    return opening && opening->frozen ? session::labelOf(*opening->frozen, item, desk.tr())
                                      : session::write(item);
}

/// "the note on A06", "the reason of the decision".
std::string textName(const Desk& desk, const std::string& position, const std::string& item) {
    const auto& tr = desk.tr();
    if (const auto mark = session::readItem(item); mark && mark->kind == session::ItemKind::note)
        return mark->target.empty() ? tr("the note on the whole interview")
                                    : tr("the note on {}", mark->target);
    else if (mark)
        return markName(desk, position, *mark);
    if (item == "decision:reason")
        return tr("the reason of the decision");
    if (item == "decision:dissent")
        return tr("the dissent from the decision");
    if (item.starts_with("letter:"))
        return tr("the feedback letter");
    if (item.starts_with("notice:"))
        return tr("a date of the result");
    if (item.starts_with("plan:"))
        return tr("an entry of the plan");
    return tr("a debrief note");
}

std::string count(std::size_t marks, std::size_t texts, const words::Words& tr) {
    const auto some = marks == 1 ? tr("1 mark") : tr("{} marks", marks);
    const auto written = texts == 1 ? tr("1 text") : tr("{} texts", texts);
    if (marks > 0 && texts > 0)
        return tr("{0}, {1}", some, written);
    return marks > 0 ? some : texts > 0 ? written : std::string();
}

} // namespace

std::string unsavedCount(const Desk& desk) {
    std::size_t marks = 0;
    std::size_t texts = desk.drafts().atRisk().size();
    for (const auto& [position, candidate, interviewer, item] : waitingMarks(desk))
        ++(item.kind->isText() ? texts : marks);
    return count(marks, texts, desk.tr());
}

std::vector<std::string> unsavedLines(const Desk& desk) {
    const auto& tr = desk.tr();
    std::vector<std::string> lines;
    std::map<std::pair<std::string, std::string>, std::size_t> marks;
    for (const auto& [position, candidate, interviewer, item] : waitingMarks(desk))
        if (item.kind->isText())
            lines.push_back(tr("{0}: {1}", nameOf(desk, position, candidate),
                               textName(desk, position, session::write(item))));
        else
            ++marks[{position, candidate}];
    for (const auto& [place, held] : desk.drafts().atRisk()) {
        const auto line = tr("{0}: {1}", nameOf(desk, place.position, place.candidate),
                             textName(desk, place.position, place.item));
        lines.push_back(held.why.empty() ? line : tr("{0} ({1})", line, held.why));
    }
    std::vector<std::string> all;
    for (const auto& [key, number] : marks)
        all.push_back(tr("{0}: {1}", nameOf(desk, key.first, key.second), count(number, 0, tr)));
    all.insert(all.end(), lines.begin(), lines.end());
    return all;
}

std::string savingTrouble(const Desk& desk) {
    const auto& tr = desk.tr();
    const auto name = desk.store().describe();
    auto* file = desk.store().file();
    switch (file == nullptr ? FileState::there : file->fileState()) {
    case FileState::gone:
        return tr("{0} is not there any more (deleted, moved or renamed): what you mark stays on this screen "
                  "and is not saved; put the file back or choose Save elsewhere…",
                  name);
    case FileState::replaced:
        return tr("{0} is another file now, put there by another program: what you mark stays on this screen "
                  "and is not saved; put the first one back or choose Save elsewhere…",
                  name);
    case FileState::there:
        break;
    }
    const auto& why = desk.outbox().why();
    if (!why)
        return {};
    return tr("{0} What you mark stays on this screen and is saved when that is mended, or choose Save "
              "elsewhere…",
              reading::sentence(*why, tr));
}

} // namespace app
