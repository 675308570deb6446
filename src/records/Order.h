// SPDX-License-Identifier: MIT
// The one order in which every machine reads the same records, in whatever order they arrived.
#pragma once

#include "records/Record.h"

#include <cstddef>
#include <utility>
#include <vector>

namespace records {

/// Positions of the stamps in order, each uid once; of two stamps that differ and share one the smaller by
/// author, device, sequence and time. What one author wrote on one device stays in its sequence, whatever its
/// clock said; between devices the time decides, then the uid. A time before that of an earlier record of the
/// same sequence counts as that earlier time.
[[nodiscard]] std::vector<std::size_t> order(const std::vector<Stamp>& stamps);

/// The records in that order, each once.
template <class What>
[[nodiscard]] std::vector<Record<What>> inOrder(std::vector<Record<What>> records) {
    std::vector<Stamp> stamps;
    stamps.reserve(records.size());
    for (const auto& record : records)
        stamps.push_back(record.stamp);
    std::vector<Record<What>> sorted;
    sorted.reserve(records.size());
    for (const auto at : order(stamps))
        sorted.push_back(std::move(records[at]));
    return sorted;
}

} // namespace records
