// SPDX-License-Identifier: MIT
// A hook of wx that is told of every dialog.
#include "gui/frame/OpenDialogs.h"

#include <wx/modalhook.h>

namespace gui {

namespace {

class Counter : public wxModalDialogHook {
public:
    Counter() { Register(); }
    int open = 0;

protected:
    int Enter(wxDialog*) override {
        ++open;
        return wxID_NONE;
    }
    void Exit(wxDialog*) override { --open; }
};

} // namespace

int dialogsOpen() {
    static Counter counter;
    return counter.open;
}

} // namespace gui
