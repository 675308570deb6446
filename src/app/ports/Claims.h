// SPDX-License-Identifier: MIT
// What only one window on this machine may have at a time: being the one that comes forward for a file, the
// pen of a scorecard. A port; locks of the database are another matter and last one transaction.
#pragma once

#include <chrono>
#include <filesystem>
#include <memory>
#include <optional>
#include <string>

namespace app {

/// Who has something, as they said when they took it.
struct Holder {
    std::string user;
    long process = 0;
    /// When it was taken, UTC as in entries; empty when it is not known.
    std::string since;
    /// The screen the window is on: only on the same one does it help to bring it forward.
    std::string screen;

    bool operator==(const Holder&) const = default;
};

/// Lasts as long as this object and ends with its process, however that ends.
class Claim {
public:
    virtual ~Claim() = default;
    /// True once after somebody called its holder; the caller learns that it was heard.
    [[nodiscard]] virtual bool wasCalled() = 0;
};

class Claims {
public:
    virtual ~Claims() = default;
    /// Null when somebody else has it, another window of this process too. The file is told by what it is,
    /// not by its name. Where nothing can be kept on this machine everybody gets everything.
    [[nodiscard]] virtual std::unique_ptr<Claim> take(const std::filesystem::path& file,
                                                      const std::string& what) = 0;
    /// Nothing when it is free.
    [[nodiscard]] virtual std::optional<Holder> holder(const std::filesystem::path& file,
                                                       const std::string& what) const = 0;
    /// Calls whoever has it on the same screen; true when they heard it in time.
    [[nodiscard]] virtual bool call(const std::filesystem::path& file, const std::string& what,
                                    std::chrono::milliseconds patience) const = 0;
};

} // namespace app
