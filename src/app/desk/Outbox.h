// SPDX-License-Identifier: MIT
// Marks on their way into the file: stored at once, or kept in memory in order while the file cannot be
// written.
#pragma once

#include "app/ports/Ports.h"

namespace app {

/// Whether what a row shows is in the file; what waits is on the screen and in memory only.
enum class Saving { saved, waiting };

/// One a desk. What waits here is on the screen and nowhere else; nothing but a written file takes it away.
/// It is its author's newest word when it gets there, whatever the file says by then: both stay in the log.
class Outbox {
public:
    explicit Outbox(Store& store) : m_store(store) {}

    /// Stores the edits, after whatever waited before them, or keeps them when the file cannot be written.
    /// Returns them as stored or as kept. Throws SystemError only for what no file would take; then nothing
    /// is kept.
    std::vector<session::Edit> record(std::vector<session::Edit> edits);
    /// Writes all that waits as one transaction; true when nothing waits any more.
    bool tryAgain();

    [[nodiscard]] bool empty() const { return m_waiting.empty(); }
    /// Oldest first.
    [[nodiscard]] const std::vector<session::Edit>& waiting() const { return m_waiting; }
    /// Of one scorecard.
    [[nodiscard]] std::vector<session::Edit> waitingOn(const session::Scorecard& card,
                                                       const std::string& position) const;
    /// Why the last attempt failed; nothing while nothing waits.
    [[nodiscard]] const std::optional<reading::Finding>& why() const { return m_why; }

private:
    Store& m_store;
    std::vector<session::Edit> m_waiting;
    std::optional<reading::Finding> m_why;
};

/// True when the file, not the edit, is what is wrong: the same edit may be stored later or elsewhere.
[[nodiscard]] bool mayPass(const reading::Finding& trouble);

} // namespace app
