// SPDX-License-Identifier: MIT
// Who writes into workspaces here: what every record carries from the moment it is made.
#pragma once

#include "records/Record.h"
#include "records/Uid.h"

namespace store {

/// 128 bits nobody can foresee.
[[nodiscard]] std::string randomUid();

struct Writer {
    records::Actor actor = {};
    /// Tells this user and machine from all others; with the workspace's uid it gives the device's.
    std::string machineKey = {};
    records::MakeUid makeUid = randomUid;
};

/// This user on this machine, with the program of this name.
[[nodiscard]] Writer writerHere(std::string program);

/// As the system knows them.
[[nodiscard]] std::string userName();

} // namespace store
