// SPDX-License-Identifier: MIT
// Looks through an .xlsx: libxlsxwriter does not notice when one of its temporary files was cut short.
#pragma once

#include "workbook/Part.h"

#include <condition_variable>
#include <mutex>
#include <set>
#include <thread>

namespace workbook {

/// Reads along while the package is still being written, so that little is left to look at in the end.
class PackageCheck {
public:
    explicit PackageCheck(std::filesystem::path package);
    ~PackageCheck();
    PackageCheck(const PackageCheck&) = delete;
    PackageCheck& operator=(const PackageCheck&) = delete;

    /// To be asked once, when the package is finished: true when every part of it can be unpacked and ends
    /// with the end of its document.
    [[nodiscard]] bool isWhole();

private:
    void readAlong();
    void finish();
    /// False when the package is finished.
    [[nodiscard]] bool waitForMore();

    std::filesystem::path m_package;
    std::set<Part> m_whole;
    std::mutex m_door;
    std::condition_variable m_ended;
    bool m_finished = false;
    std::thread m_reader;
};

} // namespace workbook
