// SPDX-License-Identifier: MIT
// Asks the system who and where we are.
#include "store/Writer.h"

#include <array>
#include <cerrno>
#include <cstdint>
#include <fmt/format.h>
#include <fstream>
#include <pwd.h>
#include <sys/random.h>
#include <system_error>
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
    std::array<std::uint64_t, 2> bits{}; // in one call: std::random_device makes four, at every mark
    if (::getrandom(bits.data(), sizeof bits, 0) != static_cast<ssize_t>(sizeof bits))
        throw std::system_error(errno, std::generic_category(), "getrandom");
    return fmt::format("{:016x}{:016x}", bits[0], bits[1]);
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
