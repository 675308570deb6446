// SPDX-License-Identifier: MIT
// Layout from text metrics.
#include "gui/controls/Widgets.h"

#include "gui/controls/Accessible.h"
#include "gui/controls/Utf8.h"

#include <wx/settings.h>

#include <algorithm>

namespace gui {

int line(const wxWindow& window) {
    return window.GetCharHeight();
}
int anyLine(const wxWindow& window) {
    return std::max(line(window), window.GetTextExtent(shown("国Ag")).GetHeight());
}
int letters(const wxWindow& window, int count) {
    return window.GetCharWidth() * count;
}
int smallGap(const wxWindow& window) {
    return std::max(1, line(window) * 2 / 5);
}
int gap(const wxWindow& window) {
    return line(window);
}

wxStaticText* heading(wxWindow* parent, const wxString& text) {
    auto* label = new wxStaticText(parent, wxID_ANY, text);
    label->SetFont(label->GetFont().MakeBold().Scaled(1.5F));
    return label;
}

wxStaticText* subheading(wxWindow* parent, const wxString& text) {
    auto* label = new wxStaticText(parent, wxID_ANY, text);
    label->SetFont(label->GetFont().MakeBold().Scaled(1.1F));
    return label;
}

wxSizer* labelled(wxWindow* parent, const wxString& text, wxWindow* control, int proportion) {
    auto* column = new wxBoxSizer(wxVERTICAL);
    auto* label = new wxStaticText(parent, wxID_ANY, text);
    label->MoveBeforeInTabOrder(control);
    linkLabel(*label, *control);
    nameForReaders(*control, wxControl::RemoveMnemonics(text));
    column->Add(label, wxSizerFlags().Border(wxBOTTOM, smallGap(*parent) / 2));
    column->Add(control, wxSizerFlags(proportion).Expand());
    return column;
}

wxSizer* labelledRow(wxWindow* parent, const wxString& text, wxWindow* control) {
    auto* row = new wxBoxSizer(wxHORIZONTAL);
    auto* label = new wxStaticText(parent, wxID_ANY, text);
    label->MoveBeforeInTabOrder(control);
    linkLabel(*label, *control);
    nameForReaders(*control, wxControl::RemoveMnemonics(text));
    row->Add(label, wxSizerFlags().CentreVertical().Border(wxRIGHT, smallGap(*parent)));
    row->Add(control, wxSizerFlags().CentreVertical());
    return row;
}

wxButton* mainButton(wxWindow* parent, const wxString& text) {
    auto* button = new wxButton(parent, wxID_ANY, text);
    button->SetFont(button->GetFont().MakeBold());
    const auto best = button->GetBestSize();
    button->SetMinSize(
        {best.GetWidth() + 2 * gap(*parent), std::max(best.GetHeight(), line(*parent) * 5 / 2)});
    return button;
}

} // namespace gui
