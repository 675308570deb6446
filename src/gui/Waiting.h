// SPDX-License-Identifier: MIT
// Work on a thread of its own while the window shows how far it is and offers to stop it.
#pragma once

#include "app/Ports.h"
#include "words/Words.h"

#include <memory>

class wxWindow;

namespace gui {

/// Shows nothing for work that is soon over. Several pieces of work share one dialog; one that was stopped
/// stops those after it.
class Waiting {
public:
    /// The words must outlive it.
    Waiting(wxWindow* parent, const words::Words& tr, std::string title);
    ~Waiting();
    Waiting(const Waiting&) = delete;
    Waiting& operator=(const Waiting&) = delete;

    /// The work may not touch the window or the workspace.
    app::Outcome operator()(const app::Work& work);

private:
    class Dialog;

    wxWindow* m_parent;
    const words::Words& m_tr;
    std::string m_title;
    std::unique_ptr<Dialog> m_dialog;
    bool m_stopped = false;
};

} // namespace gui
