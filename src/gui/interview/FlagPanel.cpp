// SPDX-License-Identifier: MIT
// One check box a flag, its text wrapped beside it.
#include "gui/interview/FlagPanel.h"

#include "gui/controls/Accessible.h"
#include "gui/controls/SavingSign.h"
#include "gui/controls/Utf8.h"

#include <algorithm>

namespace gui {

namespace {

std::string raised(const session::Item& item) {
    return session::spelled(item.kind, session::Meaning::raised);
}

} // namespace

FlagPanel::FlagPanel(wxWindow* parent, OnFlag onFlag) : Column(parent), m_onFlag(std::move(onFlag)) {}

void FlagPanel::show(const app::LiveState& state, const words::Words& tr) {
    if (m_boxes.size() != state.flags.size()) {
        Freeze();
        build(state, tr);
        Thaw();
    }
    if (m_title == nullptr)
        return;
    const auto raised =
        std::count_if(state.flags.begin(), state.flags.end(), [](const auto& flag) { return flag.raised; });
    m_title->setText(shown(raised == 0 ? tr("Red flags (R)") : tr("Red flags (R): {0} raised", raised)));
    for (std::size_t at = 0; at < m_boxes.size(); ++at) {
        const auto& flag = state.flags[at];
        if (m_boxes[at]->GetValue() != flag.raised)
            m_boxes[at]->SetValue(flag.raised);
        const auto text = savingSign(flag.saving) + savingWord(flag.saving, tr) + shown(flag.text);
        if (text == m_rows[at].text->text())
            continue;
        m_rows[at].text->SetForegroundColour(flag.saving == app::Saving::waiting ? unsavedColour()
                                                                                 : wxNullColour);
        m_rows[at].text->setText(text);
        nameForReaders(*m_boxes[at], text);
        reflow();
    }
}

void FlagPanel::build(const app::LiveState& state, const words::Words& tr) {
    clear();
    m_boxes.clear();
    m_rows.clear();
    m_title = addTitle(shown(tr("Red flags (R)")));
    for (const auto& flag : state.flags) {
        auto* box = new wxCheckBox(this, wxID_ANY, "");
        nameForReaders(*box, shown(flag.text));
        box->Bind(wxEVT_CHECKBOX, [this, box, item = flag.item](wxCommandEvent&) {
            m_onFlag(item, box->GetValue() ? raised(item) : std::string());
        });
        auto* text = addRow(box, shown(flag.text));
        text->Bind(wxEVT_LEFT_UP, [this, box, item = flag.item](wxMouseEvent&) {
            box->SetFocus();
            m_onFlag(item, box->GetValue() ? std::string() : raised(item));
        });
        box->Bind(wxEVT_SET_FOCUS, [this, item = flag.item](wxFocusEvent& event) {
            event.Skip();
            reveal(item);
        });
        m_boxes.push_back(box);
        m_rows.push_back({flag.item, text});
    }
    reflow();
}

void FlagPanel::take() {
    if (!m_boxes.empty())
        m_boxes.front()->SetFocus();
}

void FlagPanel::reveal(const session::Item& item) {
    for (std::size_t at = 0; at < m_rows.size(); ++at)
        if (m_rows[at].item == item)
            Column::reveal(*m_boxes[at], *m_rows[at].text);
}

bool FlagPanel::hasFocus() const {
    return std::any_of(m_boxes.begin(), m_boxes.end(), [](const auto* box) { return box->HasFocus(); });
}

} // namespace gui
