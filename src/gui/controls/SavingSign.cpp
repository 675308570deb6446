// SPDX-License-Identifier: MIT
// The sign, the word and the colour.
#include "gui/controls/SavingSign.h"

#include "gui/controls/Utf8.h"

#include <wx/settings.h>

namespace gui {

wxString savingSign(app::Saving saving) {
    return saving == app::Saving::waiting ? shown("⚠ ") : wxString();
}

wxString savingWord(app::Saving saving, const words::Words& tr) {
    return saving == app::Saving::waiting ? shown(tr("NOT SAVED") + "  ") : wxString();
}

wxColour unsavedColour() {
    return wxSystemSettings::GetAppearance().IsDark() ? wxColour(255, 138, 128) : wxColour(176, 0, 32);
}

} // namespace gui
