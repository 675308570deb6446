// SPDX-License-Identifier: MIT
// Pages as a PDF file; how they are laid out is DrawnPages.h's.
#pragma once

#include "gui/paper/DrawnPages.h"

#include <filesystem>

namespace gui {

/// Replaces the file whole. Throws app::SystemError and leaves what was there, as it does when it was
/// stopped.
app::Outcome writePdf(const app::PrintedPages& pages, const PagePicture& picture,
                      const std::filesystem::path& path, const app::GoOn& goOn);

} // namespace gui
