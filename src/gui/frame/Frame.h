// SPDX-License-Identifier: MIT
// The one window: the bar of places, the place shown, menus and status; the work itself is done by the
// places.
#pragma once

#include "app/ports/Adapters.h"
#include "gui/controls/Place.h"
#include "gui/frame/PlaceBar.h"

#include <wx/frame.h>
#include <wx/simplebook.h>
#include <wx/timer.h>

#include <array>
#include <memory>

namespace gui {

class SavingBar;
class Welcome;

class Frame : public wxFrame {
public:
    /// Empty until welcome() or use(). The adapters outlive the frame.
    Frame(const app::Adapters& adapters, words::Language language);
    ~Frame() override;

    /// Three ways to begin, while there is no workspace.
    void welcome();
    [[nodiscard]] bool isWelcoming() const { return m_welcome != nullptr; }
    /// Puts this workspace on the desk in place of the one before and opens its first position. When that
    /// throws, the welcome page is shown and there is no workspace.
    void use(std::unique_ptr<app::Store> store);
    /// Opens a workspace another window has, which could not be brought forward, when the person wants that.
    void openBeside(const std::filesystem::path& path, const app::Holder& other);
    /// Null while there is no workspace.
    [[nodiscard]] app::Desk* desk() const { return m_desk.get(); }
    /// Null while there is no workspace.
    [[nodiscard]] Place* place() const;
    [[nodiscard]] const words::Words& tr() const { return m_words; }

    /// One of the five go commands.
    void go(app::CommandId where);
    /// Every text in the other language, at once.
    void speak(words::Language language);
    void openPosition(const std::string& id);
    /// The interview of this candidate of the position that is open.
    void openCandidate(const std::string& id);

    [[nodiscard]] bool can(app::CommandId command) const;
    /// Carries the command out here, or hands it to the place shown. Does nothing when it cannot be done now.
    void run(app::CommandId command);
    /// Rereads the desk after something changed it from outside the place shown.
    void refresh();
    /// Whether the file still stands under its name, and what waits to be written; done by itself every two
    /// seconds and when the window comes to the front.
    void look();
    /// Shows what others have written, and comes forward when called by a second start; done by itself twice
    /// a second and when the window comes to the front.
    void follow();

private:
    void build();
    void put(std::unique_ptr<app::Store> store);
    void close();
    void buildMenus();
    void closePlaces();
    void runWorkspace(app::CommandId command);
    void runPosition(app::CommandId command);
    void addPosition();
    void chooseInterviewer();
    void practise();
    void showStatus();
    // FrameSaving.cpp
    void watchFile();
    // FrameTogether.cpp
    void workTogether();
    void beFound();
    /// Nothing while no workspace is open, or one that is no file.
    [[nodiscard]] std::optional<std::filesystem::path> workspaceFile() const;
    /// False when another window has the file and came forward, or the person would rather not.
    [[nodiscard]] bool mayOpen(const std::filesystem::path& path);
    void tryAgain();
    void settleFile();
    void showSaving();
    /// What is no trouble: another name of the file, a backup that could not be made.
    void mention();
    /// False when nobody chose a file.
    bool saveElsewhere();
    /// Asks while something is not saved; false to stay.
    [[nodiscard]] bool mayLeave();
    void showSaved(std::chrono::system_clock::time_point moment);

    const app::Adapters& m_adapters;
    words::Words m_words;
    std::unique_ptr<app::Store> m_store;
    std::unique_ptr<app::Desk> m_desk;
    wxTimer m_watch;
    wxTimer m_idle;
    wxTimer m_together;
    /// Being the window that comes forward for the file; null while another is.
    std::unique_ptr<app::Claim> m_front;
    std::filesystem::path m_frontPath;
    std::uint64_t m_revision = 0;
    int m_looks = 0;
    /// Stands in the status bar while nothing else is said there.
    wxString m_mentioned;
    SavingBar* m_saving = nullptr;
    PlaceBar* m_bar = nullptr;
    wxSimplebook* m_book = nullptr;
    Welcome* m_welcome = nullptr;
    /// Null until the place is first gone to.
    std::array<Place*, placeCommands.size()> m_places{};
    /// Places whose texts are in another language or colour than the window's; retitled when they are shown.
    std::array<bool, placeCommands.size()> m_stale{};
    app::CommandId m_current = app::CommandId::goPositions;
};

} // namespace gui
