// SPDX-License-Identifier: MIT
// A made workbook into a file, for tests that read it back.
#pragma once

#include "support/MadeSheets.h"
#include "support/StepClock.h"
#include "workbook/XlsxWriter.h"

namespace support {

inline bool goOn(double) {
    return true;
}

inline void saveBook(const sheet::Workbook& book, const std::filesystem::path& file) {
    const StepClock clock;
    workbook::XlsxWriter(clock).write(MadeSheets(book), file, goOn);
}

} // namespace support
