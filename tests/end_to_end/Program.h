// SPDX-License-Identifier: MIT
// The real evenhand-cli as a process of its own, in a folder of its own; what it printed and how it ended.
#pragma once

#include "support/TempFolder.h"

#include <nlohmann/json.hpp>

#include <string>
#include <vector>

namespace end_to_end {

struct Outcome {
    /// The exit code, or minus the signal that ended it.
    int exit = 0;
    std::string out;
    std::string err;
};

using Words = std::vector<std::string>;

/// English messages, no user settings. Relative names in arguments lie in the folder.
class Program {
public:
    Program();

    [[nodiscard]] std::filesystem::path file(const std::string& name) const { return m_folder / name; }
    [[nodiscard]] std::string read(const std::string& name) const;
    void write(const std::string& name, const std::string& text) const;

    Outcome operator()(const Words& arguments, const std::string& input = {}) const;
    /// A script for /bin/sh in which "$cli" is the program.
    Outcome shell(const std::string& script) const;
    /// As a user without any right beyond the file modes, even when the tests run as root.
    [[nodiscard]] Outcome asNobody(const Words& arguments) const;
    /// What a command that must succeed prints with --json.
    [[nodiscard]] nlohmann::json json(Words arguments) const;

private:
    enum class Rights { own, nobody };
    [[nodiscard]] Outcome start(const Words& command, const std::string& input, Rights rights) const;

    support::TempFolder m_folder;
};

/// A workspace w.evenhand with position P1 (A06, A08, B04; communication 40, problem-solving 35,
/// risk-awareness 25; must-have risk-awareness 3), frozen, and the candidates C01 Li Na, C02 Wang Fang, C03
/// 陈晨.
class Panel : public Program {
public:
    Panel();
    /// marks import of these rows, from standard input.
    Outcome import(const std::string& rows) const;
    [[nodiscard]] std::string marks() const;
    /// The candidate's part of compare --json.
    [[nodiscard]] nlohmann::json candidate(const std::string& id, const Words& more = {}) const;
};

inline const std::string tidyHeader = "candidate,interviewer,item,value\n";

} // namespace end_to_end
