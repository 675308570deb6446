// SPDX-License-Identifier: MIT
// What is said of the whole interview: the recommendation with its reason, and the summary in own words.
#pragma once

#include "gui/controls/Column.h"
#include "gui/interview/LevelButton.h"
#include "gui/interview/TextLine.h"

namespace gui {

class WholePanel : public Column {
public:
    /// The value pressed, also the one that is given already.
    using OnValue = std::function<void(const std::string&)>;

    WholePanel(wxWindow* parent, const app::Desk& desk, const OnValue& onRecommend, TextKeeper keeper,
               NoteField::OnStore onNote);

    void show(const session::DraftPlace& place, const app::LiveState& state);
    [[nodiscard]] NoteField& note() const { return *m_note; }
    /// The other texts.
    [[nodiscard]] const std::vector<TextLine*>& fields() const { return m_fields; }

private:
    void showTexts(const app::LiveState& state);

    std::vector<LevelButton*> m_advices;
    const app::Desk& m_desk;
    const words::Words& m_tr;
    TextKeeper m_keeper;
    NoteField* m_note;
    /// Why, then the summary; made with the first state that has them.
    std::vector<TextLine*> m_fields;
};

} // namespace gui
