// SPDX-License-Identifier: MIT
// Claims as locked files in a folder of the session: the system lets go of a lock when its process ends, so
// none is ever stale.
#pragma once

#include "app/ports/Claims.h"
#include "app/ports/Ports.h"

namespace store {

/// One file a claim, named by device and inode of the workspace and a hash of what is claimed. The lock says
/// that it is held, the text in it by whom. The folder is made for its owner alone; one of somebody else is
/// not used. The clock outlives it.
class FileClaims final : public app::Claims {
public:
    FileClaims(std::filesystem::path folder, const app::Clock& clock, std::string screen);

    [[nodiscard]] std::unique_ptr<app::Claim> take(const std::filesystem::path& file,
                                                   const std::string& what) override;
    [[nodiscard]] std::optional<app::Holder> holder(const std::filesystem::path& file,
                                                    const std::string& what) const override;
    [[nodiscard]] bool call(const std::filesystem::path& file, const std::string& what,
                            std::chrono::milliseconds patience) const override;

private:
    /// Empty when the folder cannot be used.
    [[nodiscard]] std::filesystem::path lockOf(const std::filesystem::path& file,
                                               const std::string& what) const;

    std::filesystem::path m_folder;
    const app::Clock& m_clock;
    std::string m_screen;
};

} // namespace store
