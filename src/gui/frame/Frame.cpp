// SPDX-License-Identifier: MIT
// Builds the window and shows the desk in it; the commands are in FrameCommands.cpp.
#include "gui/frame/Frame.h"

#include "gui/controls/Command.h"
#include "gui/controls/Settings.h"
#include "gui/controls/StatusField.h"
#include "gui/controls/Utf8.h"
#include "gui/controls/Widgets.h"
#include "gui/frame/MakePlace.h"
#include "gui/frame/MenuBar.h"
#include "gui/frame/SavingBar.h"
#include "gui/frame/Welcome.h"

#include <wx/display.h>
#include <wx/persist/toplevel.h>
#include <wx/sizer.h>
#include <wx/statusbr.h>
#include <wx/translation.h>

#include <algorithm>
#include <utility>

namespace gui {

namespace {

/// The few texts of wx itself (standard buttons, errors) come from its own catalogue when that is installed.
void speakToo(words::Language language) {
    auto* texts = new wxTranslations;
    texts->SetLanguage(language == words::Language::chinese ? wxLANGUAGE_CHINESE_CHINA : wxLANGUAGE_ENGLISH);
    texts->AddStdCatalog();
    wxTranslations::Set(texts);
}

} // namespace

Frame::Frame(const app::Adapters& adapters, words::Language language)
    : wxFrame(nullptr, wxID_ANY, ""), m_adapters(adapters), m_words(language) {
    SetName("Frame");
    speakToo(language);
    build();
    buildMenus();
    showStatus();
    const auto room = wxDisplay(this).GetClientArea().GetSize();
    if (!wxPersistentRegisterAndRestore(this, "Frame")) {
        SetSize(
            {std::min(letters(*this, 190), room.GetWidth()), std::min(line(*this) * 50, room.GetHeight())});
    }
    // Large letters want more than a small screen has: the window must still fit onto it.
    SetMinClientSize({std::min(letters(*this, 100), room.GetWidth() * 9 / 10),
                      std::min(line(*this) * 30, room.GetHeight() * 3 / 4)});
}

Frame::~Frame() {
    m_watch.Stop();
    m_idle.Stop();
    m_together.Stop();
    closePlaces();
}

void Frame::build() {
    m_bar = new PlaceBar(this);
    m_bar->retitle(m_words);
    m_bar->onPosition([this](const std::string& id) { openPosition(id); });
    m_bar->Hide();
    m_book = new wxSimplebook(this);
    m_saving = new SavingBar(this);
    auto* column = new wxBoxSizer(wxVERTICAL);
    column->Add(m_bar, wxSizerFlags().Expand());
    column->Add(m_book, wxSizerFlags(1).Expand());
    column->Add(m_saving, wxSizerFlags().Expand());
    SetSizer(column);

    auto* status = CreateStatusBar(StatusField::count);
    const int widths[StatusField::count] = {-3, -2, -2, -2};
    status->SetStatusWidths(StatusField::count, widths);
    status->SetMinHeight(anyLine(*this));
    watchFile();
    workTogether();

    Bind(wxEVT_MENU, [this](wxCommandEvent& event) {
        if (const auto command = commandOf(event.GetId()))
            run(*command);
    });
    Bind(wxEVT_UPDATE_UI, [this](wxUpdateUIEvent& event) {
        const auto command = commandOf(event.GetId());
        if (!command)
            return event.Skip();
        event.Enable(can(*command));
        if (*command == app::CommandId::english)
            event.Check(m_words.language() == words::Language::english);
        if (*command == app::CommandId::chinese)
            event.Check(m_words.language() == words::Language::chinese);
    });
    Bind(positionChanged, [this](wxCommandEvent&) { refresh(); });
    Bind(candidateChosen, [this](wxCommandEvent& event) { openCandidate(typed(event.GetString())); });
    Bind(wxEVT_SYS_COLOUR_CHANGED, [this](wxSysColourChangedEvent& event) {
        event.Skip();
        m_stale.fill(true);
        go(m_current);
    });
}

void Frame::buildMenus() {
    auto* old = GetMenuBar();
    SetMenuBar(menuBar(m_words));
    delete old;
}

void Frame::welcome() {
    m_welcome = new Welcome(m_book, m_words);
    m_book->AddPage(m_welcome, "", true);
}

/// The places read and write the desk until they are gone; what they store then is not said any more.
void Frame::closePlaces() {
    if (m_desk) {
        m_desk->onSaved({});
        m_desk->onKept({});
    }
    m_book->DeleteAllPages();
}

void Frame::use(std::unique_ptr<app::Store> store) {
    try {
        put(std::move(store));
    } catch (...) {
        close();
        throw;
    }
}

void Frame::close() {
    closePlaces();
    m_places.fill(nullptr);
    m_desk.reset();
    m_front.reset();
    m_store.reset();
    m_bar->Hide();
    welcome();
    showStatus();
    Layout();
}

void Frame::put(std::unique_ptr<app::Store> store) {
    closePlaces();
    m_welcome = nullptr;
    m_desk = std::make_unique<app::Desk>(*store, m_adapters.clock, m_words.language());
    m_store = std::move(store);
    m_desk->pens().use(m_adapters.claims);
    m_front.reset();
    beFound();
    m_revision = m_store->revision();
    m_desk->setInterviewer(settings::interviewer());
    m_desk->onSaved([this](auto moment) { showSaved(moment); });
    m_desk->onKept([this] { showSaving(); });
    const auto positions = m_store->positions();
    if (!positions.empty())
        m_desk->openPosition(positions.front().id);
    m_places.fill(nullptr);
    m_current = app::CommandId::goPositions;
    m_stale.fill(false);
    m_bar->Show();
    go(app::CommandId::goPositions);
    showSaving();
    if (IsShownOnScreen()) // else the first size lays it out
        Layout();
}

Place* Frame::place() const {
    const auto at = std::find(placeCommands.begin(), placeCommands.end(), m_current);
    return m_desk ? m_places[static_cast<std::size_t>(at - placeCommands.begin())] : nullptr;
}

void Frame::go(app::CommandId where) {
    const auto at = std::find(placeCommands.begin(), placeCommands.end(), where);
    if (!m_desk || at == placeCommands.end())
        return;
    const auto index = static_cast<std::size_t>(at - placeCommands.begin());
    auto*& here = m_places[index];
    if (here == nullptr) { // made when it is first gone to, so that the window is there at once
        here = makePlace(where, m_book, *m_desk);
        m_book->AddPage(here, "");
        m_stale[index] = false;
    }
    m_current = where;
    m_book->ChangeSelection(static_cast<std::size_t>(m_book->FindPage(here)));
    if (std::exchange(m_stale[index], false))
        here->retitle();
    refresh();
    if (where == app::CommandId::goInterview && m_desk->interviewer().empty() && !m_desk->position().empty())
        chooseInterviewer();
}

void Frame::refresh() {
    if (!m_desk)
        return;
    m_bar->show(*m_desk, m_current);
    showStatus();
    place()->refresh();
}

void Frame::speak(words::Language language) {
    m_words = words::Words(language);
    settings::remember(language);
    speakToo(language);
    buildMenus();
    m_bar->retitle(m_words);
    if (m_welcome != nullptr)
        m_welcome->retitle(m_words);
    if (m_desk) {
        m_desk->speak(language);
        m_stale.fill(true);
        go(m_current);
    }
    GetStatusBar()->SetStatusText("", StatusField::saved);
    showStatus();
    if (m_desk)
        showSaving();
    Layout();
}

void Frame::openPosition(const std::string& id) {
    m_desk->openPosition(id);
    refresh();
}

void Frame::openCandidate(const std::string& id) {
    m_desk->chooseCandidate(id);
    go(app::CommandId::goInterview);
}

void Frame::showStatus() {
    SetTitle(shown(tr()("Evenhand")));
    auto* status = GetStatusBar();
    status->SetStatusText(m_mentioned, StatusField::help);
    if (!m_desk)
        return;
    const auto name = m_store->name();
    SetTitle(shown(tr()("{} - Evenhand", name)));
    const bool looking = m_store->readOnly();
    if (looking)
        SetTitle(shown(tr()("{} (read-only) - Evenhand", name)));
    status->SetStatusText(shown(looking ? tr()("{} (read-only)", name) : name), StatusField::file);
    status->SetStatusText(shown(m_desk->interviewer().empty()
                                    ? tr()("No interviewer chosen")
                                    : tr()("Interviewer: {}", m_desk->interviewer())),
                          StatusField::who);
}

} // namespace gui
