// SPDX-License-Identifier: MIT
// The answer on the left, levels and anchors on the right, what the others give beneath. Nothing moves when a
// level is given.
#include "gui/frame/PracticeDialog.h"

#include "app/desk/PracticeRoom.h"
#include "app/interview/LevelKeys.h"
#include "app/ports/SystemError.h"
#include "gui/controls/Accessible.h"
#include "gui/controls/Utf8.h"
#include "gui/controls/Widgets.h"
#include "gui/dialogs/DialogFrame.h"
#include "gui/interview/LevelButton.h"

#include <wx/textctrl.h>
#include <wx/wrapsizer.h>

#include <algorithm>

namespace gui {

namespace {

constexpr int answerLetters = 52;
constexpr int sideLetters = 46;

class PracticeDialog {
public:
    PracticeDialog(wxWindow* parent, const app::Desk& desk, const rubric::Rubric& rubric)
        : m_desk(desk), m_tr(desk.tr()), m_room(desk.store(), desk.tr(), rubric, desk.interviewer()),
          m_frame(parent, m_tr, m_tr("Practice: {}", m_tr(rubric.title))), m_window(*m_frame.window()) {
        addHead();
        addMiddle();
        m_others = field(m_tr("What the others give"), 6);
        m_frame.addLabelled(m_tr("What the others give"), m_others, 1);
        addResult();
        addSteps();
        m_window.Bind(wxEVT_CHAR_HOOK, [this](wxKeyEvent& event) { readKey(event); });
        show();
        m_answer->SetFocus();
    }

    void run() { static_cast<void>(m_frame.run()); }

private:
    wxTextCtrl* field(const std::string& name, int lines) {
        auto* made = new wxTextCtrl(&m_window, wxID_ANY, "", wxDefaultPosition, wxDefaultSize,
                                    wxTE_MULTILINE | wxTE_READONLY | wxTE_BESTWRAP);
        made->SetMinSize({letters(m_window, answerLetters + sideLetters), line(m_window) * lines});
        nameForReaders(*made, shown(name));
        return made;
    }

    WrappedText* wrapped(int width) {
        auto* made = new WrappedText(&m_window, "");
        m_wrapped.emplace_back(made, letters(m_window, width));
        return made;
    }

    void addHead() {
        m_place = new wxStaticText(&m_window, wxID_ANY, "");
        m_question = wrapped(answerLetters + sideLetters);
        m_question->SetFont(m_window.GetFont().MakeBold());
        auto* head = new wxBoxSizer(wxVERTICAL);
        head->Add(m_place, wxSizerFlags().Expand().Border(wxBOTTOM, smallGap(m_window)));
        head->Add(m_question, wxSizerFlags().Expand());
        m_frame.add(head);
    }

    void addMiddle() {
        m_answer = field(m_tr("Sample answer"), 11);
        m_answer->SetMinSize({letters(m_window, answerLetters), line(m_window) * 12});
        auto* side = new wxBoxSizer(wxVERTICAL);
        m_competency = subheading(&m_window, "");
        side->Add(m_competency, wxSizerFlags().Expand().Border(wxBOTTOM, smallGap(m_window)));
        side->Add(levelRow(), wxSizerFlags().Expand().Border(wxBOTTOM, smallGap(m_window)));
        for (std::size_t at = 0; at < mostAnchors(); ++at) {
            m_anchors.push_back(wrapped(sideLetters));
            side->Add(m_anchors.back(), wxSizerFlags().Expand().Border(wxBOTTOM, smallGap(m_window)));
        }
        side->SetMinSize({letters(m_window, sideLetters), -1});
        auto* row = new wxBoxSizer(wxHORIZONTAL);
        row->Add(labelled(&m_window, shown(m_tr("Sample answer")), m_answer, 1),
                 wxSizerFlags(1).Expand().Border(wxRIGHT, gap(m_window)));
        row->Add(side);
        m_frame.letShrink(m_answer);
        m_frame.add(row, 2);
    }

    [[nodiscard]] std::size_t mostAnchors() const {
        std::size_t most = 0;
        for (const auto& competency : m_room.rubric().competencies)
            most = std::max(most, competency.anchors.size());
        return most;
    }

    wxSizer* levelRow() {
        auto* row = new wxWrapSizer(wxHORIZONTAL);
        for (const auto& [value, name] : m_room.levels()) {
            auto* button = new LevelButton(&m_window, shown(name));
            button->onPress([this, value = value] { rate(value); });
            row->Add(button, wxSizerFlags().Border(wxRIGHT | wxBOTTOM, smallGap(m_window) / 2));
            m_values.push_back(value);
            m_buttons.push_back(button);
        }
        return row;
    }

    /// Room for two sentences from the start.
    void addResult() {
        m_result = wrapped(answerLetters + sideLetters);
        m_result->SetFont(m_window.GetFont().MakeBold());
        auto* room = new wxBoxSizer(wxVERTICAL);
        room->Add(m_result, wxSizerFlags().Expand());
        room->SetMinSize({-1, line(m_window) * 5 / 2});
        m_frame.add(room);
    }

