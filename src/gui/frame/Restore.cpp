// SPDX-License-Identifier: MIT
// A list of backups with their time and what they hold, then the system's file dialog.
#include "gui/frame/Restore.h"

#include "gui/controls/Utf8.h"
#include "gui/controls/Widgets.h"
#include "gui/dialogs/DialogFrame.h"
#include "gui/dialogs/Dialogs.h"
#include "session/Time.h"

#include <wx/listbox.h>

namespace gui {

namespace {

std::string described(const app::BackupCopy& copy, const words::Words& tr) {
    return tr("{0}: {1} positions, {2} candidates, {3} marks ({4})", session::localTime(copy.madeAt),
              copy.positions, copy.candidates, copy.marks, copy.path.filename().string());
}

std::optional<std::filesystem::path> askWhich(wxWindow* parent, const words::Words& tr,
                                              const std::vector<app::BackupCopy>& copies) {
    DialogFrame frame(parent, tr, tr("Restore"));
    auto* list = new wxListBox(frame.window(), wxID_ANY);
    for (const auto& copy : copies)
        list->Append(shown(described(copy, tr)));
    list->SetSelection(0);
    list->SetMinSize({letters(*frame.window(), 90), line(*frame.window()) * 8});
    frame.addLabelled(tr("Backups, newest first"), list, 1);
    frame.addButtons(tr("Restore…"));
    if (!frame.run() || list->GetSelection() == wxNOT_FOUND)
        return std::nullopt;
    return copies[static_cast<std::size_t>(list->GetSelection())].path;
}

} // namespace

std::unique_ptr<app::Store> restored(wxWindow* parent, const app::Adapters& adapters, const words::Words& tr,
                                     const std::optional<std::filesystem::path>& workspace) {
    const auto of = workspace ? workspace : askOpenWorkspace(parent, tr);
    if (!of)
        return nullptr;
    const auto copies = adapters.backups(*of);
    if (copies.empty()) {
        showDone(parent, tr, tr("There is no backup of {} beside it.", of->string()));
        return nullptr;
    }
    const auto backup = askWhich(parent, tr, copies);
    if (!backup)
        return nullptr;
    const auto target = askNewWorkspace(parent, tr, tr("{} restored", of->stem().string()));
    if (!target)
        return nullptr;
    adapters.restoreAs(*backup, *target);
    return adapters.openStore(*target);
}

} // namespace gui
