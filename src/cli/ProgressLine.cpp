// SPDX-License-Identifier: MIT
// One flag set by signals, one line rewritten on a terminal.
#include "cli/ProgressLine.h"

#include <cmath>
#include <iostream>
#include <unistd.h>

namespace cli {

namespace {

volatile std::sig_atomic_t interrupted = 0;

void interrupt(int) {
    interrupted = 1;
}

} // namespace

ProgressLine::ProgressLine(Terminal& terminal) : m_terminal(terminal), m_live(::isatty(STDERR_FILENO) == 1) {
    interrupted = 0;
    struct sigaction action {};
    action.sa_handler = interrupt;
    action.sa_flags = SA_RESTART;
    ::sigaction(SIGINT, &action, &m_oldInterrupt);
    ::sigaction(SIGTERM, &action, &m_oldTerminate);
}

ProgressLine::~ProgressLine() {
    ::sigaction(SIGINT, &m_oldInterrupt, nullptr);
    ::sigaction(SIGTERM, &m_oldTerminate, nullptr);
    clear();
}

void ProgressLine::clear() {
    if (m_shown)
        std::cerr << "\r\x1b[K" << std::flush;
    m_shown = false;
}

void ProgressLine::show(double share) {
    constexpr std::chrono::milliseconds soon{500};
    constexpr double whole = 100;
    if (!m_live || std::chrono::steady_clock::now() - m_start < soon)
        return;
    m_shown = true;
    // past the station that takes such characters out: only a real terminal gets them
    std::cerr << "\r\x1b[K"
              << m_terminal.tr("{0} % (Ctrl+C stops)", static_cast<int>(std::lround(share * whole)))
              << std::flush;
}

app::Outcome ProgressLine::operator()(const app::Work& work) {
    const auto outcome = work([this](double share) {
        show(share);
        return interrupted == 0;
    });
    clear();
    return outcome;
}

} // namespace cli