    void addSteps() {
        auto* row = new wxBoxSizer(wxHORIZONTAL);
        m_back = step(*row, m_tr("Previous answer (PgUp)"), [this] { m_room.goBack(); });
        m_on = step(*row, m_tr("Next answer (PgDn)"), [this] { m_room.goOn(); });
        m_again = step(*row, m_tr("Rate it again"), [this] { m_room.rateAgain(); });
        m_close = new wxButton(&m_window, wxID_CANCEL, shown(m_tr("Close")));
        row->AddStretchSpacer();
        row->Add(m_close);
        m_frame.add(row);
    }

    wxButton* step(wxSizer& row, const std::string& label, const std::function<void()>& act) {
        auto* made = new wxButton(&m_window, wxID_ANY, plainLabel(label));
        made->Bind(wxEVT_BUTTON, [this, act](wxCommandEvent&) {
            act();
            show();
            if (wxWindow::FindFocus() == nullptr)
                m_answer->SetFocus();
        });
        row.Add(made, wxSizerFlags().Border(wxRIGHT, smallGap(m_window)));
        return made;
    }

    void readKey(wxKeyEvent& event) {
        const int code = event.GetKeyCode();
        if (code == WXK_PAGEDOWN || code == WXK_PAGEUP) {
            code == WXK_PAGEDOWN ? m_room.goOn() : m_room.goBack();
            return show();
        }
        const auto value = event.HasAnyModifiers() && !event.ShiftDown() ? std::nullopt : levelOf(event);
        if (value)
            return rate(*value);
        event.Skip();
    }

    [[nodiscard]] std::optional<std::string> levelOf(const wxKeyEvent& event) const {
        int code = event.GetKeyCode();
        if (code >= WXK_NUMPAD0 && code <= WXK_NUMPAD9)
            code = '0' + code - WXK_NUMPAD0;
        if ((code < '0' || code > '9') && code != '-')
            return std::nullopt;
        return app::levelFor(m_values, std::string(1, static_cast<char>(code)),
                             event.ShiftDown() ? app::HalfPoint::yes : app::HalfPoint::no);
    }

    /// A level that is given stays: whoever means another one says so first.
    void rate(const std::string& value) {
        try {
            if (!m_room.rate(value))
                return wxBell();
            m_desk.saved();
            show();
            (m_on->IsEnabled() ? m_on : m_close)->SetFocus();
        } catch (const app::SystemError& trouble) {
            m_others->ChangeValue(shown(m_tr("⚠ NOT SAVED: {}", reading::sentence(trouble.finding(), m_tr))));
        }
    }

    void show() {
        const auto view = m_room.view();
        m_place->SetLabelText(shown(view.place));
        m_question->setText(shown(view.question));
        m_answer->ChangeValue(shown(view.answer));
        m_competency->SetLabelText(shown(view.competency));
        for (std::size_t at = 0; at < m_anchors.size(); ++at)
            m_anchors[at]->setText(at < view.anchors.size() ? shown(view.anchors[at]) : wxString());
        m_result->setText(shown(view.result));
        for (const auto& [text, width] : m_wrapped)
            text->wrapTo(width);
        const auto levels = m_room.levels();
        for (std::size_t at = 0; at < m_buttons.size(); ++at)
            m_buttons[at]->show(
                view.own == m_values[at] ? LevelButton::State::given : LevelButton::State::open,
                shown(m_tr("{0}: {1}", view.competency, levels[at].name)), shown(m_tr("given")));
        m_others->ChangeValue(shown(view.own.empty() ? hint() : view.others));
        m_back->Enable(m_room.at() > 0);
        m_on->Enable(m_room.at() + 1 < m_room.count());
        m_again->Enable(!view.own.empty());
        m_window.Layout();
    }

    [[nodiscard]] std::string hint() const {
        return m_tr("Give the answer a level first ({}); then you see what the author and your colleagues "
                    "give it. It counts for no candidate.",
                    app::levelKeys(m_values));
    }

    const app::Desk& m_desk;
    const words::Words& m_tr;
    app::PracticeRoom m_room;
    DialogFrame m_frame;
    wxDialog& m_window;
    wxStaticText* m_place = nullptr;
    WrappedText* m_question = nullptr;
    wxTextCtrl* m_answer = nullptr;
    wxStaticText* m_competency = nullptr;
    std::vector<std::string> m_values;
    std::vector<LevelButton*> m_buttons;
    std::vector<WrappedText*> m_anchors;
    /// With the width each is broken to.
    std::vector<std::pair<WrappedText*, int>> m_wrapped;
    wxTextCtrl* m_others = nullptr;
    WrappedText* m_result = nullptr;
    wxButton* m_back = nullptr;
    wxButton* m_on = nullptr;
    wxButton* m_again = nullptr;
    wxButton* m_close = nullptr;
};

} // namespace

void showPractice(wxWindow* parent, const app::Desk& desk, const rubric::Rubric& rubric) {
    PracticeDialog(parent, desk, rubric).run();
}

} // namespace gui
