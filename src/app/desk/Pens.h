// SPDX-License-Identifier: MIT
// A scorecard has one writer: which scorecards are written in this window, and who writes the others.
#pragma once

#include "app/desk/Outbox.h"
#include "app/ports/Claims.h"
#include "words/Words.h"

#include <map>

namespace app {

struct CardName {
    std::string position;
    std::string candidate;
    std::string interviewer;
};

/// One a desk. Without claims, and where the workspace is no file, every pen is free.
class Pens {
public:
    Pens(Store& store, const Outbox& outbox) : m_store(store), m_outbox(outbox) {}

    void use(Claims* claims) { m_claims = claims; }
    /// Nothing when it may be written here from now on; else who writes it.
    [[nodiscard]] std::optional<Holder> take(const CardName& card);
    /// It is not on the screen any more. While marks wait to be written, whose pen it was keeps it.
    void leave(const CardName& card);

private:
    void giveBack();

    Store& m_store;
    const Outbox& m_outbox;
    Claims* m_claims = nullptr;
    std::map<std::string, std::unique_ptr<Claim>> m_taken;
    /// Left with marks waiting.
    std::vector<std::string> m_left;
};

/// "Ann Lee writes this scorecard in another window since 2026-11-22 17:30:00 (ann, process 1234)."
[[nodiscard]] reading::Finding writtenElsewhere(const CardName& card, const Holder& holder);

} // namespace app
