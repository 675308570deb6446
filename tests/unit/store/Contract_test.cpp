// SPDX-License-Identifier: MIT
// The contract of app::Store, held to by the workspace file and by the store of the tests.
#include "support/BreakingDisk.h"
#include "support/Catch.h"
#include "support/MemoryStore.h"
#include "support/StoreContract.h"
#include "support/StoreSample.h"

using namespace support;

namespace {

class FileContender : public Contender {
public:
    FileContender() { m_store = store::createWorkspace(m_file, m_clock, noPatience); }

    [[nodiscard]] app::Store& store() override { return *m_store; }
    void reopen() override {
        m_store.reset();
        m_store = store::openWorkspace(m_file, m_clock, noPatience);
    }
    void setClockBack(std::chrono::seconds time) override { m_clock.pass(-time); }
    void breakAfter(int calls) override { m_disk.breakAfter(calls); }
    bool mend() override { return m_disk.mend(); }

private:
    BreakingDisk m_disk;
    StepClock m_clock;
    TempFolder m_folder;
    std::filesystem::path m_file = m_folder / "hr.evenhand";
    std::unique_ptr<app::Store> m_store;
};

class MemoryContender : public Contender {
public:
    [[nodiscard]] app::Store& store() override { return m_store; }
    void reopen() override {}
    void setClockBack(std::chrono::seconds time) override { m_store.setClockBack(time); }
    void breakAfter(int calls) override {
        m_left = calls;
        m_failed = false;
        m_store.disturb([this] {
            if (m_left-- > 0)
                return;
            m_failed = true;
            throw app::SystemError({reading::Severity::error, "io-trouble", "broken", {}, {}});
        });
    }
    bool mend() override {
        m_store.disturb({});
        return m_failed;
    }

private:
    MemoryStore m_store;
    int m_left = 0;
    bool m_failed = false;
};

void runAll(const std::vector<ContractTest>& tests) {
    const auto make = GENERATE(
        as<MakeContender>{}, [] { return std::make_unique<FileContender>(); },
        [] { return std::make_unique<MemoryContender>(); });
    for (const auto& test : tests) {
        INFO(test.name);
        test.run(make);
    }
}

} // namespace

TEST_CASE("Every store keeps the contract") {
    runAll(contract());
}

TEST_CASE("Every store keeps the contract about records") {
    runAll(recordsContract());
}

TEST_CASE("Every store keeps the contract when calls fail") {
    runAll(failingContract());
}
