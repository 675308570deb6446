// SPDX-License-Identifier: MIT
// Work that takes its time while the window shows how far it is and offers to stop it.
#pragma once

#include "app/ports/Ports.h"
#include "words/Words.h"

#include <memory>

class wxWindow;

namespace gui {

/// Shows nothing for work that is soon over. Several pieces of work share one dialog; one that was stopped
/// stops those after it.
class ProgressDialog {
public:
    /// English, for the catalogue: what is done up to the middle, and after it.
    struct Stages {
        std::string_view first, second;
    };

    /// The words must outlive it.
    ProgressDialog(wxWindow* parent, const words::Words& tr, std::string title,
                   Stages stages = makingWorkbooks);
    ~ProgressDialog();
    ProgressDialog(const ProgressDialog&) = delete;
    ProgressDialog& operator=(const ProgressDialog&) = delete;

    /// On a thread of its own: the work may not touch the window or the workspace.
    app::Outcome operator()(const app::Work& work);
    /// On this thread, for work that draws: the window answers as often as the work tells how far it is.
    app::Outcome here(const app::Work& work);

private:
    class Dialog;

    static const Stages makingWorkbooks;
    [[nodiscard]] Dialog& dialog();

    wxWindow* m_parent;
    const words::Words& m_tr;
    std::string m_title;
    Stages m_stages;
    std::unique_ptr<Dialog> m_dialog;
    bool m_stopped = false;
};

} // namespace gui
