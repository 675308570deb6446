// SPDX-License-Identifier: MIT
// A native number control in the hands of KeptField. Asked for its value it takes over what is typed, so it
// is asked when the number is complete.
#include "gui/controls/NumberField.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <utility>

namespace gui {

NumberField::NumberField(wxWindow* parent, const app::Desk& desk, const Range& range,
                         const OnNumber& onNumber)
    : KeptField(parent, desk,
                [this, onNumber](const std::string&) -> std::optional<Refused> {
                    onNumber(hundredths());
                    return std::nullopt;
                }),
      m_range(range), m_number(new wxSpinCtrlDouble(this, wxID_ANY, "", wxDefaultPosition, wxDefaultSize,
                                                    wxSP_ARROW_KEYS, range.low / 100.0, range.high / 100.0,
                                                    range.low / 100.0, range.step / 100.0)) {
    m_number->SetDigits(range.decimals);
    hold(*m_number, 0);
    m_number->Bind(wxEVT_TEXT, [this](wxCommandEvent&) {
        if (!m_putting && hasFocus())
            begin();
    });
    m_number->Bind(wxEVT_SPINCTRLDOUBLE, [this](wxSpinDoubleEvent&) {
        begin();
        flush();
    });
}

void NumberField::show(const session::DraftPlace& place, int hundredths) {
    KeptField::show(place, std::to_string(hundredths));
}

int NumberField::hundredths() const {
    return static_cast<int>(std::lround(m_number->GetValue() * 100));
}

void NumberField::put(const std::string& text) {
    int wanted = m_range.low;
    std::from_chars(text.data(), text.data() + text.size(), wanted);
    const unsigned needed = wanted % 100 == 0 ? 0U : wanted % 10 == 0 ? 1U : 2U;
    if (hundredths() == wanted && m_number->GetDigits() >= needed)
        return;
    m_putting = true;
    m_number->SetDigits(std::max(needed, m_range.decimals));
    m_number->SetValue(wanted / 100.0);
    m_putting = false;
}

} // namespace gui
