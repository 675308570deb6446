// SPDX-License-Identifier: MIT
// Temporary name, sync, then rename.
#include "app/TextFile.h"

#include "app/Trouble.h"
#include "words/Words.h"

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <unistd.h>

namespace app {

namespace fs = std::filesystem;
using words::message;

namespace {

[[noreturn]] void fail(const char* code, std::string_view text, std::vector<std::string> arguments) {
    throw Trouble({rubric::Severity::error, code, std::string(text), std::move(arguments), {}});
}

/// 0, or why it failed.
int writeAll(int file, std::string_view bytes) {
    while (!bytes.empty()) {
        const auto count = ::write(file, bytes.data(), bytes.size());
        if (count < 0 && errno != EINTR)
            return errno;
        if (count > 0)
            bytes.remove_prefix(static_cast<std::size_t>(count));
    }
    // Some file systems cannot sync and say so.
    return ::fsync(file) == 0 || errno == EINVAL ? 0 : errno;
}

int writeNew(const fs::path& path, std::string_view bytes) {
    constexpr mode_t asTheUserWants = 0666;
    const int file = ::open(path.c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, asTheUserWants);
    if (file < 0)
        return errno;
    int failed = writeAll(file, bytes);
    if (::close(file) != 0 && failed == 0)
        failed = errno;
    if (failed != 0)
        ::unlink(path.c_str());
    return failed;
}

} // namespace

void writeWhole(const fs::path& target, std::string_view bytes) {
    std::error_code error;
    if (fs::is_directory(target, error))
        fail("is-folder", message("{0} is a folder; give the name of a file."), {target.string()});
    const auto folder = target.parent_path();
    if (!folder.empty() && !fs::is_directory(folder, error))
        fail("missing-folder", message("There is no folder {0}; choose another place."), {folder.string()});
    auto temporary = target;
    temporary += ".part";
    int failed = writeNew(temporary, bytes);
    if (failed == 0 && ::rename(temporary.c_str(), target.c_str()) != 0) {
        failed = errno;
        ::unlink(temporary.c_str());
    }
    if (failed != 0)
        fail("cannot-write", message("{0} could not be written: {1}. Nothing was changed."),
             {target.string(), std::strerror(failed)});
}

} // namespace app
