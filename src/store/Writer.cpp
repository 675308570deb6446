// SPDX-License-Identifier: MIT
// Asks the system who and where we are.
#include "store/Writer.h"

#include <array>
#include <fmt/format.h>
#include <fstream>
#include <pwd.h>
#include <random>
#include <unistd.h>
#include <vector>

namespace store {

namespace {

std::string machineName() {
    std::array<char, 256> name{};
    return ::gethostname(name.data(), name.size() - 1) == 0 ? std::string(name.data()) : std::string();
}

/// What systemd and dbus tell machines by; the host's name where there is none.
std::string machineId() {
    std::ifstream file("/etc/machine-id");
    std::string id;
    return std::getline(file, id) && !id.empty() ? id : machineName();
}

} // namespace

std::string randomUid() {
    thread_local std::random_device device; // opening one takes longer than all the rest of a record
    std::string uid;
    while (uid.size() < records::uidLength)
        uid += fmt::format("{:08x}", device() & 0xFFFFFFFFU);
    return uid;
}

std::string userName() {
    std::vector<char> room(4096);
    struct passwd entry {};
    struct passwd* found = nullptr;
    if (::getpwuid_r(::geteuid(), &entry, room.data(), room.size(), &found) == 0 && found != nullptr)
        return found->pw_name;
    return std::to_string(::geteuid());
}

Writer writerHere(std::string program) {
    return {{userName(), std::move(program), machineName()},
            machineId() + ":" + std::to_string(::geteuid()),
            randomUid};
}

} // namespace store
