// SPDX-License-Identifier: MIT
// From bytes or a path to a Reading; what the tables must hold is in Reader and Advice.
#include "rubric/RubricFile.h"

#include "rubric/Advice.h"
#include "rubric/Encoding.h"
#include "rubric/Inspection.h"
#include "rubric/Reader.h"

#include <fstream>

namespace rubric {

using words::message;

namespace {

Reading only(const std::string& file, std::string_view code, std::string_view text,
             std::vector<std::string> arguments = {}) {
    Inspection inspection(file);
    inspection.error({}, code, text, std::move(arguments));
    return {std::nullopt, inspection.findings()};
}

Reading tooLarge(const std::string& file, std::uintmax_t bytes) {
    constexpr std::uintmax_t megabyte = 1024 * 1024;
    return only(file, "too-large",
                message("This file has {0} MB and a rubric at most {1} MB; check that it is the right file."),
                {std::to_string((bytes + megabyte - 1) / megabyte), std::to_string(largestFile / megabyte)});
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

std::optional<Rubric> inspect(std::string_view text, Inspection& inspection) {
    if (const auto wrong = findWrongEncoding(text)) {
        refuse(*wrong, inspection);
        return std::nullopt;
    }
    const auto document = parseToml(text);
    for (const auto& error : document.errors)
        inspection.error(error.spot, "syntax",
                         message("This cannot be read as TOML ({0}); look here and just before for a missing "
                                 "quotation mark, bracket, comma or equals sign."),
                         {error.reason});
    if (!document.errors.empty())
        return std::nullopt;
    auto rubric = readTree(document.root, inspection);
    adviseOn(rubric, inspection);
    if (inspection.hasErrors())
        return std::nullopt;
    return rubric;
}

/// At most one byte more than a rubric may have, so that a file that grows meanwhile is noticed.
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

Reading unreadable(const std::string& file) {
    return only(file, "unreadable",
                message("This file cannot be read; check that you have permission to read it."));
}

} // namespace

Reading readRubric(std::string_view text, const std::string& file) {
    if (text.size() > largestFile)
        return tooLarge(file, text.size());
    text = withoutMark(text);
    if (text.find_first_not_of(" \t\r\n") == std::string_view::npos)
        return only(
            file, "empty-file",
            message("This file is empty; write a rubric into it or start from a copy of a shipped one."));
    Inspection inspection(file);
    auto rubric = inspect(text, inspection);
    return {std::move(rubric), inspection.findings()};
}

Reading loadRubric(const std::filesystem::path& path) {
    const auto file = path.string();
    std::error_code trouble;
    const auto status = std::filesystem::status(path, trouble);
    if (status.type() == std::filesystem::file_type::not_found)
        return only(file, "missing-file", message("There is no such file; check its name and folder."));
    if (std::filesystem::is_directory(status))
        return only(file, "not-a-file", message("This is a folder; name a rubric file (*.toml) in it."));
    if (status.type() == std::filesystem::file_type::none)
        return unreadable(file);
    if (!std::filesystem::is_regular_file(status))
        return only(file, "not-a-file", message("This is a device or a pipe; name a rubric file (*.toml)."));
    const auto size = std::filesystem::file_size(path, trouble);
    if (!trouble && size > largestFile)
        return tooLarge(file, size);
    const auto bytes = bytesOf(path);
    return bytes ? readRubric(*bytes, file) : unreadable(file);
}

} // namespace rubric
