// SPDX-License-Identifier: MIT
// evenhand-cli: builds the adapters and hands them to the command line; decides nothing else.
#include "cli/Run.h"
#include "mains/DataFolders.h"
#include "mains/Signals.h"
#include "mains/SystemClock.h"
#include "spreadsheet/XlsxReader.h"
#include "store/Workspace.h"
#include "workbook/XlsxWriter.h"

#include <csignal>
#include <fcntl.h>
#include <iostream>
#include <unistd.h>

namespace {

/// A closed standard stream would give its number to the next file opened, and output would go into that
/// file. The stand-ins refuse: nothing can be written to the first two, nothing read from the last.
void holdStandardStreams() {
    const auto hold = [](int number, int mode) {
        if (::fcntl(number, F_GETFD) == -1 && ::open("/dev/null", mode) != number)
            std::_Exit(3);
    };
    hold(STDIN_FILENO, O_WRONLY);
    hold(STDOUT_FILENO, O_RDONLY);
    hold(STDERR_FILENO, O_RDONLY);
}

} // namespace

int main(int argc, char** argv) {
    holdStandardStreams();
    // A reader that has gone is an error of the output, not the end of the program.
    (void)std::signal(SIGPIPE, SIG_IGN);
    std::ios::sync_with_stdio(false);
    std::cin.tie(nullptr);

    const mains::Signals signals({}, store::settleAll);
    const mains::SystemClock clock;
    const auto writer = store::writerHere("evenhand-cli");
    const workbook::XlsxWriter workbooks(clock);
    const app::Adapters adapters{
        [&](const auto& locator) {
            return store::openWorkspace(locator.text, clock, {}, store::Backups::none, writer);
        },
        [&](const auto& path) { return store::createWorkspace(path, clock, {}, writer); },
        workbooks,
        clock,
        mains::shippedFolder("rubrics"),
        {mains::shippedFolder("exports"), mains::ownFolder("exports")},
        [](const auto& path) { return spreadsheet::readXlsx(path); },
        [](const auto& path) { return store::backupsOf(path); },
        [](const auto& backup, const auto& target) { store::restoreAs(backup, target); },
        [](const auto& backup, const auto& workspace) { return store::restoreInPlace(backup, workspace); },
    };
    return cli::run(argc, argv, adapters, std::cout, std::cerr, std::cin);
}
