// SPDX-License-Identifier: MIT
// The layouts a person can choose from: those shipped and their own; reading one file is sheet/LayoutFile.h.
#pragma once

#include "app/ports/Adapters.h"
#include "sheet/LayoutFile.h"

namespace app {

struct FoundLayout {
    sheet::Layout layout;
    std::filesystem::path file;
};

struct LayoutShelf {
    /// The shipped ones in the order of the files, then the person's own.
    std::vector<FoundLayout> layouts;
    /// Of files left out; a layout of one's own with the id of another one is left out too.
    std::vector<reading::Finding> findings;
};

/// SystemError when the shipped folder cannot be read; one's own may be absent.
[[nodiscard]] LayoutShelf findLayouts(const LayoutFolders& folders);
/// Null when no layout has this id.
[[nodiscard]] const sheet::Layout* findLayout(const LayoutShelf& shelf, std::string_view id);

} // namespace app
