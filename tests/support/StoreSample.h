// SPDX-License-Identifier: MIT
// A new workspace in a folder of its own, with one frozen position, for the tests of this room.
#pragma once

#include "store/Workspace.h"
#include "support/SmallPosition.h"
#include "support/StepClock.h"
#include "support/TempFolder.h"
#include "support/TroubleCode.h"

namespace support {

/// Nobody waits in a test.
inline constexpr store::Patience noPatience{std::chrono::milliseconds(0)};

struct Sample {
    explicit Sample(int candidates = 3) {
        store = store::createWorkspace(file, clock, noPatience);
        position = addSmallPosition(*store, candidates);
    }
    void reopen() {
        store.reset();
        store = store::openWorkspace(file, clock, noPatience);
    }

    StepClock clock;
    TempFolder folder;
    std::filesystem::path file = folder / "hr.evenhand";
    std::unique_ptr<app::Store> store;
    std::string position;
};

} // namespace support
