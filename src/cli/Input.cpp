// SPDX-License-Identifier: MIT
// Which files can be read from.
#include "cli/Input.h"

#include "app/ports/SystemError.h"

namespace cli {

namespace fs = std::filesystem;
using words::message;

namespace {

[[noreturn]] void fail(const std::string& path, std::string code, std::string_view text) {
    throw app::SystemError({reading::Severity::error, std::move(code), std::string(text), {}, {path, 0, 0}});
}

} // namespace

void checkReadable(const std::string& path) {
    std::error_code trouble;
    const auto kind = fs::status(path, trouble).type();
    if (kind == fs::file_type::not_found)
        fail(path, "missing-file", message("There is no such file; check its name and folder."));
    if (kind == fs::file_type::directory)
        fail(path, "not-a-file", message("This is a folder; name a file."));
    if (kind == fs::file_type::none || kind == fs::file_type::unknown)
        fail(path, "unreadable",
             message("This file cannot be read; check that you have permission to read it."));
    if (kind != fs::file_type::regular && kind != fs::file_type::fifo)
        fail(path, "not-a-file", message("This is a device, not a file."));
}

Input::Input(Terminal& terminal, const std::string& path) : m_name(path) {
    if (path == "-") {
        m_name = "<stdin>";
        m_standard = &terminal.in;
        return;
    }
    checkReadable(path);
    m_file.open(path, std::ios::binary);
    if (!m_file)
        fail(path, "unreadable",
             message("This file cannot be read; check that you have permission to read it."));
}

void Input::checkWhole() {
    if (stream().bad())
        fail(m_name, "read-error", message("Reading broke off before the end; nothing was imported."));
}

} // namespace cli
