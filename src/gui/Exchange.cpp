// SPDX-License-Identifier: MIT
// Import and export around the functions of the app floor.
#include "gui/Exchange.h"

#include "app/Export.h"
#include "app/ImportCandidates.h"
#include "app/ImportMarks.h"
#include "app/ImportWorkbook.h"
#include "gui/Dialogs.h"

#include <wx/utils.h>

#include <algorithm>
#include <fstream>

namespace gui {

namespace {

std::string nameOf(const std::filesystem::path& path) {
    return path.filename().string();
}

app::MarkList readMarkFile(const std::filesystem::path& path, const app::MarkTarget& target,
                           const app::Adapters& adapters) {
    if (app::isWorkbook(path)) {
        const wxBusyCursor busy;
        return app::readWorkbook(adapters.readSpreadsheet(path), nameOf(path), target);
    }
    std::ifstream in(path, std::ios::binary);
    return app::readMarks(in, nameOf(path), target);
}

bool onlySubmitted(const std::vector<rubric::Finding>& findings) {
    return !findings.empty() && std::all_of(findings.begin(), findings.end(), [](const auto& finding) {
        return finding.code == "submitted-card";
    });
}

} // namespace

std::string fileNameOf(const std::string& title) {
    /// Bytes; leaves room for an ending in the 255 that file systems allow.
    constexpr std::size_t longest = 200;
    std::string name;
    for (const char letter : title) {
        const bool forbidden = std::string_view("/\\:*?\"<>|").find(letter) != std::string_view::npos ||
                               static_cast<unsigned char>(letter) < ' ' || letter == 0x7f;
        // A first byte of UTF-8 may start nothing that does not fit.
        if (name.size() >= longest && (static_cast<unsigned char>(letter) & 0xC0U) != 0x80U)
            break;
        name += forbidden ? '-' : letter;
    }
    while (!name.empty() && (name.back() == ' ' || name.back() == '.'))
        name.pop_back();
    name.erase(0, name.find_first_not_of(" ."));
    return name.empty() ? "evenhand" : name;
}

void importCandidates(wxWindow* parent, app::Desk& desk) {
    const auto path = askCsv(parent, desk.tr());
    if (!path)
        return;
    std::ifstream in(*path, std::ios::binary);
    const auto list = app::readCandidates(in, nameOf(*path), desk.store().candidates(desk.position()));
    if (!list.findings.empty())
        return showFindings(parent, desk.tr(), desk.tr()("Nobody was added: the list has mistakes."),
                            list.findings);
    const auto added = desk.store().addCandidates(desk.position(), list.people).size();
    desk.saved();
    showDone(parent, desk.tr(), desk.tr()("Candidates added: {}.", added));
}

void importMarks(wxWindow* parent, app::Desk& desk, const app::Adapters& adapters) {
    const auto path = askMarks(parent, desk.tr());
    const auto position = desk.store().position(desk.position());
    if (!path || !position || !position->frozen)
        return;
    const auto& tr = desk.tr();
    const auto candidates = desk.store().candidates(desk.position());
    const auto cards = desk.store().scorecards(desk.position());
    app::MarkTarget target{desk.position(), *position->frozen, candidates, cards};
    auto list = readMarkFile(*path, target, adapters);
    if (onlySubmitted(list.findings)) {
        const auto reason = askReason(parent, tr,
                                      tr("The file changes scorecards that are submitted. Why? The reason is "
                                         "kept with every change."));
        if (!reason)
            return;
        target.reason = *reason;
        list = readMarkFile(*path, target, adapters);
    }
    if (!list.findings.empty())
        return showFindings(parent, tr, tr("No mark was taken over: the file has mistakes."), list.findings);
    if (list.edits.empty())
        return showDone(parent, tr, tr("Nothing to take over: every mark of the file is here already."));
    if (!confirmChanges(parent, tr, list.edits))
        return;
    const auto stored = desk.store().record(std::move(list.edits)).size();
    desk.saved();
    showDone(parent, desk.tr(), desk.tr()("Marks taken over: {}.", stored));
}

void exportWorkbook(wxWindow* parent, app::Desk& desk, const app::WorkbookWriter& writer) {
    const auto position = desk.store().position(desk.position());
    if (!position)
        return;
    const auto path = askWorkbook(parent, desk.tr(), fileNameOf(position->title));
    if (!path)
        return;
    {
        const wxBusyCursor busy;
        app::exportComparison(desk.store(), desk.position(), app::Names::shown, writer, *path, desk.tr());
    }
    showDone(parent, desk.tr(), desk.tr()("The workbook is written: {}", path->string()));
}

} // namespace gui
