// SPDX-License-Identifier: MIT
// Two lines high, under its title.
#include "gui/interview/TextLine.h"

#include "gui/controls/Utf8.h"

namespace gui {

TextLine::TextLine(wxWindow* parent, const app::Desk& desk, TextKeeper keeper, const app::TextRow& row)
    : NoteField(parent, desk,
                [this](const std::string& text) { return m_keeper.store(m_item, text, base()); }),
      m_keeper(std::move(keeper)), m_item(row.item) {
    setMinLines(2);
    retitle(shown(row.label));
}

void TextLine::showRow(const app::TextRow& row) {
    show(m_keeper.place(m_item), row.text, row.saving);
}

} // namespace gui
