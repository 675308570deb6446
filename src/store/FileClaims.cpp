// SPDX-License-Identifier: MIT
// flock() on small files; whoever holds one has written who it is.
#include "store/FileClaims.h"

#include "session/Time.h"
#include "store/Writer.h"

#include <fmt/format.h>

#include <array>
#include <cerrno>
#include <charconv>
#include <cstdint>
#include <fcntl.h>
#include <poll.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>
#include <utility>
#include <vector>

namespace store {

namespace {

namespace fs = std::filesystem;

/// An open file of the system; closing it lets go of its lock.
class Open {
public:
    Open(const fs::path& path, int flags)
        : m_number(::open(path.c_str(), flags | O_CLOEXEC | O_NOFOLLOW, S_IRUSR | S_IWUSR)) {}
    Open(Open&& other) noexcept : m_number(std::exchange(other.m_number, -1)) {}
    Open& operator=(Open&&) = delete;
    Open(const Open&) = delete;
    Open& operator=(const Open&) = delete;
    ~Open() {
        if (m_number >= 0)
            ::close(m_number);
    }
    [[nodiscard]] int number() const { return m_number; }
    [[nodiscard]] bool lock() const {
        int result = 0;
        do
            result = ::flock(m_number, LOCK_EX | LOCK_NB);
        while (result != 0 && errno == EINTR);
        return result == 0;
    }
    /// The name still leads to this file: nobody took it away between opening and locking.
    [[nodiscard]] bool isAt(const fs::path& path) const {
        struct stat mine {
        }, there{};
        return ::fstat(m_number, &mine) == 0 && ::lstat(path.c_str(), &there) == 0 &&
               mine.st_dev == there.st_dev && mine.st_ino == there.st_ino;
    }

private:
    int m_number;
};

fs::path callOf(fs::path lock) {
    return lock += ".call";
}

class HeldFile final : public app::Claim {
public:
    HeldFile(Open file, fs::path path) : m_file(std::move(file)), m_path(std::move(path)) {}
    ~HeldFile() override {
        ::unlink(m_path.c_str()); // before the lock goes with the file
        ::unlink(callOf(m_path).c_str());
    }
    HeldFile(const HeldFile&) = delete;
    HeldFile& operator=(const HeldFile&) = delete;
    bool wasCalled() override { return ::unlink(callOf(m_path).c_str()) == 0; }

private:
    Open m_file;
    fs::path m_path;
};

/// Where nothing can be kept: it keeps nobody out.
class NoClaim final : public app::Claim {
public:
    bool wasCalled() override { return false; }
};

/// FNV-1a: names of files, nothing to be kept secret.
std::uint64_t hashOf(const std::string& text) {
    std::uint64_t hash = 14695981039346656037U;
    for (const char byte : text)
        hash = (hash ^ static_cast<unsigned char>(byte)) * 1099511628211U;
    return hash;
}

void say(const Open& file, const app::Holder& holder) {
    const auto text =
        fmt::format("{}\n{}\n{}\n{}\n", holder.user, holder.process, holder.since, holder.screen);
    if (::ftruncate(file.number(), 0) == 0)
        (void)!::pwrite(file.number(), text.data(), text.size(), 0);
}

app::Holder read(const Open& file) {
    std::array<char, 512> room{};
    const auto count = ::pread(file.number(), room.data(), room.size(), 0);
    std::vector<std::string> lines{{}};
    for (ssize_t at = 0; at < count; ++at)
        if (room[static_cast<std::size_t>(at)] == '\n')
            lines.emplace_back();
        else
            lines.back() += room[static_cast<std::size_t>(at)];
    lines.resize(4);
    app::Holder holder{lines[0], 0, lines[2], lines[3]};
    std::from_chars(lines[1].data(), lines[1].data() + lines[1].size(), holder.process);
    return holder;
}

bool isOurs(const fs::path& folder) {
    struct stat what {};
    if (::mkdir(folder.c_str(), S_IRWXU) != 0 && errno != EEXIST)
        return false;
    return ::lstat(folder.c_str(), &what) == 0 && S_ISDIR(what.st_mode) && what.st_uid == ::geteuid() &&
           (what.st_mode & (S_IRWXG | S_IRWXO)) == 0;
}

} // namespace

FileClaims::FileClaims(fs::path folder, const app::Clock& clock, std::string screen)
    : m_folder(std::move(folder)), m_clock(clock), m_screen(std::move(screen)) {}

fs::path FileClaims::lockOf(const fs::path& file, const std::string& what) const {
    struct stat is {};
    if (m_folder.empty() || ::stat(file.c_str(), &is) != 0 || !isOurs(m_folder))
        return {};
    return m_folder / fmt::format("{:x}-{:x}-{:016x}", is.st_dev, is.st_ino, hashOf(what));
}

std::unique_ptr<app::Claim> FileClaims::take(const fs::path& file, const std::string& what) {
    const auto path = lockOf(file, what);
    if (path.empty())
        return std::make_unique<NoClaim>();
    for (;;) {
        Open lock(path, O_RDWR | O_CREAT);
        if (lock.number() < 0)
            return std::make_unique<NoClaim>();
        if (!lock.lock())
            return nullptr;
        if (!lock.isAt(path))
            continue; // its holder left just now and took the file away
        say(lock, {userName(), ::getpid(), session::utcText(m_clock.now()), m_screen});
        ::unlink(callOf(path).c_str());
        return std::make_unique<HeldFile>(std::move(lock), path);
    }
}

std::optional<app::Holder> FileClaims::holder(const fs::path& file, const std::string& what) const {
    const auto path = lockOf(file, what);
    if (path.empty())
        return std::nullopt;
    const Open lock(path, O_RDONLY);
    if (lock.number() < 0 || lock.lock())
        return std::nullopt;
    return read(lock);
}

bool FileClaims::call(const fs::path& file, const std::string& what,
                      std::chrono::milliseconds patience) const {
    const auto path = lockOf(file, what);
    const auto other = holder(file, what);
    if (!other || other->screen != m_screen)
        return false;
    const auto bell = callOf(path);
    if (Open(bell, O_WRONLY | O_CREAT).number() < 0)
        return false;
    constexpr std::chrono::milliseconds step{20};
    for (auto waited = step; waited <= patience; waited += step) {
        ::poll(nullptr, 0, static_cast<int>(step.count()));
        if (::access(bell.c_str(), F_OK) != 0)
            return true;
    }
    return ::unlink(bell.c_str()) != 0; // gone meanwhile: heard after all
}

} // namespace store
