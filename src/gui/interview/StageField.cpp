// SPDX-License-Identifier: MIT
// What is pressed or picked; what is typed is StageText.cpp.
#include "gui/interview/StageField.h"

#include "gui/controls/Accessible.h"
#include "gui/controls/SavingSign.h"
#include "gui/controls/Utf8.h"
#include "gui/controls/Widgets.h"
#include "gui/interview/LevelButton.h"
#include "gui/interview/StageText.h"
#include "gui/interview/StageTick.h"
#include "gui/interview/ValueMenu.h"

#include <wx/choice.h>

#include <algorithm>

namespace gui {

namespace {

using app::ProtocolField;

class TickField : public StageField {
public:
    TickField(wxWindow* parent, const ProtocolField& field, Company company, const StageActs& acts)
        : StageField(parent, wxID_ANY), m_acts(acts),
          m_tick(new StageTick(this,
                               company == Company::alone ? StageTick::Shape::row : StageTick::Shape::chip)) {
        m_tick->onPress([this] { m_acts.mark(m_item, session::valueAfter(m_item.kind, m_value)); });
        m_tick->onMenu([this] {
            if (const auto value = askValue(*m_tick, m_item, m_acts.desk.tr()))
                m_acts.mark(m_item, *value);
        });
        auto* column = new wxBoxSizer(wxVERTICAL);
        column->Add(m_tick, wxSizerFlags().Expand());
        SetSizer(column);
        show(field);
    }

    void show(const ProtocolField& field) override {
        m_item = field.item;
        m_value = field.value;
        m_tick->show(field, m_acts.desk.tr());
    }
    void wrapTo(int width) override { (void)m_tick->wrapTo(width); }

private:
    const StageActs& m_acts;
    StageTick* m_tick;
    session::Item m_item;
    std::string m_value;
};

/// Every value with a button of its own; the one that is given takes it back.
class ChooseField : public StageField {
public:
    ChooseField(wxWindow* parent, const ProtocolField& field, const StageActs& acts)
        : StageField(parent, wxID_ANY), m_acts(acts) {
        auto* row = new wxBoxSizer(wxHORIZONTAL);
        for (const auto& choice : field.choices) {
            auto* button = new LevelButton(this, shown(choice.text));
            button->onPress([this, button, value = choice.value] {
                m_acts.mark(m_item, button->isGiven() ? std::string() : value);
            });
            row->Add(button, wxSizerFlags().Border(wxRIGHT, smallGap(*this) / 2));
            m_buttons.push_back(button);
        }
        auto* column = new wxBoxSizer(wxVERTICAL);
        if (!field.label.empty())
            column->Add(new wxStaticText(this, wxID_ANY, shown(field.label)),
                        wxSizerFlags().Border(wxBOTTOM, smallGap(*this) / 2));
        column->Add(row);
        SetSizer(column);
        show(field);
    }

    void show(const ProtocolField& field) override {
        m_item = field.item;
        using State = LevelButton::State;
        const auto given = field.saving == app::Saving::waiting ? State::waiting : State::given;
        for (std::size_t at = 0; at < m_buttons.size(); ++at)
            m_buttons[at]->show(field.choices[at].value == field.value ? given : State::open,
                                shown(field.name) + ": " + shown(field.choices[at].text),
                                shown(m_acts.desk.tr()("given")));
    }

private:
    const StageActs& m_acts;
    std::vector<LevelButton*> m_buttons;
    session::Item m_item;
};

class PickField : public StageField {
public:
    PickField(wxWindow* parent, const ProtocolField& field, const StageActs& acts)
        : StageField(parent, wxID_ANY), m_tr(acts.desk.tr()),
          m_choice(new wxChoice(this, wxID_ANY)), m_values{""} {
        m_choice->Append("");
        for (const auto& choice : field.choices) {
            m_choice->Append(shown(choice.text));
            m_values.push_back(choice.value);
        }
        m_choice->SetMinSize({letters(*this, 12), -1});
        m_choice->Bind(wxEVT_CHOICE, [this, &acts](wxCommandEvent& event) {
            acts.mark(m_item, m_values.at(static_cast<std::size_t>(event.GetSelection())));
        });
        auto* column = new wxBoxSizer(wxVERTICAL);
        column->Add(labelled(this, shown(field.label), m_choice), wxSizerFlags(1).Expand());
        SetSizer(column);
        show(field);
    }

    void show(const ProtocolField& field) override {
        m_item = field.item;
        nameForReaders(*m_choice, savingWord(field.saving, m_tr) + shown(field.name));
        const auto at = std::find(m_values.begin(), m_values.end(), field.value);
        m_choice->SetSelection(at == m_values.end() ? 0 : static_cast<int>(at - m_values.begin()));
    }

private:
    const words::Words& m_tr;
    wxChoice* m_choice;
    std::vector<std::string> m_values;
    session::Item m_item;
};

} // namespace

StageField* stageField(wxWindow* parent, const ProtocolField& field, Company company, const StageActs& acts) {
    switch (field.give) {
    case app::Give::tick:
        return new TickField(parent, field, company, acts);
    case app::Give::choose:
        return new ChooseField(parent, field, acts);
    case app::Give::pick:
        return new PickField(parent, field, acts);
    case app::Give::line:
    case app::Give::note:
    case app::Give::moment:
        break;
    }
    return new StageText(parent, field, acts);
}

} // namespace gui
