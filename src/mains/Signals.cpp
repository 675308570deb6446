// SPDX-License-Identifier: MIT
// The handler writes a byte into a pipe, a thread reads it: nothing else is allowed inside a handler.
#include "mains/Signals.h"

#include <array>
#include <cerrno>
#include <cstdlib>
#include <fcntl.h>
#include <poll.h>
#include <unistd.h>
#include <utility>

namespace mains {

namespace {

constexpr std::array asked{SIGTERM, SIGINT, SIGHUP};
std::array<int, 2> ends{-1, -1};

void tell(int signal) {
    const int error = errno;
    const auto byte = static_cast<unsigned char>(signal);
    (void)!::write(ends[1], &byte, 1);
    errno = error;
}

/// 0 after so many milliseconds (-1: never) without one.
int nextSignal(int milliseconds) {
    pollfd ready{ends[0], POLLIN, 0};
    int count = 0;
    do
        count = ::poll(&ready, 1, milliseconds);
    while (count < 0 && errno == EINTR);
    unsigned char byte = 0;
    return count == 1 && ::read(ends[0], &byte, 1) == 1 ? byte : 0;
}

} // namespace

Signals::Signals(std::function<void()> ask, std::function<void()> settle)
    : m_ask(std::move(ask)), m_settle(std::move(settle)) {
    if (::pipe2(ends.data(), O_CLOEXEC) != 0)
        return;
    m_thread = std::thread([this] { wait(); });
    for (const int signal : asked) {
        struct sigaction action {};
        ::sigaction(signal, nullptr, &action);
        if (action.sa_handler == SIG_IGN) // as under nohup
            continue;
        action = {};
        action.sa_handler = tell;
        action.sa_flags = SA_RESTART;
        ::sigaction(signal, &action, nullptr);
    }
}

Signals::~Signals() {
    if (!m_thread.joinable())
        return;
    for (const int signal : asked)
        (void)std::signal(signal, SIG_DFL);
    tell(0);
    m_thread.join();
    for (int& end : ends)
        ::close(std::exchange(end, -1));
}

/// A byte of 0 says that the program has ended by itself.
void Signals::wait() {
    constexpr int patience = 3000;
    const int signal = nextSignal(-1);
    if (signal == 0)
        return;
    if (m_ask) {
        m_ask();
        pollfd ready{ends[0], POLLIN, 0};
        if (::poll(&ready, 1, patience) == 1 && nextSignal(0) == 0)
            return;
    }
    m_settle();
    (void)std::signal(signal, SIG_DFL);
    ::kill(::getpid(), signal);
}

} // namespace mains
