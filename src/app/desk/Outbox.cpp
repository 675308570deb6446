// SPDX-License-Identifier: MIT
// First what waits, then what is new: the log keeps the order of the actions.
#include "app/desk/Outbox.h"

#include "app/ports/SystemError.h"

#include <algorithm>
#include <array>
#include <iterator>

namespace app {

bool mayPass(const reading::Finding& trouble) {
    constexpr std::array<std::string_view, 5> final{"refused", "unknown-position", "unknown-candidate",
                                                    "not-frozen", "read-only"};
    return std::find(final.begin(), final.end(), trouble.code) == final.end();
}

std::vector<session::Edit> Outbox::record(std::vector<session::Edit> edits) {
    if (tryAgain()) {
        try {
            return m_store.record(edits);
        } catch (const Refused&) {
            throw;
        } catch (const SystemError& trouble) {
            if (!mayPass(trouble.finding()))
                throw;
            m_why = trouble.finding();
        }
    }
    std::erase_if(edits, [](const auto& edit) { return edit.oldValue == edit.newValue; });
    for (auto& edit : edits)
        edit.expected.reset();
    m_waiting.insert(m_waiting.end(), edits.begin(), edits.end());
    if (m_waiting.empty())
        m_why.reset();
    return edits;
}

bool Outbox::tryAgain() {
    if (m_waiting.empty())
        return true;
    try {
        (void)m_store.record(m_waiting);
    } catch (const SystemError& trouble) {
        m_why = trouble.finding();
        return false;
    }
    m_waiting.clear();
    m_why.reset();
    return true;
}

std::vector<session::Edit> Outbox::waitingOn(const session::Scorecard& card,
                                             const std::string& position) const {
    std::vector<session::Edit> mine;
    std::copy_if(m_waiting.begin(), m_waiting.end(), std::back_inserter(mine), [&](const auto& edit) {
        return edit.position == position && edit.candidate == card.candidate &&
               edit.interviewer == card.interviewer;
    });
    return mine;
}

} // namespace app
