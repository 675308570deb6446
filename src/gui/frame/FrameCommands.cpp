// SPDX-License-Identifier: MIT
// What the frame does itself: workspaces, positions, going places, language; everything else is the place's.
#include "gui/frame/Frame.h"

#include "app/Demo.h"
#include "app/desk/NewWorkspace.h"
#include "app/desk/PracticeRoom.h"
#include "app/privacy/KnownNames.h"
#include "gui/compare/ComparisonPdf.h"
#include "gui/compare/TextTables.h"
#include "gui/controls/Command.h"
#include "gui/controls/Settings.h"
#include "gui/dialogs/Dialogs.h"
#include "gui/frame/Exchange.h"
#include "gui/frame/KeysDialog.h"
#include "gui/frame/PracticeDialog.h"
#include "gui/frame/Restore.h"
#include "rubric/RubricFile.h"

#include <wx/utils.h>

#include <algorithm>

namespace gui {

using app::CommandId;

namespace {

bool isPlace(CommandId id) {
    return std::find(placeCommands.begin(), placeCommands.end(), id) != placeCommands.end();
}

bool frozen(const app::Desk& desk) {
    const auto all = desk.store().positions();
    return std::any_of(all.begin(), all.end(),
                       [&](const auto& row) { return row.id == desk.position() && row.frozen; });
}

std::unique_ptr<app::Store> newDemo(wxWindow* parent, const app::Adapters& adapters, const words::Words& tr) {
    auto reading = rubric::loadRubric(adapters.rubrics / "merchandiser.toml");
    if (!reading.rubric) {
        showFindings(parent, tr, tr("The demo needs the rubric of the merchandiser, which has mistakes."),
                     reading.findings);
        return nullptr;
    }
    const auto path = askNewWorkspace(parent, tr, tr("Demo"));
    if (!path)
        return nullptr;
    const wxBusyCursor busy;
    return app::newWorkspace(adapters, *path,
                             [&](app::Store& store) { (void)app::makeDemo(store, *reading.rubric, tr); });
}

} // namespace

bool Frame::can(CommandId command) const {
    if (isPlace(command))
        return m_desk != nullptr;
    switch (command) {
    case CommandId::newWorkspace:
    case CommandId::openWorkspace:
    case CommandId::makeDemo:
    case CommandId::restore:
    case CommandId::quit:
    case CommandId::english:
    case CommandId::chinese:
    case CommandId::shortcuts:
    case CommandId::about:
    case CommandId::wholeScreen:
        return true;
    case CommandId::backup:
    case CommandId::saveElsewhere:
        return workspaceFile().has_value();
    case CommandId::newPosition:
    case CommandId::whoAmI:
        return m_desk != nullptr;
    case CommandId::importCandidates:
    case CommandId::practise:
        return m_desk && !m_desk->position().empty();
    case CommandId::importMarks:
    case CommandId::exportWorkbook:
    case CommandId::savePdf:
    case CommandId::printPages:
        return m_desk && !m_desk->position().empty() && frozen(*m_desk);
    case CommandId::copyTable:
        return m_desk && (place()->can(command) || tableToCopy(*place()) != nullptr);
    default:
        return m_desk && place()->can(command);
    }
}

void Frame::run(CommandId command) {
    if (!can(command))
        return;
    if (m_desk)
        place()->keepTyped();
    if (isPlace(command))
        return go(command);
    switch (command) {
    case CommandId::newWorkspace:
    case CommandId::openWorkspace:
    case CommandId::makeDemo:
    case CommandId::backup:
    case CommandId::saveElsewhere:
    case CommandId::restore:
        return runWorkspace(command);
    case CommandId::quit:
        Close();
        return;
    case CommandId::english:
        return speak(words::Language::english);
    case CommandId::chinese:
        return speak(words::Language::chinese);
    case CommandId::shortcuts:
        return showKeys(this, m_words);
    case CommandId::about:
        return showAbout(this, m_words);
    case CommandId::wholeScreen:
        return void(ShowFullScreen(!IsFullScreen(), wxFULLSCREEN_NOBORDER | wxFULLSCREEN_NOCAPTION));
    case CommandId::newPosition:
        return addPosition();
    case CommandId::whoAmI:
        return chooseInterviewer();
    case CommandId::practise:
        return practise();
    case CommandId::importCandidates:
    case CommandId::importMarks:
    case CommandId::exportWorkbook:
    case CommandId::savePdf:
    case CommandId::printPages:
        return runPosition(command);
    case CommandId::copyTable:
        if (!place()->can(command))
            return putOnClipboard(copiedOf({textsOf(*tableToCopy(*place()))}));
        [[fallthrough]];
    default:
        place()->run(command);
    }
}

void Frame::runWorkspace(CommandId command) {
    if (command == CommandId::saveElsewhere)
        return static_cast<void>(saveElsewhere());
    if (command != CommandId::backup && !mayLeave())
        return;
    std::unique_ptr<app::Store> fresh;
    switch (command) {
    case CommandId::newWorkspace:
        if (const auto path = askNewWorkspace(this, m_words, tr()("Interviews")))
            fresh = m_adapters.createStore(*path);
        break;
    case CommandId::openWorkspace:
        if (const auto path = askOpenWorkspace(this, m_words); path && mayOpen(*path))
            fresh = m_adapters.openStore(*path);
        break;
    case CommandId::makeDemo:
        fresh = newDemo(this, m_adapters, m_words);
        break;
    case CommandId::restore:
        fresh = restored(this, m_adapters, m_words, workspaceFile());
        break;
    default:
        if (const auto path = askBackup(this, m_words, tr()("Backup"))) {
            m_store->file()->backup(*path);
            showDone(this, m_words, tr()("The backup is written: {}", path->string()));
        }
    }
    if (!fresh)
        return;
    settings::rememberWorkspace(fresh->describe());
    use(std::move(fresh));
}

void Frame::runPosition(CommandId command) {
    if (command == CommandId::importCandidates)
        importCandidates(this, *m_desk);
    if (command == CommandId::importMarks)
        importMarks(this, *m_desk, m_adapters);
    if (command == CommandId::exportWorkbook)
        exportWorkbook(this, *m_desk, m_adapters);
    if (command == CommandId::savePdf)
        saveComparisonPdf(this, *m_desk);
    if (command == CommandId::printPages)
        printComparison(this, *m_desk);
    refresh();
}

void Frame::addPosition() {
    std::string added;
    const auto take = [&](const NewPosition& answer) {
        added = m_store->addPosition(plan::draftPlan(answer.rubric, answer.title, {}), answer.rubric);
        return std::nullopt;
    };
    if (!askNewPosition(this, m_words, m_adapters.rubrics, take))
        return;
    m_desk->openPosition(added);
    m_desk->saved();
    go(CommandId::goPrepare);
}

void Frame::chooseInterviewer() {
    const auto position = m_store->position(m_desk->position());
    std::vector<std::string> panel;
    if (position)
        panel = position->frozen ? position->frozen->plan.panel : position->draft.panel;
    const auto take = [&](const std::string& name) {
        const auto known =
            position ? knownInterviewer(this, m_words, app::interviewersOf(*m_store, position->id), name)
                     : name;
        m_desk->setInterviewer(known);
        settings::rememberInterviewer(known);
        return std::nullopt;
    };
    if (askInterviewer(this, m_words, panel, m_desk->interviewer(), take))
        refresh();
}

void Frame::practise() {
    const auto rubric = app::rubricToPractise(*m_store, m_desk->position(), m_adapters.rubrics);
    if (!rubric)
        return showDone(this, m_words, tr()("The rubric of this position has no sample answers."));
    if (m_desk->interviewer().empty())
        chooseInterviewer();
    if (!m_desk->interviewer().empty())
        showPractice(this, *m_desk, *rubric);
}

} // namespace gui
