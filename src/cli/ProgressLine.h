// SPDX-License-Identifier: MIT
// Work at a terminal: how far it is, on a line of its own, and an end in order when the user interrupts it.
#pragma once

#include "app/ports/Ports.h"
#include "cli/Terminal.h"

#include <atomic>
#include <chrono>
#include <csignal>

namespace cli {

/// While it lives an interrupt (SIGINT, SIGTERM) stops the work instead of ending the program, so that no
/// half-written file stays behind. One at a time.
class ProgressLine {
public:
    explicit ProgressLine(Terminal& terminal);
    ~ProgressLine();
    ProgressLine(const ProgressLine&) = delete;
    ProgressLine& operator=(const ProgressLine&) = delete;

    app::Outcome operator()(const app::Work& work);

private:
    void show(double share);
    void clear();

    Terminal& m_terminal;
    bool m_live;
    bool m_shown = false;
    std::chrono::steady_clock::time_point m_start = std::chrono::steady_clock::now();
    struct sigaction m_oldInterrupt {};
    struct sigaction m_oldTerminate {};
};

} // namespace cli
