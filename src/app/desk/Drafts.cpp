// SPDX-License-Identifier: MIT
// Memory first, disk when it can.
#include "app/desk/Drafts.h"

#include "app/ports/SystemError.h"

namespace app {

void Drafts::load(const std::string& position) {
    if (m_loaded.contains(position))
        return;
    for (auto& draft : m_store.drafts(position))
        if (!m_gone.contains(draft.place))
            m_held.try_emplace(draft.place, Held{std::move(draft.text), {}, {}, Held::Disk::same});
    m_loaded.insert(position);
}

const Drafts::Held* Drafts::find(const session::DraftPlace& place) {
    load(place.position);
    const auto at = m_held.find(place);
    return at == m_held.end() ? nullptr : &at->second;
}

void Drafts::type(const session::DraftPlace& place, const std::string& text) {
    auto& held = m_held[place];
    if (held.text == text && held.disk == Held::Disk::same)
        return;
    const bool some = m_gone.erase(place) > 0 || held.disk != Held::Disk::nothing;
    held.text = text;
    held.disk = some ? Held::Disk::older : Held::Disk::nothing;
}

void Drafts::refuse(const session::DraftPlace& place, const std::string& why, Again again) {
    auto& held = m_held[place];
    held.why = why;
    held.again = again;
}

void Drafts::drop(const session::DraftPlace& place) {
    const auto at = m_held.find(place);
    if (at == m_held.end())
        return;
    if (at->second.disk != Held::Disk::nothing)
        m_gone.insert(place);
    m_held.erase(at);
    if (!m_gone.empty())
        (void)keep();
}

bool Drafts::keep() {
    if (m_store.readOnly())
        return false;
    try {
        for (auto& [place, held] : m_held)
            if (held.disk != Held::Disk::same && !place.candidate.empty()) {
                m_store.keepDraft(place, held.text);
                held.disk = Held::Disk::same;
            }
        while (!m_gone.empty()) {
            m_store.dropDraft(*m_gone.begin());
            m_gone.erase(m_gone.begin());
        }
    } catch (const SystemError&) {
        return false; // whoever marks or looks at the file next is told why
    }
    return true;
}

std::vector<std::pair<session::DraftPlace, Drafts::Held>> Drafts::atRisk() const {
    std::vector<std::pair<session::DraftPlace, Held>> all;
    for (const auto& [place, held] : m_held)
        if (held.disk != Held::Disk::same || !held.why.empty())
            all.emplace_back(place, held);
    return all;
}

} // namespace app
