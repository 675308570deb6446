// SPDX-License-Identifier: MIT
// The places, in order.
#include "mains/DataFolders.h"

#include <algorithm>
#include <cctype>
#include <cstdlib>
#include <string>
#include <unistd.h>

namespace mains {

namespace fs = std::filesystem;

namespace {

const char* setting(const std::string& variable) {
    const char* value = std::getenv(variable.c_str());
    return value != nullptr && *value != '\0' ? value : nullptr;
}

} // namespace

fs::path shippedFolder(const char* name) {
    std::string variable = std::string("EVENHAND_") + name;
    std::transform(variable.begin(), variable.end(), variable.begin(),
                   [](unsigned char letter) { return static_cast<char>(std::toupper(letter)); });
    if (const char* named = setting(variable))
        return named;
    std::error_code trouble;
    const auto program = fs::read_symlink("/proc/self/exe", trouble);
    if (!trouble) {
        auto installed = program.parent_path().parent_path() / "share" / "evenhand" / name;
        if (fs::is_directory(installed, trouble))
            return installed;
    }
    return fs::path(EVENHAND_SOURCE_TREE) / name;
}

fs::path ownFolder(const char* name) {
    if (const char* data = setting("XDG_DATA_HOME"))
        return fs::path(data) / "evenhand" / name;
    if (const char* home = setting("HOME"))
        return fs::path(home) / ".local" / "share" / "evenhand" / name;
    return {};
}

fs::path sessionFolder() {
    if (const char* session = setting("XDG_RUNTIME_DIR"))
        return fs::path(session) / "evenhand";
    std::error_code trouble;
    const auto common = fs::temp_directory_path(trouble);
    return trouble ? fs::path() : common / ("evenhand-" + std::to_string(geteuid()));
}

std::string screenName() {
    for (const auto* variable : {"WAYLAND_DISPLAY", "DISPLAY"})
        if (const char* named = setting(variable))
            return named;
    return {};
}

} // namespace mains
