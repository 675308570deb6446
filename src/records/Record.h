// SPDX-License-Identifier: MIT
// What every record carries besides what it says: whose it is, where and when it was written; the same on
// every machine that holds it.
#pragma once

#include <cstdint>
#include <string>

namespace records {

/// Who wrote: a person as the system knows them, with which program, on which machine. Empty for records
/// older than this knowledge.
struct Actor {
    std::string person;
    std::string program;
    std::string machine;

    bool operator==(const Actor&) const = default;
};

struct Stamp {
    /// 32 hexadecimal digits; two records never share it.
    std::string uid;
    /// UTC with microseconds, records/Moment.h; the later of the clock and all that was known when it was
    /// written.
    std::string at;
    /// Uid of the person in whose name it is.
    std::string author;
    /// Uid of the machine and workspace it was written with.
    std::string device;
    /// Counts what one author writes on one device, from 1.
    std::int64_t sequence = 0;

    bool operator==(const Stamp&) const = default;
};

template <class What>
struct Record {
    Stamp stamp;
    What what;

    bool operator==(const Record&) const = default;
};

} // namespace records
