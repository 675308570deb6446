// SPDX-License-Identifier: MIT
// The offer follows the text before the cursor.
#include "gui/interview/TagField.h"

#include "app/interview/QuickTags.h"
#include "gui/controls/Utf8.h"

namespace gui {

TagField::TagField(wxWindow* parent, const app::Desk& desk, OnStore onStore, Find find, OnOffer onOffer)
    : NoteField(parent, desk, std::move(onStore)), m_find(std::move(find)), m_onOffer(std::move(onOffer)) {
    control().Bind(wxEVT_TEXT, [this](wxCommandEvent& event) {
        event.Skip();
        look();
    });
    control().Bind(wxEVT_KILL_FOCUS, [this](wxFocusEvent& event) {
        event.Skip();
        offer({});
    });
}

std::string TagField::beforeCursor() const {
    return typed(control().GetRange(0, control().GetInsertionPoint()));
}

void TagField::look() {
    const auto query = control().HasFocus() ? app::tagBefore(beforeCursor()) : std::nullopt;
    offer(query ? m_find(query->letters) : std::vector<std::string>{});
}

void TagField::offer(std::vector<std::string> words) {
    if (words == m_words)
        return;
    m_words = std::move(words);
    m_onOffer(m_words);
}

bool TagField::takesKey(const wxKeyEvent& event) {
    if (m_words.empty() || event.HasAnyModifiers() || !control().HasFocus())
        return false;
    const int key = event.GetKeyCode();
    if (key == WXK_ESCAPE) {
        offer({});
        return true;
    }
    std::size_t chosen = m_words.size();
    if (key == WXK_RETURN || key == WXK_NUMPAD_ENTER || key == WXK_TAB)
        chosen = 0;
    else if (key >= '1' && key <= '9')
        chosen = static_cast<std::size_t>(key - '1');
    if (chosen >= m_words.size())
        return false;
    insert(std::string(m_words[chosen]));
    return true;
}

void TagField::insert(const std::string& word) {
    const auto before = beforeCursor();
    const auto query = app::tagBefore(before);
    if (!query)
        return;
    const long end = control().GetInsertionPoint();
    const auto begin = static_cast<long>(shown(before.substr(0, query->begin)).length());
    offer({});
    control().Replace(begin, end, shown(word));
}

} // namespace gui
