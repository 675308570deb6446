// SPDX-License-Identifier: MIT
// What all dialogs have in common: a margin, fields one below the other, two buttons in the user's language;
// asks nothing itself, and gives up what was typed only when it was taken.
#pragma once

#include "gui/controls/WrappedText.h"
#include "words/Words.h"

#include <wx/dialog.h>
#include <wx/sizer.h>

#include <functional>
#include <optional>

namespace gui {

/// Stores an answer. A sentence when it was not taken, and why.
template <class... Answer>
using Take = std::function<std::optional<std::string>(const Answer&...)>;

class DialogFrame {
public:
    DialogFrame(wxWindow* parent, const words::Words& tr, const std::string& title);

    [[nodiscard]] wxDialog* window() { return &m_dialog; }
    /// What has a proportion stretches; its least size is what it gets where the screen has the room.
    void add(wxWindow* control, int proportion = 0);
    void add(wxSizer* rows, int proportion = 0);
    /// One within rows that stretch gets its least size, too, only where the screen has the room.
    void letShrink(wxWindow* control) { m_stretching.push_back(control); }
    /// Adds a field with its label above.
    void addLabelled(const std::string& label, wxWindow* control, int proportion = 0);
    /// The last row: the button that accepts, and Cancel beside it.
    void addButtons(const std::string& accept);
    /// The accepting button has the keys; else the first field.
    void focusAccept();
    /// The last row of a dialog that only shows something.
    void addClose();
    /// The accepting button works only while this holds; asked whenever the program is idle.
    void acceptWhen(std::function<bool()> complete);
    /// True when accepted.
    [[nodiscard]] bool run();
    /// Comes back with everything that was typed, and the reason above the buttons, until it is taken or
    /// given up. app::SystemError is such a reason. True when taken.
    bool run(const Take<>& take);

private:
    void sayNotSaved(const std::string& why);
    /// As large as wished, or as the screen allows.
    void fitToScreen();

    const words::Words& m_tr;
    wxDialog m_dialog;
    wxBoxSizer* m_column = nullptr;
    WrappedText* m_said = nullptr;
    std::vector<wxWindow*> m_stretching;
};

} // namespace gui
