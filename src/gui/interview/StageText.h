// SPDX-License-Identifier: MIT
// A text, number or moment on a page around the questions: what is typed, what it may be filled with, and
// what follows from it beside it.
#pragma once

#include "gui/controls/NoteField.h"
#include "gui/interview/StageField.h"

namespace gui {

class StageText : public StageField {
public:
    StageText(wxWindow* parent, const app::ProtocolField& field, const StageActs& acts);

    void show(const app::ProtocolField& field) override;
    void lock(bool locked) override { m_text->lock(locked); }
    void flush() override { m_text->flush(); }
    [[nodiscard]] bool isTyped() const override { return m_text->isTyped(); }

private:
    /// The button that fills the field in, if there is one.
    [[nodiscard]] wxButton* filler(const app::ProtocolField& field);
    void offer(wxWindow& button);

    const StageActs& m_acts;
    session::Item m_item;
    std::vector<app::Choice> m_choices;
    std::string m_hint;
    NoteField* m_text;
    wxStaticText* m_beside = nullptr;
};

} // namespace gui
