// SPDX-License-Identifier: MIT
// Menus in table order, with a line where a new kind of thing begins.
#include "gui/frame/MenuBar.h"

#include "gui/controls/Command.h"
#include "gui/controls/Utf8.h"

#include <array>
#include <utility>

namespace gui {

namespace {

using words::message;

constexpr std::array titles{
    std::pair{app::Menu::file, message("&File")},
    std::pair{app::Menu::edit, message("&Edit")},
    std::pair{app::Menu::go, message("&Go")},
    std::pair{app::Menu::position, message("&Position")},
    std::pair{app::Menu::interview, message("&Interview")},
    std::pair{app::Menu::view, message("&View")},
    std::pair{app::Menu::help, message("&Help")},
};

bool startsGroup(app::CommandId id) {
    using app::CommandId;
    return id == CommandId::importCandidates || id == CommandId::exportWorkbook || id == CommandId::quit ||
           id == CommandId::copyTable || id == CommandId::goBefore || id == CommandId::nextCandidate ||
           id == CommandId::submitCard || id == CommandId::practise || id == CommandId::english;
}

wxItemKind kindOf(app::CommandId id) {
    return id == app::CommandId::english || id == app::CommandId::chinese ? wxITEM_CHECK : wxITEM_NORMAL;
}

} // namespace

wxMenuBar* menuBar(const words::Words& tr) {
    auto* bar = new wxMenuBar;
    for (const auto& [menu, title] : titles) {
        auto* items = new wxMenu;
        for (const auto& row : app::commands()) {
            if (row.menu != menu)
                continue;
            if (startsGroup(row.id) && items->GetMenuItemCount() > 0)
                items->AppendSeparator();
            items->Append(idOf(row.id), menuTextOf(row.id, tr), shown(tr(row.help)), kindOf(row.id));
        }
        bar->Append(items, shown(tr(title)));
    }
    return bar;
}

} // namespace gui
