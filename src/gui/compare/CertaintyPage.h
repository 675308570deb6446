// SPDX-License-Identifier: MIT
// How sure the order is: sentences, then dots, intervals and rank shares; the figures are the presenter's.
#pragma once

#include "gui/compare/CertaintyCanvas.h"
#include "gui/compare/CompareView.h"

namespace gui {

class WrappedText;

class CertaintyPage : public CompareView {
public:
    CertaintyPage(wxWindow* parent, const CompareContext& context);

    void show() override;
    void follow() override;
    [[nodiscard]] auto firstControl() -> wxWindow* override { return m_canvas; }
    [[nodiscard]] auto copied() const -> Copied override;
    [[nodiscard]] auto pictureSize() const -> wxSize override;
    void draw(wxGraphicsContext& context, const HeatTheme& theme) const override;

    [[nodiscard]] CertaintyCanvas& canvas() const { return *m_canvas; }

private:
    WrappedText* m_sentences;
    WrappedText* m_meaning;
    CertaintyCanvas* m_canvas;
};

} // namespace gui
