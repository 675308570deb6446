// SPDX-License-Identifier: MIT
// A native label whose text is broken to the width it is given, in both languages; it does not watch its
// parent.
#pragma once

#include <wx/stattext.h>

namespace gui {

class WrappedText : public wxStaticText {
public:
    WrappedText(wxWindow* parent, const wxString& text);

    /// Touches the label only when the text differs.
    void setText(const wxString& text);
    /// Breaks the text anew for this width in pixels; true when its height changed.
    bool wrapTo(int width);
    /// Room on the left and right of it that is not its own: the button before it, borders.
    void setIndent(int indent) { m_indent = indent; }
    [[nodiscard]] int indent() const { return m_indent; }
    [[nodiscard]] const wxString& text() const { return m_text; }

    /// As narrow as needed: the width comes from outside.
    bool SetFont(const wxFont& font) override;

private:
    void breakLines();

    wxString m_text;
    int m_width = 0;
    int m_indent = 0;
};

} // namespace gui
