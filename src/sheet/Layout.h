// SPDX-License-Identifier: MIT
// Which sheets a workbook has and how, as plain values; reading one from a file is LayoutFile.h.
#pragma once

#include "sheet/Sheet.h"

#include <string>
#include <string_view>
#include <vector>

namespace sheet {

enum class SheetKind {
    readMe,
    ranking,
    comparison,
    certainty,
    panel,
    questions,
    agreement,
    decision,
    data,
    candidates,  // one sheet a candidate
    scoreSheets, // empty ones to fill in
    official     // candidates down, interviewers across, three signatures
};

struct LayoutSheet {
    SheetKind kind = SheetKind::readMe;
    /// Keys of columns left out; of candidates, codes of stages whose notes are left out.
    std::vector<std::string> without;

    bool operator==(const LayoutSheet&) const = default;
};

/// program: the language on screen.
enum class Tongue { program, english, chinese, both };
enum class NameForm { shown, anonymous };

struct Layout {
    std::string id;
    words::Text title;
    /// What it is for, in one sentence.
    words::Text about;
    /// In the order of the workbook; no kind twice.
    std::vector<LayoutSheet> sheets;
    Tongue language = Tongue::program;
    NameForm names = NameForm::shown;
    Paper paper;
    /// Rules of the house, for the Read me sheet.
    std::vector<words::Text> notes;

    bool operator==(const Layout&) const = default;
};

/// Null when the layout does not have it.
[[nodiscard]] const LayoutSheet* findSheet(const Layout& layout, SheetKind kind);
/// True when all it has is one table, as a CSV file is.
[[nodiscard]] bool isOneTable(const Layout& layout);
/// As files spell it: "read-me".
[[nodiscard]] std::string_view codeOf(SheetKind kind);
/// Columns of this kind that a layout may leave out, of candidates the stages "before", "during" and "after"
/// of what is kept around an interview; empty for kinds whose columns belong together.
[[nodiscard]] const std::vector<std::string>& optionalParts(SheetKind kind);

} // namespace sheet
