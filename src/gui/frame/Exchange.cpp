// SPDX-License-Identifier: MIT
// Import and export around the functions of the app floor.
#include "gui/frame/Exchange.h"

#include "app/exchange/Export.h"
#include "app/exchange/ImportCandidates.h"
#include "app/exchange/ImportMarks.h"
#include "app/exchange/ImportWorkbook.h"
#include "app/ports/FileNames.h"
#include "app/privacy/VisibleCards.h"
#include "gui/controls/Utf8.h"
#include "gui/dialogs/Dialogs.h"
#include "gui/dialogs/ProgressDialog.h"
#include "gui/frame/ExportDialog.h"

#include <wx/utils.h>

#include <algorithm>
#include <fstream>
#include <functional>

namespace gui {

namespace {

std::string nameOf(const std::filesystem::path& path) {
    return path.filename().string();
}

app::MarkList readMarkFile(const std::filesystem::path& path, const app::MarkTarget& target,
                           const app::Adapters& adapters, const app::GoOn& goOn) {
    if (!app::isWorkbook(path)) {
        std::ifstream in(path, std::ios::binary);
        return app::readMarks(in, nameOf(path), target);
    }
    const auto sheets = adapters.readSpreadsheet(path);
    return goOn(0.5) ? app::readWorkbook(sheets, nameOf(path), target) : app::MarkList();
}

/// Nothing when the person stopped it.
std::optional<app::MarkList> readMarkFile(wxWindow* parent, const words::Words& tr,
                                          const std::filesystem::path& path, const app::MarkTarget& target,
                                          const app::Adapters& adapters) {
    constexpr ProgressDialog::Stages reading{words::message("Reading the file…"),
                                             words::message("Comparing it with the marks here…")};
    app::MarkList list;
    const auto outcome = ProgressDialog(parent, tr, tr("Import marks…"), reading)([&](const app::GoOn& goOn) {
        list = readMarkFile(path, target, adapters, goOn);
        return goOn(1) ? app::Outcome::done : app::Outcome::stopped;
    });
    return outcome == app::Outcome::done ? std::optional(std::move(list)) : std::nullopt;
}

/// How many; nothing when the person stopped it.
std::optional<std::size_t> recorded(wxWindow* parent, app::Desk& desk, const std::string& contentHash,
                                    std::vector<session::Edit> edits) {
    constexpr ProgressDialog::Stages keeping{words::message("Storing the marks…"),
                                             words::message("Storing the marks…")};
    std::optional<std::size_t> count;
    ProgressDialog(parent, desk.tr(), desk.tr()("Import marks…"), keeping).here([&](const app::GoOn& goOn) {
        return desk.store().commitUnlessStopped([&] {
            app::requirePlan(desk.store(), desk.position(), contentHash);
            const auto stored = desk.store().recordWhile(
                goOn, app::inKnownSpellings(desk.store(), desk.position(), std::move(edits)));
            if (stored)
                count = stored->size();
            return stored ? app::Outcome::done : app::Outcome::stopped;
        });
    });
    return count;
}

bool onlySubmitted(const std::vector<reading::Finding>& findings) {
    return !findings.empty() && std::all_of(findings.begin(), findings.end(), [](const auto& finding) {
        return finding.code == "submitted-card";
    });
}

/// Asks about names that look alike; true when they are different people.
bool areApart(wxWindow* parent, const words::Words& tr, const std::vector<reading::Finding>& findings) {
    std::string pairs;
    for (const auto& finding : findings)
        if (finding.arguments.size() > 1)
            pairs += "\n" + finding.arguments[0] + " – " + finding.arguments[1];
    return confirm(parent, tr, tr("These names look alike. Are they different people?") + pairs,
                   tr("Different people"));
}

} // namespace

void importCandidates(wxWindow* parent, app::Desk& desk) {
    const auto path = askCsv(parent, desk.tr());
    if (!path)
        return;
    std::ifstream in(*path, std::ios::binary);
    auto list = app::readCandidates(in, nameOf(*path), desk.store().candidates(desk.position()));
    if (app::onlyLikeNames(list.findings)) {
        if (!areApart(parent, desk.tr(), list.findings))
            return;
        std::ifstream again(*path, std::ios::binary);
        list = app::readCandidates(again, nameOf(*path), desk.store().candidates(desk.position()),
                                   app::LikeNames::apart);
    }
    if (!list.findings.empty())
        return showFindings(parent, desk.tr(), desk.tr()("Nobody was added: the list has mistakes."),
                            list.findings);
    const auto added = app::addCandidates(desk.store(), desk.position(), list);
    if (!added.findings.empty())
        return showFindings(parent, desk.tr(), desk.tr()("Nobody was added: the list has mistakes."),
                            added.findings);
    desk.saved();
    showDone(parent, desk.tr(), desk.tr()("Candidates added: {}.", added.ids.size()));
}

namespace {

/// Says what became of the list. False when it is worth another try: nothing is stored.
bool takeOver(wxWindow* parent, app::Desk& desk, const app::VisibleCards& seen,
              const std::string& contentHash, std::optional<app::MarkList> list) {
    const auto& tr = desk.tr();
    const auto stopped = [&] {
        showDone(parent, tr, tr("Stopped; no mark was taken over."));
        return false;
    };
    if (!list)
        return stopped();
    if (!list->findings.empty()) {
        showFindings(parent, tr, tr("No mark was taken over: the file has mistakes."), list->findings);
        return false;
    }
    if (list->edits.empty()) {
        if (list->notes.empty())
            showDone(parent, tr, tr("Nothing to take over: every mark of the file is here already."));
        else
            showFindings(parent, tr,
                         tr("Nothing to take over: every mark of the file is here already. But note:"),
                         list->notes);
        return true;
    }
    if (auto covered = app::coveredEdits(seen, list->edits))
        list->notes.push_back(std::move(*covered));
    if (!confirmChanges(parent, tr, list->edits, list->notes))
        return false;
    const auto stored = recorded(parent, desk, contentHash, std::move(list->edits));
    if (!stored)
        return stopped();
    desk.saved();
    showDone(parent, tr, tr("Marks taken over: {}.", *stored));
    return true;
}

} // namespace

void importMarks(wxWindow* parent, app::Desk& desk, const app::Adapters& adapters) {
    const auto path = askMarks(parent, desk.tr());
    const auto position = desk.store().position(desk.position());
    if (!path || !position || !position->frozen)
        return;
    const auto& tr = desk.tr();
    const auto candidates = desk.store().candidates(desk.position());
    const auto seen = app::visibleCards(desk.store(), *position, desk.interviewer());
    const auto cards = seen.withCovers();
    const auto decisions = desk.store().decisions(desk.position());
    app::MarkTarget target{desk.position(), *position->frozen, candidates, cards};
    target.decisions = &decisions;
    target.covers = &seen.covers;
    auto list = readMarkFile(parent, tr, *path, target, adapters);
    if (list && app::onlyLikeNames(list->findings)) {
        if (!areApart(parent, tr, list->findings))
            return;
        target.likeNames = app::LikeNames::apart;
        list = readMarkFile(parent, tr, *path, target, adapters);
    }
    const auto& hash = position->frozen->contentHash;
    if (!list || !onlySubmitted(list->findings))
        return static_cast<void>(takeOver(parent, desk, seen, hash, std::move(list)));
    const auto take = [&](const std::string& reason) {
        target.reason = reason;
        auto again = readMarkFile(parent, tr, *path, target, adapters);
        return takeOver(parent, desk, seen, hash, std::move(again))
                   ? std::nullopt
                   : std::optional(tr("No mark was taken over."));
    };
    askReason(
        parent, tr,
        tr("The file changes scorecards that are submitted. Why? The reason is kept with every change."),
        take);
}

namespace {

void exportTable(wxWindow* parent, app::Desk& desk, const app::ExportRequest& request,
                 ExportChoice::Format format, const std::string& name) {
    const auto path = askNewCsv(parent, desk.tr(), name);
    if (!path)
        return;
    const auto mark = format == ExportChoice::Format::csvForExcel ? sheet::ByteOrderMark::written
                                                                  : sheet::ByteOrderMark::left;
    {
        const wxBusyCursor busy;
        app::exportCsv(desk.store(), desk.position(), request, mark, *path);
    }
    showDone(parent, desk.tr(), desk.tr()("The table is written: {}", path->string()));
}

} // namespace

void exportEvery(wxWindow* parent, app::Desk& desk, const app::ExportRequest& request,
                 const app::WorkbookWriter& writer, const std::filesystem::path& folder) {
    const auto& tr = desk.tr();
    auto outcome = app::Outcome::done;
    const auto written = [&] {
        ProgressDialog waiting(parent, tr, tr("Export a workbook"));
        const auto one = [&](const app::Work& work) { return outcome = waiting(work); };
        return app::exportAll(desk.store(), request, writer, folder, one).size();
    }();
    showDone(parent, tr,
             outcome == app::Outcome::done
                 ? tr("Workbooks written: {0}, in {1}", written, folder.string())
                 : tr("Stopped. Workbooks written: {0}, in {1}", written, folder.string()));
}

void exportWorkbook(wxWindow* parent, app::Desk& desk, const app::Adapters& adapters) {
    const auto position = desk.store().position(desk.position());
    const auto shelf = app::findLayouts(adapters.layouts);
    if (!position || !position->frozen)
        return;
    if (shelf.layouts.empty())
        return showFindings(parent, desk.tr(), desk.tr()("There is no layout without mistakes."),
                            shelf.findings);
    const auto choice = askExport(parent, desk, shelf);
    if (!choice)
        return;
    const auto scope =
        choice->scope == ExportChoice::Scope::all ? std::nullopt : std::optional(desk.position());
    if (const auto hidden = app::whyHidden(desk.store(), scope, desk.interviewer(), desk.tr());
        !hidden.empty() && app::showsMarks(choice->layout))
        return showDone(parent, desk.tr(),
                        hidden + "\n\n" +
                            desk.tr()("The workbook would show them: submit first, then export."));
    const app::ExportRequest request{choice->layout, choice->names, app::wordsOf(choice->language, desk.tr()),
                                     desk.interviewer()};
    if (choice->scope == ExportChoice::Scope::all) {
        if (const auto folder = askFolder(parent, desk.tr()))
            exportEvery(parent, desk, request, adapters.workbooks, *folder);
        return;
    }
    const auto name = app::fileNameOf(position->title);
    if (choice->format != ExportChoice::Format::workbook)
        return exportTable(parent, desk, request, choice->format, name);
    const auto path = askWorkbook(parent, desk.tr(), name);
    if (!path)
        return;
    const auto outcome = [&] {
        ProgressDialog waiting(parent, desk.tr(), desk.tr()("Export a workbook"));
        return app::exportPosition(desk.store(), desk.position(), request, adapters.workbooks, *path,
                                   std::ref(waiting));
    }();
    showDone(parent, desk.tr(),
             outcome == app::Outcome::done ? desk.tr()("The workbook is written: {}", path->string())
                                           : desk.tr()("Stopped; nothing was written."));
}

} // namespace gui
