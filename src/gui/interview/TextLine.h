// SPDX-License-Identifier: MIT
// A text of the scorecard in a field of its own; where it is stored is its owner's business.
#pragma once

#include "app/interview/LiveState.h"
#include "gui/controls/NoteField.h"

namespace gui {

/// Where such texts wait, and who takes them: the item, the text, and the text it was typed over.
struct TextKeeper {
    std::function<session::DraftPlace(const session::Item&)> place;
    std::function<std::optional<NoteField::Refused>(const session::Item&, const std::string& text,
                                                    const std::string& base)>
        store;
};

class TextLine : public NoteField {
public:
    TextLine(wxWindow* parent, const app::Desk& desk, TextKeeper keeper, const app::TextRow& row);

    void showRow(const app::TextRow& row);

private:
    TextKeeper m_keeper;
    session::Item m_item;
};

} // namespace gui
