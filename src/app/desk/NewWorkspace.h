// SPDX-License-Identifier: MIT
// A new workspace that is there with its first content or not at all.
#pragma once

#include "app/ports/Adapters.h"

namespace app {

/// Makes the file and fills it in one commit. When filling fails the file is removed again and what was
/// thrown goes on.
[[nodiscard]] std::unique_ptr<Store> newWorkspace(const Adapters& adapters, const std::filesystem::path& path,
                                                  const std::function<void(Store&)>& fill);

} // namespace app
