// SPDX-License-Identifier: MIT
// Writes go through SQLite's table of system calls; syncs are this program's own fdatasync() and fsync().
#include "faults/FailingDisk.h"

#include <atomic>
#include <cerrno>
#include <sqlite3.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

namespace {

std::atomic<int> writesLeft = -1;
std::atomic<int> writeError = 0;
std::atomic<int> syncError = 0;
std::atomic<bool> foldersOnly = false;
std::atomic<bool> happened = false;

bool fails() {
    if (writeError == 0 || writesLeft-- > 0)
        return false;
    happened = true;
    errno = writeError;
    return true;
}

ssize_t failingPwrite(int file, const void* bytes, size_t count, off_t offset) {
    return fails() ? -1 : ::pwrite(file, bytes, count, offset);
}

ssize_t failingWrite(int file, const void* bytes, size_t count) {
    return fails() ? -1 : ::write(file, bytes, count);
}

bool isFolder(int file) {
    struct stat status {};
    return ::fstat(file, &status) == 0 && S_ISDIR(status.st_mode);
}

int sync(long call, int file) {
    if (syncError != 0 && (!foldersOnly || isFolder(file))) {
        happened = true;
        errno = syncError;
        return -1;
    }
    return static_cast<int>(::syscall(call, file));
}

void install(sqlite3_syscall_ptr pwrite, sqlite3_syscall_ptr write) {
    auto* disk = sqlite3_vfs_find(nullptr);
    disk->xSetSystemCall(disk, "pwrite", pwrite);
    disk->xSetSystemCall(disk, "pwrite64", pwrite);
    disk->xSetSystemCall(disk, "write", write);
}

} // namespace

extern "C" int fdatasync(int file) {
    return sync(SYS_fdatasync, file);
}

extern "C" int fsync(int file) {
    return sync(SYS_fsync, file);
}

namespace faults {

FailingDisk::FailingDisk(At at, int number, int error) {
    happened = false;
    foldersOnly = at == At::folderSync;
    if (at != At::write) {
        syncError = error;
        return;
    }
    writesLeft = number;
    writeError = error;
    install(reinterpret_cast<sqlite3_syscall_ptr>(failingPwrite),
            reinterpret_cast<sqlite3_syscall_ptr>(failingWrite));
}

FailingDisk::~FailingDisk() {
    writeError = 0;
    syncError = 0;
    install(nullptr, nullptr);
}

bool FailingDisk::failed() const {
    return happened;
}

} // namespace faults
