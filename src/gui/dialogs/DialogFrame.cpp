// SPDX-License-Identifier: MIT
// The common shape of dialogs.
#include "gui/dialogs/DialogFrame.h"

#include "app/ports/SystemError.h"
#include "gui/controls/SavingSign.h"
#include "gui/controls/Utf8.h"
#include "gui/controls/Widgets.h"

#include <wx/button.h>
#include <wx/display.h>

#include <algorithm>

namespace gui {

DialogFrame::DialogFrame(wxWindow* parent, const words::Words& tr, const std::string& title)
    : m_tr(tr), m_dialog(parent, wxID_ANY, shown(title), wxDefaultPosition, wxDefaultSize,
                         wxDEFAULT_DIALOG_STYLE | wxRESIZE_BORDER) {
    auto* outer = new wxBoxSizer(wxVERTICAL);
    m_column = new wxBoxSizer(wxVERTICAL);
    outer->Add(m_column, wxSizerFlags(1).Expand().Border(wxALL, gap(m_dialog)));
    m_dialog.SetSizer(outer);
}

void DialogFrame::add(wxWindow* control, int proportion) {
    m_column->Add(control, wxSizerFlags(proportion).Expand().Border(wxBOTTOM, gap(m_dialog)));
    if (proportion > 0)
        m_stretching.push_back(control);
}

void DialogFrame::add(wxSizer* rows, int proportion) {
    m_column->Add(rows, wxSizerFlags(proportion).Expand().Border(wxBOTTOM, gap(m_dialog)));
}

void DialogFrame::addLabelled(const std::string& label, wxWindow* control, int proportion) {
    add(labelled(&m_dialog, shown(label), control, 1), proportion);
    if (proportion > 0)
        m_stretching.push_back(control);
}

void DialogFrame::addButtons(const std::string& accept) {
    m_said = new WrappedText(&m_dialog, "");
    m_said->SetForegroundColour(unsavedColour());
    m_said->Hide();
    add(m_said);
    auto* buttons = new wxStdDialogButtonSizer;
    auto* yes = new wxButton(&m_dialog, wxID_OK, plainLabel(accept));
    yes->SetDefault();
    buttons->AddButton(yes);
    buttons->AddButton(new wxButton(&m_dialog, wxID_CANCEL, shown(m_tr("Cancel"))));
    buttons->Realize();
    m_column->Add(buttons, wxSizerFlags().Expand());
}

void DialogFrame::focusAccept() {
    m_dialog.FindWindow(wxID_OK)->SetFocus();
}

void DialogFrame::addClose() {
    auto* buttons = new wxStdDialogButtonSizer;
    auto* close = new wxButton(&m_dialog, wxID_CANCEL, shown(m_tr("Close")));
    close->SetDefault();
    buttons->SetCancelButton(close);
    buttons->Realize();
    m_column->Add(buttons, wxSizerFlags().Expand());
}

void DialogFrame::acceptWhen(std::function<bool()> complete) {
    m_dialog.Bind(
        wxEVT_UPDATE_UI,
        [complete = std::move(complete)](wxUpdateUIEvent& event) { event.Enable(complete()); }, wxID_OK);
}

void DialogFrame::fitToScreen() {
    const auto wished = m_dialog.GetSizer()->ComputeFittingWindowSize(&m_dialog);
    const int leastLines = 3, titleBar = line(m_dialog) * 3;
    for (auto* one : m_stretching)
        one->SetMinSize({one->GetMinWidth(), std::min(one->GetMinHeight(), line(m_dialog) * leastLines)});
    m_dialog.GetSizer()->SetSizeHints(&m_dialog);
    auto room = wxDisplay(&m_dialog).GetClientArea().GetSize();
    room.DecBy(0, titleBar);
    room.DecTo(wished);
    m_dialog.SetSize(room);
}

void DialogFrame::sayNotSaved(const std::string& why) {
    m_said->setText(shown(m_tr("⚠ NOT SAVED: {}", why)));
    m_said->Show();
    m_said->wrapTo(m_column->GetSize().GetWidth());
}

bool DialogFrame::run(const Take<>& take) {
    while (run()) {
        std::optional<std::string> why;
        try {
            why = take();
        } catch (const app::SystemError& trouble) {
            why = reading::sentence(trouble.finding(), m_tr);
        }
        if (!why)
            return true;
        sayNotSaved(*why);
    }
    return false;
}

bool DialogFrame::run() {
    fitToScreen();
    m_dialog.CentreOnParent();
    return m_dialog.ShowModal() == wxID_OK;
}

} // namespace gui
