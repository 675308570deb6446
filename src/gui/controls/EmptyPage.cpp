// SPDX-License-Identifier: MIT
// Builds the page anew when its sentence changes.
#include "gui/controls/EmptyPage.h"

#include "gui/controls/Command.h"
#include "gui/controls/Utf8.h"
#include "gui/controls/Widgets.h"
#include "gui/controls/WrappedText.h"

namespace gui {

void EmptyPage::say(const std::string& sentence, app::CommandId help, const words::Words& tr) {
    if (sentence == m_sentence)
        return;
    m_sentence = sentence;
    DestroyChildren();
    auto* text = new WrappedText(this, shown(sentence));
    text->SetFont(text->GetFont().Scaled(1.3F));
    text->wrapTo(letters(*this, 70));
    auto* button = mainButton(this, plainLabel(tr(app::command(help).text)));
    button->SetToolTip(tooltipOf(help, tr));
    button->Bind(wxEVT_BUTTON, [this, help](wxCommandEvent&) { ask(*this, help); });
    auto* column = new wxBoxSizer(wxVERTICAL);
    column->AddStretchSpacer(2);
    column->Add(text, wxSizerFlags().CentreHorizontal().Border(wxALL, gap(*this)));
    column->Add(button, wxSizerFlags().CentreHorizontal());
    column->AddStretchSpacer(3);
    SetSizer(column);
    Layout();
}

} // namespace gui
