// SPDX-License-Identifier: MIT
// Starts a program that says on its output what it has saved, and ends it with SIGKILL in the middle of its
// work.
#pragma once

#include <cstddef>
#include <random>
#include <string>
#include <vector>

namespace support {

/// A started program with its standard output; killed when it is still running at the end.
class Child {
public:
    /// The first word is the path of the program. Throws when it cannot be started.
    explicit Child(const std::vector<std::string>& command);
    ~Child();
    Child(const Child&) = delete;
    Child& operator=(const Child&) = delete;

    /// Waits for the next complete line; false at the end of the output. A line that was cut off is never
    /// returned.
    bool readLine(std::string& line);
    /// Sends SIGKILL; what the program had printed before can still be read.
    void kill() const;
    /// Waits for its end; the exit code, or minus the signal that ended it.
    int wait();

private:
    int m_pid = -1;
    int m_output = -1;
    int m_status = 0;
    std::string m_rest;
};

/// When to kill: after so many lines of output, and then so many turns of an empty loop (a turn is about a
/// nanosecond).
struct Moment {
    std::size_t lines = 0;
    std::size_t turns = 0;
};

/// Lines 0 to mostLines, and up to about the time one line takes.
[[nodiscard]] Moment randomMoment(std::mt19937& random, std::size_t mostLines);

/// Every complete line the program printed before it was killed at that moment (or ended by itself).
[[nodiscard]] std::vector<std::string> killAt(Moment moment, const std::vector<std::string>& command);

} // namespace support
