// SPDX-License-Identifier: MIT
// Undo and redo as edits.
#include "session/History.h"

#include "support/Catch.h"

namespace {

session::Edit edit(const std::string& from, const std::string& to) {
    session::Edit made;
    made.id = 7;
    made.at = "2026-11-22T09:00:00.000Z";
    made.item = {session::ItemKind::rating, "", "a"};
    made.oldValue = from;
    made.newValue = to;
    return made;
}

std::string step(const std::optional<session::Edit>& found) {
    return found ? found->oldValue + ">" + found->newValue : "none";
}

} // namespace

TEST_CASE("An undo is the edit turned round without id or time") {
    const auto back = session::inverse(edit("", "4"));
    CHECK(back.oldValue == "4");
    CHECK(back.newValue.empty());
    CHECK(back.id == 0);
    CHECK(back.at.empty());
}

TEST_CASE("Undo and redo walk the same path") {
    session::History history;
    CHECK(step(history.undoStep()) == "none");
    history.record(edit("", "3"));
    history.record(edit("3", "4"));
    CHECK(step(history.undoStep()) == "4>3");
    history.confirmUndo();
    CHECK(step(history.undoStep()) == "3>");
    history.confirmUndo();
    CHECK_FALSE(history.canUndo());
    CHECK(step(history.redoStep()) == ">3");
    history.confirmRedo();
    CHECK(step(history.redoStep()) == "3>4");
}

TEST_CASE("A step not confirmed can be taken again") {
    session::History history;
    history.record(edit("", "3"));
    CHECK(step(history.undoStep()) == step(history.undoStep()));
    CHECK_FALSE(history.canRedo());
}

TEST_CASE("A fresh change ends what could be redone") {
    session::History history;
    history.record(edit("", "3"));
    history.confirmUndo();
    history.record(edit("", "5"));
    CHECK_FALSE(history.canRedo());
    CHECK(step(history.undoStep()) == "5>");
}
