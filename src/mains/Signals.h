// SPDX-License-Identifier: MIT
// An end in order when the system asks for it (SIGTERM, SIGINT, SIGHUP); what that means to a window is its
// matter.
#pragma once

#include <csignal>
#include <functional>
#include <thread>

namespace mains {

/// While it lives, such a signal first runs ask on a thread of its own; a program that has not ended after
/// three seconds, or one without ask, is settled and ends by the signal. One at a time.
class Signals {
public:
    /// The second is what must be done at the very last; it may be called beside anything else.
    Signals(std::function<void()> ask, std::function<void()> settle);
    ~Signals();
    Signals(const Signals&) = delete;
    Signals& operator=(const Signals&) = delete;

private:
    void wait();

    std::function<void()> m_ask;
    std::function<void()> m_settle;
    std::thread m_thread;
};

} // namespace mains
