// SPDX-License-Identifier: MIT
// fork, exec, and files for the three streams.
#include "end_to_end/Program.h"

#include <cerrno>
#include <cstdlib>
#include <fcntl.h>
#include <fstream>
#include <grp.h>
#include <iterator>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

namespace end_to_end {

namespace {

std::string readAll(const std::filesystem::path& path) {
    std::ifstream stream(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(stream), {}};
}

void redirect(const std::filesystem::path& path, int flags, int number) {
    const int opened = open(path.c_str(), flags, 0666);
    if (opened < 0 || dup2(opened, number) != number)
        _exit(126);
    close(opened);
}

[[noreturn]] void become(const Words& command, const Words& environment) {
    const auto pointers = [](const Words& words) {
        std::vector<char*> list;
        for (const auto& word : words)
            list.push_back(const_cast<char*>(word.c_str()));
        list.push_back(nullptr);
        return list;
    };
    const auto arguments = pointers(command);
    const auto variables = pointers(environment);
    execve(arguments.front(), arguments.data(), variables.data());
    _exit(127);
}

} // namespace

Program::Program() {
    std::filesystem::permissions(m_folder.path(), std::filesystem::perms::all);
}

std::string Program::read(const std::string& name) const {
    return readAll(file(name));
}

void Program::write(const std::string& name, const std::string& text) const {
    std::ofstream(file(name), std::ios::binary) << text;
}

Outcome Program::start(const Words& command, const std::string& input, Rights rights) const {
    write(".in", input);
    Words environment{"LC_ALL=C", "PATH=/usr/bin:/bin", "HOME=" + m_folder.path().string(), "USER=tester",
                      "cli=" EVENHAND_CLI};
    // What a sanitizer is not to report.
    if (const char* known = std::getenv("LSAN_OPTIONS"))
        environment.push_back(std::string("LSAN_OPTIONS=") + known);
    const int child = fork();
    if (child == 0) {
        if (chdir(m_folder.path().c_str()) != 0)
            _exit(126);
        redirect(".in", O_RDONLY, STDIN_FILENO);
        redirect(".out", O_WRONLY | O_CREAT | O_TRUNC, STDOUT_FILENO);
        redirect(".err", O_WRONLY | O_CREAT | O_TRUNC, STDERR_FILENO);
        constexpr unsigned nobody = 65534;
        if (rights == Rights::nobody && geteuid() == 0 &&
            (setgroups(0, nullptr) != 0 || setgid(nobody) != 0 || setuid(nobody) != 0))
            _exit(126);
        become(command, environment);
    }
    int status = 0;
    while (waitpid(child, &status, 0) < 0 && errno == EINTR) {
    }
    return {WIFSIGNALED(status) ? -WTERMSIG(status) : WEXITSTATUS(status), read(".out"), read(".err")};
}

Outcome Program::operator()(const Words& arguments, const std::string& input) const {
    Words command{EVENHAND_CLI};
    command.insert(command.end(), arguments.begin(), arguments.end());
    return start(command, input, Rights::own);
}

Outcome Program::shell(const std::string& script) const {
    return start({"/bin/sh", "-c", script}, {}, Rights::own);
}

Outcome Program::asNobody(const Words& arguments) const {
    Words command{EVENHAND_CLI};
    command.insert(command.end(), arguments.begin(), arguments.end());
    return start(command, {}, Rights::nobody);
}

nlohmann::json Program::json(Words arguments) const {
    arguments.emplace_back("--json");
    const auto outcome = (*this)(arguments);
    if (outcome.exit != 0)
        throw std::runtime_error("exit " + std::to_string(outcome.exit) + ": " + outcome.err);
    return nlohmann::json::parse(outcome.out);
}

Panel::Panel() {
    write("people.csv", "name,email\nLi Na,l@example.cn\nWang Fang,w@example.cn\n陈晨,c@example.cn\n");
    const auto must = [&](const Words& arguments) {
        const auto outcome = (*this)(arguments);
        if (outcome.exit != 0)
            throw std::runtime_error(arguments.at(2) + " failed: " + outcome.err);
    };
    must({"-w", "w.evenhand", "position", "add", "--title", "Merchandiser", "--rubric", "merchandiser",
          "--questions", "A06,A08,B04", "--weights", "communication=40,problem-solving=35,risk-awareness=25",
          "--must", "risk-awareness=3"});
    must({"-w", "w.evenhand", "position", "freeze", "P1"});
    must({"-w", "w.evenhand", "candidates", "import", "P1", "people.csv"});
}

Outcome Panel::import(const std::string& rows) const {
    return (*this)({"-w", "w.evenhand", "marks", "import", "P1", "-"}, tidyHeader + rows);
}

std::string Panel::marks() const {
    return (*this)({"-w", "w.evenhand", "marks", "export", "P1"}).out;
}

nlohmann::json Panel::candidate(const std::string& id, const Words& more) const {
    Words arguments{"-w", "w.evenhand", "compare", "P1"};
    arguments.insert(arguments.end(), more.begin(), more.end());
    const auto comparison = json(arguments);
    for (const auto& row : comparison["candidates"])
        if (row["id"] == id)
            return row;
    throw std::runtime_error("no candidate " + id);
}

} // namespace end_to_end
