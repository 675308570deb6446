// SPDX-License-Identifier: MIT
// In the order of the kind's row, "blank" last.
#include "gui/interview/ValueMenu.h"

#include "gui/controls/Utf8.h"

#include <wx/menu.h>

namespace gui {

std::optional<std::string> askValue(wxWindow& window, const session::Item& item, const words::Words& tr) {
    wxMenu menu;
    int id = 1;
    for (const auto& value : item.kind->values)
        menu.Append(id++, shown(tr(value.word)));
    menu.Append(id, shown(tr("blank")));
    const int chosen = window.GetPopupMenuSelectionFromUser(menu);
    if (chosen < 1 || chosen > id)
        return std::nullopt;
    return chosen == id ? std::string()
                        : std::string(item.kind->values[static_cast<std::size_t>(chosen) - 1].code);
}

} // namespace gui
