// SPDX-License-Identifier: MIT
// A note typed where keys score, and what undoing says.
#include "app/interview/LiveSession.h"

#include "session/MarkWords.h"

#include <algorithm>

namespace app {

using session::Item;
using session::ItemKind;

bool LiveSession::hear(std::string_view character, TypingGuard::Means means) {
    if (submitted() && m_reason.empty())
        return false; // nothing is marked, and no note taken
    const auto now = m_desk.clock().now();
    if (m_guard.beginsAt(now))
        m_beforeTyping = m_card;
    return m_guard.hear(character, means, now);
}

LiveSession::Refusal LiveSession::takeTypedAsNote() {
    const auto typed = m_guard.text();
    const auto before = std::move(m_beforeTyping);
    closeChoices();
    std::vector<Request> requests;
    for (const auto& [item, mark] : before.marks)
        if (const auto value = session::valueOf(m_card, item); value != mark.value)
            requests.push_back({item, mark.value});
    for (const auto& [item, mark] : m_card.marks)
        if (!before.marks.contains(item) && item.kind != ItemKind::asked && item.kind != ItemKind::role)
            requests.push_back({item, {}});
    const Item note = m_atEnd ? Item{ItemKind::note, {}, {}} : Item{ItemKind::note, questionId(), {}};
    const auto known = session::valueOf(before, note);
    requests.push_back({note, known.empty() ? typed : known + "\n" + typed});
    auto refusal = write(std::move(requests));
    m_row = firstRow();
    return refusal;
}

std::string LiveSession::saidOf(const std::vector<session::Edit>& edits) const {
    const auto& tr = m_desk.tr();
    const auto judges = [](const session::Edit& edit) {
        return edit.item.kind->says != session::Says::course;
    };
    if (const auto marks = std::count_if(edits.begin(), edits.end(), judges); marks > 1)
        return tr("{0} marks are as before", marks);
    const auto at = std::find_if(edits.begin(), edits.end(), judges);
    const auto& first = at == edits.end() ? edits.front() : *at;
    const auto label = session::labelOf(frozen(), first.item, tr);
    if (first.item.kind->isText())
        return tr("{0}: the text is as before", label);
    return first.newValue.empty()
               ? tr("{0}: blank again", label)
               : tr("{0}: {1} again", label, session::valueWord(first.item, first.newValue, tr));
}

} // namespace app
