// SPDX-License-Identifier: MIT
// Sentences above, the picture below.
#include "gui/compare/CertaintyPage.h"

#include "gui/compare/TextTables.h"
#include "gui/controls/Command.h"
#include "gui/controls/Utf8.h"
#include "gui/controls/Widgets.h"
#include "gui/controls/WrappedText.h"

namespace gui {

CertaintyPage::CertaintyPage(wxWindow* parent, const CompareContext& context)
    : CompareView(parent, context), m_sentences(new WrappedText(this, "")),
      m_meaning(new WrappedText(
          this, shown(tr()("● score adjusted for strictness   ○ score as counted, where it differs   "
                           "━ 90 % interval\nHow sure means: on the average of many comparable interviewers "
                           "judging the same interviews. Luck on the day and the choice of questions are not "
                           "in it.")))),
      m_canvas(new CertaintyCanvas(this, tr(), shown(tr()("How sure")))) {
    auto* column = new wxBoxSizer(wxVERTICAL);
    column->Add(m_sentences, wxSizerFlags().Border(wxLEFT | wxRIGHT | wxTOP, smallGap(*this)));
    column->Add(m_meaning, wxSizerFlags().Border(wxALL, smallGap(*this)));
    column->Add(m_canvas, wxSizerFlags(1).Expand());
    SetSizer(column);
    m_canvas->onOpen([this](const std::string& candidate) { tellCandidateChosen(*this, candidate); });
    Bind(wxEVT_SIZE, [this](wxSizeEvent& event) {
        for (auto* text : {m_sentences, m_meaning})
            text->wrapTo(event.GetSize().GetWidth() - 2 * gap(*this));
        event.Skip();
    });
}

void CertaintyPage::show() {
    auto view = app::certaintyView(*comparison().comparison(), comparison().insight(), tr());
    std::string text;
    for (const auto& sentence : view.sentences)
        text += (text.empty() ? "ⓘ " : "\nⓘ ") + sentence;
    m_sentences->setText(shown(text));
    m_sentences->Show(!text.empty());
    m_canvas->show(std::move(view));
    Layout();
}

void CertaintyPage::follow() {
    const auto candidate = m_canvas->candidate();
    show();
    m_canvas->choose(candidate);
}

Copied CertaintyPage::copied() const {
    return copiedOf(app::tablesOf(m_canvas->view(), comparison().insight(), tr()));
}

wxSize CertaintyPage::pictureSize() const {
    return {m_canvas->layout().width, m_canvas->layout().height};
}

void CertaintyPage::draw(wxGraphicsContext& context, const HeatTheme& theme) const {
    CertaintyWindow whole;
    whole.width = pictureSize().GetWidth();
    whole.height = pictureSize().GetHeight();
    drawSure(context, m_canvas->view(), m_canvas->layout(), whole, theme, m_canvas->GetFont());
}

} // namespace gui
