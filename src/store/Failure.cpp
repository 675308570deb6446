// SPDX-License-Identifier: MIT
// The table of codes and sentences.
#include "store/Failure.h"

#include <array>

namespace store {

using words::message;

namespace {

struct Row {
    Failure failure;
    std::string_view code;
    std::string_view text;
};

constexpr std::array rows{
    Row{Failure::noFile, "no-file", message("There is no file {0}; check the name or make a new workspace.")},
    Row{Failure::folder, "folder", message("{0} is a folder; choose a workspace file inside it.")},
    Row{Failure::device, "device", message("{0} is a device and not a file; choose a workspace file.")},
    Row{Failure::emptyFile, "empty-file",
        message("{0} is empty; open a backup of it or make a new workspace under another name.")},
    Row{Failure::noAccess, "no-access", message("You may not read {0}; ask its owner for access.")},
    Row{Failure::readOnlyFile, "read-only-file",
        message("{0} is read-only; allow writing to it or open a copy of it.")},
    Row{Failure::readOnlyFolder, "read-only-folder",
        message("The folder of {0} is read-only; move the file to a folder you may write to.")},
    Row{Failure::noFolder, "no-folder",
        message("The folder of {0} does not exist; make it first or choose another.")},
    Row{Failure::fileExists, "file-exists", message("{0} exists already; choose another name.")},
    Row{Failure::leftover, "leftover",
        message("{0} is left over from an earlier file of this name; choose another name or put that file "
                "back.")},
    Row{Failure::notDatabase, "not-a-workspace",
        message("{0} is not an Evenhand workspace; choose a file that Evenhand made.")},
    Row{Failure::foreign, "foreign-database",
        message("{0} is a database of another program; choose a file that Evenhand made.")},
    Row{Failure::newer, "newer-version",
        message("{0} was written by a newer Evenhand; update this program to open it.")},
    Row{Failure::foreignPart, "foreign-part",
        message("{0} is not opened: {1} is not as Evenhand makes it; open the newest backup beside it.")},
    Row{Failure::impossiblePlan, "impossible-plan",
        message("{0} is not opened: the plan of {1} is not what Evenhand froze or could have made; open the "
                "newest "
                "backup beside it.")},
    Row{Failure::unreadLog, "unread-log",
        message("{0} cannot be read here without the file beside it that ends in -wal; copy both to a folder "
                "you may "
                "write to and open the copy.")},
    Row{Failure::damaged, "damaged",
        message("{0} is damaged; leave it as it is and open the newest backup beside it.")},
    Row{Failure::locked, "locked",
        message("{0} is being used by another program; close it there and try again.")},
    Row{Failure::fileGone, "file-gone",
        message(
            "{0} is not there any more: it was moved, renamed or deleted. This was not saved; put the file "
            "back or save elsewhere.")},
    Row{Failure::fileReplaced, "file-replaced",
        message("Another file has taken the place of {0}. This was not saved; put the file back or save "
                "elsewhere.")},
    Row{Failure::diskFull, "disk-full",
        message(
            "There is no room left to write {0} and nothing was changed; free some space and try again.")},
    Row{Failure::refused, "refused",
        message(
            "{0} refused a value that breaks its rules and nothing was changed; correct it and try again.")},
    Row{Failure::ioTrouble, "io-trouble",
        message(
            "{0} could not be read or written ({1}) and nothing was changed; check the disk and try again.")},
    Row{Failure::unsureFile, "unsure",
        message("{0} is written; whether it would outlast a power cut now cannot be known ({1}).")},
    Row{Failure::unsure, "unsure",
        message(
            "The disk failed at the very end of writing {0} ({1}): whether the last change is kept cannot "
            "be known. Check the disk, then open the file again and look.")},
    Row{Failure::unknownPosition, "unknown-position",
        message("There is no position {0} in this workspace; choose one from its list.")},
    Row{Failure::unknownCandidate, "unknown-candidate",
        message("There is no candidate {0} in this position; choose one from its list.")},
    Row{Failure::notFrozen, "not-frozen",
        message("The plan of {0} is still a draft; freeze it before recording marks.")},
    Row{Failure::unsoundRubric, "unsound-rubric",
        message("The rubric {0} has mistakes; check and correct it before using it in a position.")},
};

} // namespace

app::SystemError trouble(Failure failure, const std::string& subject, const std::string& detail) {
    for (const auto& row : rows)
        if (row.failure == failure)
            return app::SystemError({reading::Severity::error,
                                     std::string(row.code),
                                     std::string(row.text),
                                     {subject, detail},
                                     {}});
    return app::SystemError({});
}

app::SystemError trouble(Failure failure, const std::filesystem::path& path, const std::string& detail) {
    return trouble(failure, path.string(), detail);
}

} // namespace store
