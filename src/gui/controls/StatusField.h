// SPDX-License-Identifier: MIT
// The fields of the status bar, from the left.
#pragma once

namespace gui {

struct StatusField {
    enum { help, who, file, saved, count };
};

} // namespace gui
