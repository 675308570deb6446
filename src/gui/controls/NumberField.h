// SPDX-License-Identifier: MIT
// A number that is kept until the store has it; counted in hundredths, as plans do.
#pragma once

#include "gui/controls/KeptField.h"

#include <wx/spinctrl.h>

namespace gui {

class NumberField : public KeptField {
public:
    /// All in hundredths.
    struct Range {
        int low, high, step;
        /// Shown also where they are 0.
        unsigned decimals = 0;
    };
    /// Stores; what it throws is why the number was not taken.
    using OnNumber = std::function<void(int hundredths)>;

    NumberField(wxWindow* parent, const app::Desk& desk, const Range& range, const OnNumber& onNumber);

    void show(const session::DraftPlace& place, int hundredths);
    [[nodiscard]] int hundredths() const;
    /// The hundredths in digits.
    [[nodiscard]] std::string text() const override { return std::to_string(hundredths()); }

private:
    void put(const std::string& text) override;

    Range m_range;
    wxSpinCtrlDouble* m_number;
    /// The control tells of its own reformatting as of typing.
    bool m_putting = false;
};

} // namespace gui
