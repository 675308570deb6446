// SPDX-License-Identifier: MIT
// How sure the order is: sentences, then dots, intervals and rank shares; the figures are the presenter's.
#pragma once

#include "gui/CompareView.h"
#include "gui/SureCanvas.h"

namespace gui {

class WrappedText;

class SurePage : public CompareView {
public:
    SurePage(wxWindow* parent, const CompareContext& context);

    void show() override;
    void follow() override;
    [[nodiscard]] auto firstControl() -> wxWindow* override { return m_canvas; }
    [[nodiscard]] auto copied() const -> Copied override;
    [[nodiscard]] auto pictureSize() const -> wxSize override;
    void draw(wxGraphicsContext& context, const HeatTheme& theme) const override;

    [[nodiscard]] SureCanvas& canvas() const { return *m_canvas; }

private:
    WrappedText* m_sentences;
    WrappedText* m_meaning;
    SureCanvas* m_canvas;
};

} // namespace gui
