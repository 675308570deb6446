// SPDX-License-Identifier: MIT
// Bytes, encoding, syntax, in this order; the first that fails is the only one noted.
#include "reading/TextFile.h"

#include "reading/Encoding.h"
#include "reading/TomlDepth.h"
#include "text/CodePoints.h"
#include "text/Fold.h"

#include <fstream>

namespace reading {

using words::message;

namespace {

std::nullopt_t refuseSize(std::uintmax_t bytes, Inspection& inspection) {
    constexpr std::uintmax_t megabyte = std::uintmax_t{1024} * 1024;
    inspection.error(
        {}, "too-large",
        message("This file has {0} MB and at most {1} MB are read; check that it is the right file."),
        {std::to_string((bytes + megabyte - 1) / megabyte), std::to_string(largestFile / megabyte)});
    return std::nullopt;
}

void refuse(const WrongEncoding& wrong, Inspection& inspection) {
    switch (wrong.what) {
    case Encoding::utf16:
        return inspection.error(wrong.spot, "wrong-encoding",
                                message("This file is UTF-16; save it again as UTF-8."));
    case Encoding::zeroByte:
        return inspection.error(
            wrong.spot, "wrong-encoding",
            message("Here stands a zero byte, which no text holds; save the file again as UTF-8 text."));
    case Encoding::notUtf8:
        return inspection.error(
            wrong.spot, "wrong-encoding",
            message("This character is not UTF-8 (perhaps GBK or ANSI); save the file again as UTF-8."));
    }
}

/// At most one byte more than a file may have, so that a file that grows meanwhile is noticed.
std::optional<std::string> bytesOf(const std::filesystem::path& path) {
    std::ifstream stream(path, std::ios::binary);
    if (!stream)
        return std::nullopt;
    std::string bytes(largestFile + 1, '\0');
    stream.read(bytes.data(), static_cast<std::streamsize>(bytes.size()));
    if (stream.bad())
        return std::nullopt;
    bytes.resize(static_cast<std::size_t>(stream.gcount()));
    return bytes;
}

} // namespace

std::optional<std::string> textOf(const std::filesystem::path& path, Inspection& inspection) {
    const auto refused = [&](std::string_view code, std::string_view text) {
        inspection.error({}, code, text);
        return std::nullopt;
    };
    const auto unreadable = message("This file cannot be read; check that you have permission to read it.");
    std::error_code trouble;
    const auto status = std::filesystem::status(path, trouble);
    if (status.type() == std::filesystem::file_type::not_found)
        return refused("missing-file", message("There is no such file; check its name and folder."));
    if (std::filesystem::is_directory(status))
        return refused("not-a-file", message("This is a folder; name a file (*.toml) in it."));
    if (status.type() == std::filesystem::file_type::none)
        return refused("unreadable", unreadable);
    if (!std::filesystem::is_regular_file(status))
        return refused("not-a-file", message("This is a device or a pipe; name a file (*.toml)."));
    const auto size = std::filesystem::file_size(path, trouble);
    if (!trouble && size > largestFile)
        return refuseSize(size, inspection);
    auto bytes = bytesOf(path);
    if (!bytes)
        return refused("unreadable", unreadable);
    return bytes;
}

std::optional<Node> treeOf(std::string_view text, Inspection& inspection) {
    if (text.size() > largestFile)
        return refuseSize(text.size(), inspection);
    text = text::withoutMark(text);
    if (text::isInvisible(text)) {
        inspection.error({}, "empty-file",
                         message("This file is empty; start from a copy of a shipped one."));
        return std::nullopt;
    }
    if (const auto wrong = findWrongEncoding(text)) {
        refuse(*wrong, inspection);
        return std::nullopt;
    }
    if (const auto deep = tooDeep(text)) {
        inspection.error(*deep, "too-deep",
                         message("Here tables or lists lie more than {0} deep in each other; no file of this "
                                 "kind needs that."),
                         {std::to_string(deepestToml)});
        return std::nullopt;
    }
    auto document = parseToml(text);
    for (const auto& error : document.errors)
        inspection.error(error.spot, "syntax",
                         message("This cannot be read as TOML ({0}); look here and just before for a missing "
                                 "quotation mark, bracket, comma or equals sign."),
                         {error.reason});
    if (!document.errors.empty())
        return std::nullopt;
    return std::move(document.root);
}

} // namespace reading
