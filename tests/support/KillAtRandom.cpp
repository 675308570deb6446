// SPDX-License-Identifier: MIT
// fork, exec, read, kill; no clock and no sleep.
#include "support/KillAtRandom.h"

#include <cerrno>
#include <csignal>
#include <fcntl.h>
#include <stdexcept>
#include <sys/wait.h>
#include <unistd.h>

namespace support {

Child::Child(const std::vector<std::string>& command) {
    int ends[2];
    if (pipe2(ends, O_CLOEXEC) != 0)
        throw std::runtime_error("no pipe");
    std::vector<char*> words;
    for (const auto& word : command)
        words.push_back(const_cast<char*>(word.c_str()));
    words.push_back(nullptr);
    m_pid = fork();
    if (m_pid == 0) {
        dup2(ends[1], STDOUT_FILENO);
        execv(words.front(), words.data());
        _exit(127);
    }
    close(ends[1]);
    m_output = ends[0];
    if (m_pid < 0)
        throw std::runtime_error("no process");
}

Child::~Child() {
    if (m_pid > 0) {
        kill();
        wait();
    }
    close(m_output);
}

bool Child::readLine(std::string& line) {
    for (;;) {
        if (const auto end = m_rest.find('\n'); end != std::string::npos) {
            line = m_rest.substr(0, end);
            m_rest.erase(0, end + 1);
            return true;
        }
        char bytes[4096];
        const auto got = read(m_output, bytes, sizeof bytes);
        if (got < 0 && errno == EINTR)
            continue;
        if (got <= 0)
            return false;
        m_rest.append(bytes, static_cast<std::size_t>(got));
    }
}

void Child::kill() const {
    ::kill(m_pid, SIGKILL);
}

int Child::wait() {
    if (m_pid > 0) {
        while (waitpid(m_pid, &m_status, 0) < 0 && errno == EINTR) {
        }
        m_pid = -1;
    }
    return WIFSIGNALED(m_status) ? -WTERMSIG(m_status) : WEXITSTATUS(m_status);
}

Moment randomMoment(std::mt19937& random, std::size_t mostLines) {
    constexpr std::size_t turnsOfALine = 4'000'000;
    return {random() % (mostLines + 1), random() % turnsOfALine};
}

std::vector<std::string> killAt(Moment moment, const std::vector<std::string>& command) {
    Child child(command);
    std::vector<std::string> lines;
    std::string line;
    while (lines.size() < moment.lines && child.readLine(line))
        lines.push_back(line);
    for (volatile std::size_t turn = 0; turn < moment.turns;)
        turn = turn + 1;
    child.kill();
    child.wait();
    while (child.readLine(line))
        lines.push_back(line);
    return lines;
}

} // namespace support
