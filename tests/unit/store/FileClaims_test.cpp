// SPDX-License-Identifier: MIT
// Claims between two processes: one holder, said by name, free again however the holder ends.
#include "store/FileClaims.h"

#include "support/Catch.h"
#include "support/StepClock.h"
#include "support/TempFolder.h"

#include <atomic>
#include <csignal>
#include <fstream>
#include <sys/stat.h>
#include <sys/wait.h>
#include <thread>
#include <unistd.h>

namespace {

using namespace std::chrono_literals;

/// A child that does its part and waits to be told to end; the parent waits until it has begun.
class Child {
public:
    explicit Child(const std::function<void()>& part) {
        REQUIRE(::pipe(m_ready) == 0);
        REQUIRE(::pipe(m_end) == 0);
        m_process = ::fork();
        if (m_process == 0) {
            ::close(m_end[1]);
            part();
            char word = 'r';
            (void)!::write(m_ready[1], &word, 1);
            (void)!::read(m_end[0], &word, 1); // until the parent closes its end
            ::_exit(0);
        }
        char word = 0;
        REQUIRE(::read(m_ready[0], &word, 1) == 1);
    }
    ~Child() { end(SIGKILL); }
    Child(const Child&) = delete;
    Child& operator=(const Child&) = delete;
    void end(int signal) {
        if (m_process <= 0)
            return;
        ::kill(m_process, signal);
        ::waitpid(m_process, nullptr, 0);
        m_process = -1;
        for (const int number : {m_ready[0], m_ready[1], m_end[0], m_end[1]})
            ::close(number);
    }
    [[nodiscard]] pid_t process() const { return m_process; }

private:
    int m_ready[2]{};
    int m_end[2]{};
    pid_t m_process = -1;
};

struct Room {
    Room() {
        file = folder.path() / "a.evenhand";
        std::ofstream(file) << "a";
        std::ofstream(folder.path() / "b.evenhand") << "b";
    }
    [[nodiscard]] store::FileClaims claims(const std::string& screen = ":0") const {
        return {folder.path() / "session", clock, screen};
    }

    support::TempFolder folder;
    support::StepClock clock;
    std::filesystem::path file;
};

} // namespace

TEST_CASE("What another process has is told with user, process and moment, and is free when it is killed") {
    const Room room;
    auto claims = room.claims();
    std::unique_ptr<app::Claim> theirs;
    Child child([&] { theirs = room.claims().take(room.file, "card C01"); });
    CHECK(claims.take(room.file, "card C01") == nullptr);
    const auto holder = claims.holder(room.file, "card C01");
    REQUIRE(holder);
    CHECK(holder->process == child.process());
    CHECK_FALSE(holder->user.empty());
    CHECK(holder->since.starts_with("2026-"));
    CHECK(holder->screen == ":0");
    CHECK(claims.take(room.file, "card C02") != nullptr);
    CHECK(claims.take(room.folder.path() / "b.evenhand", "card C01") != nullptr);
    child.end(SIGKILL);
    CHECK_FALSE(claims.holder(room.file, "card C01").has_value());
    CHECK(claims.take(room.file, "card C01") != nullptr);
}

TEST_CASE("Two windows of one process are two, and a claim ends with its object") {
    const Room room;
    auto first = room.claims(), second = room.claims();
    auto claim = first.take(room.file, "front");
    REQUIRE(claim);
    CHECK(second.take(room.file, "front") == nullptr);
    CHECK(second.holder(room.file, "front")->process == ::getpid());
    claim.reset();
    CHECK_FALSE(second.holder(room.file, "front").has_value());
    CHECK(second.take(room.file, "front") != nullptr);
    CHECK(std::filesystem::is_empty(room.folder.path() / "session"));
}

TEST_CASE("The file is told by what it is: another name of it is the same, another file of its name is not") {
    const Room room;
    auto claims = room.claims();
    const auto claim = claims.take(room.file, "front");
    const auto other = room.folder.path() / "link.evenhand";
    std::filesystem::create_hard_link(room.file, other);
    CHECK(claims.holder(other, "front").has_value());
    std::filesystem::rename(room.folder.path() / "b.evenhand", room.file);
    CHECK_FALSE(claims.holder(room.file, "front").has_value());
}

TEST_CASE("A call is heard by the holder on the same screen, and not by one that does not listen") {
    const Room room;
    auto claims = room.claims();
    {
        const auto claim = room.claims().take(room.file, "front");
        CHECK_FALSE(room.claims(":1").call(room.file, "front", 40ms));
        std::atomic<bool> heard = false;
        std::thread listening([&] {
            while (!heard)
                heard = claim->wasCalled();
        });
        CHECK(claims.call(room.file, "front", 60s));
        listening.join();
    }
    const auto deaf = room.claims().take(room.file, "deaf");
    CHECK_FALSE(claims.call(room.file, "deaf", 40ms));
    CHECK_FALSE(deaf->wasCalled());
    CHECK_FALSE(claims.call(room.file, "nobody", 40ms));
}

TEST_CASE("A folder others may write to is not used; then nobody is kept out") {
    const Room room;
    std::filesystem::create_directory(room.folder.path() / "session");
    ::chmod((room.folder.path() / "session").c_str(), 0777);
    auto claims = room.claims();
    const auto first = claims.take(room.file, "front");
    CHECK(first != nullptr);
    CHECK(claims.take(room.file, "front") != nullptr);
    CHECK_FALSE(claims.holder(room.file, "front").has_value());
    CHECK(std::filesystem::is_empty(room.folder.path() / "session"));
}
