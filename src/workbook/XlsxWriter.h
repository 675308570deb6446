// SPDX-License-Identifier: MIT
// Workbooks as .xlsx files; decides looks and safety, never contents.
#pragma once

#include "app/ports/Ports.h"

namespace workbook {

/// Text is always written as text, whatever it begins with. The file carries a title and the time of the
/// clock, no author and no path. Sheets are made a few ahead of the one that is written. Throws
/// app::SystemError and leaves an old file as it was when the target cannot be written.
class XlsxWriter : public app::WorkbookWriter {
public:
    /// The clock must outlive the writer.
    explicit XlsxWriter(const app::Clock& clock) : m_clock(clock) {}

    app::Outcome write(const sheet::SheetSource& sheets, const std::filesystem::path& target,
                       const app::GoOn& goOn) const override;

private:
    const app::Clock& m_clock;
};

} // namespace workbook
