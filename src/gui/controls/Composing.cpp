// SPDX-License-Identifier: MIT
// By what GTK says of the text that stands in a field before it is its own.
#include "gui/controls/Composing.h"

#ifdef __WXGTK__
#include <gtk/gtk.h>
#endif

namespace gui {

#ifdef __WXGTK__

namespace {

constexpr const char* composing = "evenhand-composing";

GtkWidget* fieldOf(const wxWindow& window) {
    auto* widget = window.GetHandle();
    if (widget != nullptr && GTK_IS_SCROLLED_WINDOW(widget))
        return gtk_bin_get_child(GTK_BIN(widget));
    return widget;
}

void note(GtkWidget* widget, const char* text, void*) {
    g_object_set_data(G_OBJECT(widget), composing, text != nullptr && *text != '\0' ? widget : nullptr);
}

} // namespace

void watchComposing(wxWindow& field) {
    auto* widget = fieldOf(field);
    if (widget != nullptr && (GTK_IS_TEXT_VIEW(widget) || GTK_IS_ENTRY(widget)))
        g_signal_connect(widget, "preedit-changed", G_CALLBACK(note), nullptr);
}

bool isComposing(const wxWindow* field) {
    auto* widget = field == nullptr ? nullptr : fieldOf(*field);
    return widget != nullptr && g_object_get_data(G_OBJECT(widget), composing) != nullptr;
}

#else

void watchComposing(wxWindow&) {}
bool isComposing(const wxWindow*) {
    return false;
}

#endif

} // namespace gui
