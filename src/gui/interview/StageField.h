// SPDX-License-Identifier: MIT
// One field of a page around the questions with the control that fits how it is given; it stores nothing
// itself.
#pragma once

#include "app/desk/Desk.h"
#include "app/interview/ProtocolPage.h"
#include "gui/controls/KeptField.h"

#include <wx/panel.h>

#include <functional>

namespace gui {

/// What fields ask of their owner.
struct StageActs {
    const app::Desk& desk;
    /// An empty value clears the mark.
    std::function<void(const session::Item&, const std::string& value)> mark;
    /// A text typed over another one.
    std::function<std::optional<KeptField::Refused>(const session::Item&, const std::string& text,
                                                    const std::string& over)>
        store;
    std::function<session::DraftPlace(const session::Item&)> place;
};

class StageField : public wxPanel {
public:
    using wxPanel::wxPanel;

    /// Of the same item as at first.
    virtual void show(const app::ProtocolField& field) = 0;
    virtual void lock(bool) {}
    /// Hands over what was typed.
    virtual void flush() {}
    [[nodiscard]] virtual bool isTyped() const { return false; }
    /// Breaks its text to a width it has to itself.
    virtual void wrapTo(int) {}
};

/// A tick that stands alone on its line is a row. The acts outlive the field.
enum class Company { alone, others };
[[nodiscard]] StageField* stageField(wxWindow* parent, const app::ProtocolField& field, Company company,
                                     const StageActs& acts);

} // namespace gui
