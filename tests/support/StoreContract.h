// SPDX-License-Identifier: MIT
// What every implementation of app::Store does, as tests that take one: a second store passes them, too.
#pragma once

#include "app/ports/Ports.h"

#include <chrono>
#include <functional>
#include <memory>

namespace support {

/// A new, empty workspace under test; what it holds outlives its store.
class Contender {
public:
    virtual ~Contender() = default;
    [[nodiscard]] virtual app::Store& store() = 0;
    /// Closes it and opens it again, as the next start of the program does.
    virtual void reopen() = 0;
    virtual void setClockBack(std::chrono::seconds time) = 0;
    /// So many calls to what it stands on go well, then all fail.
    virtual void breakAfter(int calls) = 0;
    /// All goes well again; whether any call has failed.
    virtual bool mend() = 0;
};

using MakeContender = std::function<std::unique_ptr<Contender>()>;

struct ContractTest {
    const char* name;
    void (*run)(const MakeContender& make);
};

/// In StoreContract.cpp what goes well or is refused, in StoreRecords.cpp what other machines will read of
/// it, in StoreFailing.cpp what breaks.
[[nodiscard]] std::vector<ContractTest> contract();
[[nodiscard]] std::vector<ContractTest> recordsContract();
[[nodiscard]] std::vector<ContractTest> failingContract();

} // namespace support
