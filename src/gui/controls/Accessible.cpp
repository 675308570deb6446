// SPDX-License-Identifier: MIT
// Names and labels through ATK and GTK; on other systems the label before a control is found by the system
// itself.
#include "gui/controls/Accessible.h"

#ifdef __WXGTK__
#include <gtk/gtk.h>
#endif

namespace gui {

#ifdef __WXGTK__

namespace {

/// Tables and text areas sit inside a scrolled window; the reader stands on the inner widget.
GtkWidget* innermost(const wxWindow& control) {
    auto* widget = control.GetHandle();
    if (widget != nullptr && GTK_IS_SCROLLED_WINDOW(widget))
        if (auto* child = gtk_bin_get_child(GTK_BIN(widget)))
            return child;
    return widget;
}

} // namespace

void nameForReaders(wxWindow& control, const wxString& name) {
    auto* widget = innermost(control);
    if (widget == nullptr)
        return;
    if (auto* object = gtk_widget_get_accessible(widget))
        atk_object_set_name(object, name.utf8_str());
}

void buttonForReaders(wxWindow& control) {
    if (auto* widget = innermost(control))
        if (auto* object = gtk_widget_get_accessible(widget))
            atk_object_set_role(object, ATK_ROLE_PUSH_BUTTON);
}

void linkLabel(wxStaticText& label, wxWindow& control) {
    auto* text = label.GetHandle();
    auto* widget = innermost(control);
    if (text == nullptr || widget == nullptr)
        return;
    if (GTK_IS_BIN(text))
        text = gtk_bin_get_child(GTK_BIN(text));
    if (text != nullptr && GTK_IS_LABEL(text))
        gtk_label_set_mnemonic_widget(GTK_LABEL(text), widget);
}

wxString readersName(const wxWindow& control) {
    auto* widget = innermost(control);
    if (widget == nullptr)
        return {};
    auto* object = gtk_widget_get_accessible(widget);
    const char* name = object == nullptr ? nullptr : atk_object_get_name(object);
    return name == nullptr ? wxString{} : wxString::FromUTF8(name);
}

#else

void nameForReaders(wxWindow& control, const wxString& name) {
    control.SetLabel(name);
}
void buttonForReaders(wxWindow&) {}
void linkLabel(wxStaticText&, wxWindow&) {}
wxString readersName(const wxWindow& control) {
    return control.GetLabel();
}

#endif

} // namespace gui
