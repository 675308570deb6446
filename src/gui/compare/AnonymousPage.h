// SPDX-License-Identifier: MIT
// The nameless review on the screen: one question, every answer under a letter; who is who and what may
// change is the presenter's.
#pragma once

#include "app/compare/AnonymousReview.h"
#include "gui/compare/CompareView.h"

#include <wx/button.h>
#include <wx/choice.h>
#include <wx/stattext.h>

namespace gui {

class Column;
class WrappedText;

class AnonymousPage : public CompareView {
public:
    AnonymousPage(wxWindow* parent, const CompareContext& context);

    void show() override;
    /// Not while a rating is being chosen: the choices are made anew.
    [[nodiscard]] auto mayFollow() const -> bool override;
    [[nodiscard]] auto firstControl() -> wxWindow* override { return m_next; }
    [[nodiscard]] auto copied() const -> Copied override;

private:
    [[nodiscard]] wxSizer* topRow();
    void key(wxKeyEvent& event);
    void move(void (app::AnonymousReview::*step)());
    void showState();
    void addAnswer(const app::AnonymousAnswer& answer);
    void addRating(const app::AnonymousAnswer& answer, const app::AnonymousRating& rating);
    void change(const std::string& candidate, const app::AnonymousRating& rating, const std::string& value);

    app::AnonymousReview m_review;
    wxStaticText* m_number = nullptr;
    WrappedText* m_title = nullptr;
    WrappedText* m_hint = nullptr;
    wxButton* m_previous = nullptr;
    wxButton* m_next = nullptr;
    wxButton* m_names = nullptr;
    Column* m_answers = nullptr;
    /// The rating that had the keyboard, to give it back: candidate and item.
    std::pair<std::string, session::Item> m_last;
};

} // namespace gui
