// SPDX-License-Identifier: MIT
// A note in which "#" and a few letters bring a word of the vocabularies; which words those are it asks.
#pragma once

#include "gui/controls/NoteField.h"

namespace gui {

class TagField : public NoteField {
public:
    /// The words that letters find, the best first.
    using Find = std::function<std::vector<std::string>(const std::string& letters)>;
    /// What can be taken now, to be shown; none when there is nothing any more.
    using OnOffer = std::function<void(const std::vector<std::string>& words)>;

    TagField(wxWindow* parent, const app::Desk& desk, OnStore onStore, Find find, OnOffer onOffer);

    /// Enter and Tab take the first word offered, a digit that one, Esc none. True when the key was for
    /// that.
    [[nodiscard]] bool takesKey(const wxKeyEvent& event);

private:
    void look();
    void offer(std::vector<std::string> words);
    void insert(const std::string& word);
    [[nodiscard]] std::string beforeCursor() const;

    Find m_find;
    OnOffer m_onOffer;
    std::vector<std::string> m_words;
};

} // namespace gui
