// SPDX-License-Identifier: MIT
// The welcome page.
#include "gui/frame/Welcome.h"

#include "gui/controls/Command.h"
#include "gui/controls/Utf8.h"
#include "gui/controls/Widgets.h"

namespace gui {

Welcome::Welcome(wxWindow* parent, const words::Words& tr) : wxPanel(parent) {
    retitle(tr);
}

void Welcome::retitle(const words::Words& tr) {
    DestroyChildren();
    auto* column = new wxBoxSizer(wxVERTICAL);
    const auto centred = wxSizerFlags().CentreHorizontal().Border(wxBOTTOM, gap(*this));
    column->AddStretchSpacer(2);
    column->Add(heading(this, shown(tr("Evenhand"))), centred);
    column->Add(new wxStaticText(this, wxID_ANY,
                                 shown(tr("The same questions and the same yardstick for every candidate."))),
                centred);
    for (const auto command :
         {app::CommandId::makeDemo, app::CommandId::newWorkspace, app::CommandId::openWorkspace}) {
        auto* button = mainButton(this, plainLabel(tr(app::command(command).text)));
        button->SetMinSize({letters(*this, 36), button->GetMinSize().GetHeight()});
        button->SetToolTip(tooltipOf(command, tr));
        button->Bind(wxEVT_BUTTON, [this, command](wxCommandEvent&) { ask(*this, command); });
        column->Add(button, centred);
    }
    column->AddStretchSpacer(3);
    SetSizer(column);
    Layout();
}

} // namespace gui
