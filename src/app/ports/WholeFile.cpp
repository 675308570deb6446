// SPDX-License-Identifier: MIT
// Into the temporary file, then in place.
#include "app/ports/WholeFile.h"

#include "app/ports/AtomicFile.h"

#include <cerrno>
#include <fcntl.h>
#include <unistd.h>

namespace app {

namespace {

/// 0, or why it failed.
int writeAll(const std::filesystem::path& path, std::string_view bytes) {
    const int file = ::open(path.c_str(), O_WRONLY | O_CLOEXEC);
    if (file < 0)
        return errno;
    int failed = 0;
    while (!bytes.empty() && failed == 0) {
        const auto count = ::write(file, bytes.data(), bytes.size());
        if (count < 0 && errno != EINTR)
            failed = errno;
        else if (count > 0)
            bytes.remove_prefix(static_cast<std::size_t>(count));
    }
    return ::close(file) != 0 && failed == 0 ? errno : failed;
}

} // namespace

void writeWhole(const std::filesystem::path& target, std::string_view bytes) {
    AtomicFile file(target);
    if (const int failed = writeAll(file.temporary(), bytes); failed != 0)
        failWriting(target, failed);
    file.keep();
}

} // namespace app
