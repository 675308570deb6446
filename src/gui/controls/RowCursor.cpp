// SPDX-License-Identifier: MIT
// Straight to GTK, where wx moves the cursor in lists of several selections only; elsewhere they are one.
#include "gui/controls/RowCursor.h"

#ifdef __WXGTK__
#include <gtk/gtk.h>
#endif

namespace gui {

#ifdef __WXGTK__

void putCursor(wxDataViewCtrl& table, unsigned row) {
    auto* view = GTK_TREE_VIEW(table.GtkGetTreeView());
    auto* path = gtk_tree_path_new_from_indices(static_cast<int>(row), -1);
    gtk_tree_view_set_cursor(view, path, nullptr, FALSE);
    gtk_tree_path_free(path);
}

#else

void putCursor(wxDataViewCtrl&, unsigned) {}

#endif

} // namespace gui
