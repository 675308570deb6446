// SPDX-License-Identifier: MIT
// Capitals that must not matter.
#include "app/ports/FileNames.h"
#include "support/Catch.h"

TEST_CASE("Capitals of A to Z become small and everything else stays") {
    CHECK(app::endingOf("dir.D/BOOK.XLSX") == ".xlsx");
    CHECK(app::endingOf("张三.Csv") == ".csv");
    CHECK(app::endingOf("dir.D/book").empty());
}
