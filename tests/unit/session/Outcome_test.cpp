// SPDX-License-Identifier: MIT
// The short spellings of own verdicts and signatures.
#include "session/Outcome.h"
#include "support/Catch.h"

using namespace session;

TEST_CASE("An own verdict is spelled with both languages and its meaning") {
    CHECK(readVerdictWord(" second interview / 复试 = hold ") ==
          VerdictWord{{"复试", "second interview"}, Verdict::hold});
    CHECK(readVerdictWord("复试") == VerdictWord{{"复试", "复试"}, std::nullopt});
    CHECK(readVerdictWord("/复试=none") == VerdictWord{{"复试", "复试"}, std::nullopt});
    CHECK_FALSE(readVerdictWord("复试=maybe"));
    CHECK_FALSE(readVerdictWord(" = hold"));
}

TEST_CASE("A signature is spelled as name and role") {
    CHECK(readSignature("Ann Lee=General manager") == Signature{"Ann Lee", "General manager", ""});
    CHECK(readSignature(" 王芳 ") == Signature{"王芳", "", ""});
    CHECK_FALSE(readSignature("=HR"));
}

TEST_CASE("What a signature holds for is the verdict with its reason and dissent") {
    const Decision one{"C01", Verdict::hire, "best", "", "HR", "2026-01-01T00:00:00.000Z"};
    auto other = one;
    other.decidedBy = "Ann";
    other.at.clear();
    CHECK(sameContent(one, other));
    other.dissent = "Bo would wait";
    CHECK_FALSE(sameContent(one, other));
    CHECK(isDecided({.candidate = "C01", .word = {"复试", "again"}}));
    CHECK_FALSE(isDecided({.candidate = "C01", .reason = "too early"}));
}
