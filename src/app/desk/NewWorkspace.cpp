// SPDX-License-Identifier: MIT
// Makes, fills, and takes back what it made.
#include "app/desk/NewWorkspace.h"

namespace app {

std::unique_ptr<Store> newWorkspace(const Adapters& adapters, const std::filesystem::path& path,
                                    const std::function<void(Store&)>& fill) {
    auto fresh = adapters.createStore(path);
    try {
        fresh->inOneCommit([&] { fill(*fresh); });
    } catch (...) {
        fresh.reset();
        for (const auto* suffix : {"", "-wal", "-shm"}) {
            auto left = path;
            left += suffix;
            std::error_code ignored;
            std::filesystem::remove(left, ignored);
        }
        throw;
    }
    return fresh;
}

} // namespace app
