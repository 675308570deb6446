// SPDX-License-Identifier: MIT
// POSIX steps of a safe save: reserve, write, sync, rename, sync the folder.
#include "app/ports/AtomicFile.h"

#include "app/ports/SystemError.h"

#include <array>
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sys/stat.h>
#include <system_error>
#include <unistd.h>

namespace app {

namespace fs = std::filesystem;
using words::message;

namespace {

[[noreturn]] void fail(const char* code, std::string_view text, const fs::path& path, std::string more = {}) {
    reading::Finding finding{reading::Severity::error, code, std::string(text), {path.string()}, {}};
    if (!more.empty())
        finding.arguments.push_back(std::move(more));
    throw SystemError(std::move(finding));
}

constexpr auto anyWrite = fs::perms::owner_write | fs::perms::group_write | fs::perms::others_write;

fs::path fromRoot(const fs::path& target) {
    std::error_code error;
    return fs::absolute(target, error);
}

/// What LibreOffice and Excel put beside a file that somebody has open. Saved there afterwards, it would
/// overwrite ours.
std::array<std::string, 2> lockNames(const fs::path& target) {
    const auto name = target.filename().string();
    return {".~lock." + name + "#", "~$" + name};
}

void checkTarget(const fs::path& target) {
    std::error_code error;
    const auto folder = target.parent_path();
    // Somebody else may have laid it there, to have us write over a third file.
    if (fs::is_symlink(fs::symlink_status(target, error)))
        fail("is-link",
             message("{0} is a link to another place, and nothing is written through a link; choose another "
                     "name or remove the link."),
             target);
    if (fs::is_directory(target, error) || target.filename().empty())
        fail("is-folder", message("{0} is a folder; give the name of a file."), target);
    if (!fs::is_directory(folder, error))
        fail("missing-folder", message("There is no folder {0}; choose another place."), folder);
    const auto status = fs::status(target, error);
    if (!fs::exists(status))
        return;
    if (!fs::is_regular_file(status))
        fail("not-a-file", message("{0} is not an ordinary file; choose another name."), target);
    if ((status.permissions() & anyWrite) == fs::perms::none)
        fail("read-only", message("{0} is read-only; choose another name."), target);
    for (const auto& lock : lockNames(target))
        if (fs::exists(folder / lock, error))
            fail(
                "open-elsewhere",
                message("{0} is open in another program, which keeps {1} beside it; close it there or choose "
                        "another name."),
                target, lock);
}

/// The error, 0 when it is on the disk or the disk knows no such thing.
int synced(const fs::path& path, int flags) {
    const int file = ::open(path.c_str(), flags | O_CLOEXEC);
    if (file < 0)
        return errno;
    const int failed = ::fsync(file) == 0 ? 0 : errno;
    ::close(file);
    return failed == EINVAL || failed == EROFS ? 0 : failed;
}

} // namespace

void failWriting(const fs::path& target, int error) {
    switch (error) {
    case ENOSPC:
    case EDQUOT:
    case EFBIG:
        fail("disk-full", message("There is not enough room on the disk for {0}; nothing was changed."),
             target);
    case EACCES:
    case EPERM:
    case EROFS:
        fail("no-permission", message("You may not write to {0}; choose another folder."),
             target.parent_path());
    case ENAMETOOLONG:
        fail("long-name", message("The name {0} is too long; choose a shorter one."), target.filename());
    default:
        fail("cannot-write", message("{0} could not be written: {1}. Nothing was changed."), target,
             std::strerror(error));
    }
}

AtomicFile::AtomicFile(const fs::path& target) : m_target(fromRoot(target)) {
    checkTarget(m_target);
    try {
        m_scratch.emplace(m_target.parent_path());
    } catch (const std::system_error& error) {
        failWriting(m_target, error.code().value());
    }
    m_temporary = m_scratch->path() / "unfinished";
    constexpr mode_t onlyMine = 0600;
    const int file = ::open(m_temporary.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, onlyMine);
    if (file < 0)
        failWriting(m_target, errno);
    ::close(file);
}

void AtomicFile::keep() {
    if (const int error = synced(m_temporary, O_RDWR); error != 0)
        failWriting(m_target, error);
    if (::rename(m_temporary.c_str(), m_target.c_str()) != 0)
        failWriting(m_target, errno);
    // From here on the file is the new one, whatever the folder says.
    if (const int error = synced(m_target.parent_path(), O_RDONLY | O_DIRECTORY); error != 0)
        fail("unsure",
             message("{0} is written; whether it would outlast a power cut now cannot be known ({1})."),
             m_target, std::strerror(error));
}

} // namespace app
