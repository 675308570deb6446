// SPDX-License-Identifier: MIT
// What is said of the whole interview: the recommendation, and the summary in own words.
#pragma once

#include "app/interview/LiveState.h"
#include "gui/controls/NoteField.h"
#include "gui/interview/LevelButton.h"

namespace gui {

class WholePanel : public wxPanel {
public:
    /// The value pressed, also the one that is given already.
    using OnValue = std::function<void(const std::string&)>;

    WholePanel(wxWindow* parent, const app::Desk& desk, const OnValue& onRecommend,
               NoteField::OnStore onNote);

    void show(const session::DraftPlace& place, const app::LiveState& state);
    [[nodiscard]] NoteField& note() const { return *m_note; }

private:
    std::vector<LevelButton*> m_advices;
    const words::Words& m_tr;
    NoteField* m_note;
};

} // namespace gui
