// SPDX-License-Identifier: MIT
// What was read along counts only where the directory, which comes last, says the same of the part.
#include "workbook/Package.h"

#include <algorithm>
#include <vector>

namespace workbook {

namespace {

constexpr std::size_t endSize = 22, entrySize = 46;

/// Empty when there is no directory, or it does not hold as many as it says.
std::vector<Part> directoryOf(PartReader& in, std::uint64_t fileSize) {
    const auto end = in.read(fileSize - endSize, endSize);
    if (end.substr(0, 4) != "PK\5\6")
        return {};
    const auto directory = in.read(numberAt(end, 16, 4), numberAt(end, 12, 4));
    std::vector<Part> parts;
    for (std::size_t at = 0; at + entrySize <= directory.size();) {
        const auto nameSize = numberAt(directory, at + 28, 2);
        parts.push_back({directory.substr(at + entrySize, nameSize), numberAt(directory, at + 42, 4),
                         numberAt(directory, at + 20, 4), numberAt(directory, at + 24, 4)});
        at += entrySize + nameSize + numberAt(directory, at + 30, 2) + numberAt(directory, at + 32, 2);
    }
    return parts.size() == numberAt(end, 10, 2) ? parts : std::vector<Part>();
}

} // namespace

PackageCheck::PackageCheck(std::filesystem::path package)
    : m_package(std::move(package)), m_reader([this] { readAlong(); }) {}

PackageCheck::~PackageCheck() {
    finish();
}

void PackageCheck::finish() {
    {
        const std::lock_guard lock(m_door);
        m_finished = true;
    }
    m_ended.notify_all();
    if (m_reader.joinable())
        m_reader.join();
}

bool PackageCheck::waitForMore() {
    std::unique_lock lock(m_door);
    return !m_ended.wait_for(lock, std::chrono::milliseconds(5), [this] { return m_finished; });
}

void PackageCheck::readAlong() {
    PartReader in(m_package);
    std::uint64_t at = 0;
    do
        while (const auto part = in.partAt(at)) {
            if (in.isWhole(*part))
                m_whole.insert(*part);
            at = in.endOf(*part);
        }
    while (waitForMore());
}

bool PackageCheck::isWhole() {
    finish();
    std::error_code error;
    const auto size = std::filesystem::file_size(m_package, error);
    if (error || size < endSize)
        return false;
    PartReader in(m_package);
    const auto parts = directoryOf(in, size);
    return !parts.empty() && std::all_of(parts.begin(), parts.end(), [&](const Part& part) {
        return m_whole.contains(part) || in.isWhole(part);
    });
}

} // namespace workbook
