// SPDX-License-Identifier: MIT
// Saves what a view shows as a picture; which view and how it is drawn is the view's.
#pragma once

#include "gui/compare/CompareView.h"

#include <filesystem>

namespace gui {

enum class PictureKind { png, svg };

struct PictureChoice {
    std::filesystem::path path;
    PictureKind kind = PictureKind::png;
    /// The ending was added: nobody has been asked yet whether such a file may be replaced.
    bool completed = false;
};
/// The ending typed decides; without one the row of the dialog's filter does, and its ending is added.
[[nodiscard]] PictureChoice pictureChoice(const std::filesystem::path& typed, int filter);

/// The view's picture on white paper: PNG at twice the size, SVG with text as outlines. Throws
/// app::SystemError and leaves what was there.
void writePicture(const CompareView& view, PictureKind kind, const std::filesystem::path& path);

/// Asks for a file and writes the picture there; says in a sentence what went wrong.
void savePicture(wxWindow& parent, const CompareView& view, const std::string& title, const words::Words& tr);

} // namespace gui
