// SPDX-License-Identifier: MIT
// The line above the status bar while something cannot be saved: one sentence, and the two ways out of it.
#pragma once

#include "gui/controls/WrappedText.h"
#include "words/Words.h"

#include <wx/button.h>
#include <wx/panel.h>

namespace gui {

class SavingBar : public wxPanel {
public:
    explicit SavingBar(wxWindow* parent);

    /// An empty sentence hides it. True when the parent has to lay itself out anew.
    [[nodiscard]] bool say(const std::string& sentence, const words::Words& tr);
    [[nodiscard]] wxString sentence() const { return m_text->text(); }
    void onTryAgain(std::function<void()> act) { m_tryAgain = std::move(act); }

private:
    WrappedText* m_text;
    wxButton* m_again;
    wxButton* m_elsewhere;
    std::function<void()> m_tryAgain;
};

} // namespace gui
