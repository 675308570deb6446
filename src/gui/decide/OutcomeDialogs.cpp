// SPDX-License-Identifier: MIT
// Asks who signs in which role, and for a position's own verdicts.
#include "gui/decide/OutcomeDialogs.h"

#include "gui/controls/Table.h"
#include "gui/controls/Utf8.h"
#include "gui/controls/Widgets.h"
#include "gui/decide/DecisionWords.h"
#include "gui/dialogs/DialogFrame.h"

#include <wx/choice.h>
#include <wx/combobox.h>
#include <wx/textctrl.h>

#include <array>

namespace gui {

namespace {

using session::Verdict;
constexpr std::array verdicts{Verdict::hire, Verdict::hold, Verdict::reserve, Verdict::reject};

std::string trimmedValue(const wxTextEntry& field) {
    return typed(field.GetValue().Strip(wxString::both));
}

std::string meaningText(const std::optional<Verdict>& meaning, const words::Words& tr) {
    return meaning ? verdictText(*meaning, tr) : tr("None of the four");
}

TableRow rowOf(const session::VerdictWord& word, const words::Words& tr) {
    return {shown(word.text.en), shown(word.text.zh), shown(meaningText(word.meaning, tr))};
}

/// The fields for one more word.
struct WordFields {
    wxTextCtrl* english;
    wxTextCtrl* chinese;
    wxChoice* meaning;

    [[nodiscard]] std::optional<session::VerdictWord> read() const {
        auto word = session::readVerdictWord(trimmedValue(*english) + "/" + trimmedValue(*chinese));
        if (word && meaning->GetSelection() > 0)
            word->meaning = verdicts[static_cast<std::size_t>(meaning->GetSelection() - 1)];
        return word;
    }
    void clear() const {
        english->Clear();
        chinese->Clear();
        meaning->SetSelection(0);
    }
};

} // namespace

bool askSignature(wxWindow* parent, const words::Words& tr, const Take<session::Signature>& take) {
    DialogFrame frame(parent, tr, tr("Sign the decision"));
    frame.add(new wxStaticText(
        frame.window(), wxID_ANY,
        shown(tr("A signature holds for this verdict with its reason; when they change, sign again."))));
    auto* name = new wxTextCtrl(frame.window(), wxID_ANY);
    wxArrayString roles;
    for (const auto& role : {tr("Hiring department"), tr("Human resources"), tr("General manager")})
        roles.Add(shown(role));
    auto* role = new wxComboBox(frame.window(), wxID_ANY, "", wxDefaultPosition, wxDefaultSize, roles);
    frame.addLabelled(tr("Name of the signer"), name);
    frame.addLabelled(tr("Signs as"), role);
    frame.addButtons(tr("Sign"));
    frame.acceptWhen([name] { return !trimmedValue(*name).empty(); });
    name->SetFocus();
    return frame.run([&] { return take(session::Signature{trimmedValue(*name), trimmedValue(*role), {}}); });
}

bool askVerdictWords(wxWindow* parent, const words::Words& tr, std::vector<session::VerdictWord> words,
                     const Take<std::vector<session::VerdictWord>>& take) {
    DialogFrame frame(parent, tr, tr("Own verdicts of this position"));
    auto* window = frame.window();
    auto* table =
        makeTable(window, shown(tr("Own verdicts")),
                  {{shown(tr("English")), 22}, {shown(tr("Chinese")), 16}, {shown(tr("Counts as")), 16}});
    table->SetMinSize({letters(*window, 60), line(*window) * 7});
    const auto show = [&] {
        std::vector<TableRow> rows;
        for (const auto& word : words)
            rows.push_back(rowOf(word, tr));
        fill(*table, rows);
    };
    show();
    frame.add(table, 1);
    auto* remove = new wxButton(window, wxID_ANY, shown(tr("Remove the chosen one")));
    remove->Bind(wxEVT_BUTTON, [&](wxCommandEvent&) {
        if (const auto at = chosen(*table); at && *at < words.size())
            words.erase(words.begin() + static_cast<std::ptrdiff_t>(*at));
        show();
    });
    auto* buttons = new wxBoxSizer(wxHORIZONTAL);
    buttons->Add(remove);
    frame.add(buttons);
    const WordFields fields{new wxTextCtrl(window, wxID_ANY), new wxTextCtrl(window, wxID_ANY),
                            new wxChoice(window, wxID_ANY)};
    fields.meaning->Append(shown(meaningText(std::nullopt, tr)));
    for (const auto verdict : verdicts)
        fields.meaning->Append(shown(meaningText(verdict, tr)));
    fields.meaning->SetSelection(0);
    frame.addLabelled(tr("In English, like \"second interview\""), fields.english);
    frame.addLabelled(tr("In Chinese, like 复试"), fields.chinese);
    frame.addLabelled(tr("Counts as"), fields.meaning);
    auto* add = new wxButton(window, wxID_ANY, shown(tr("Add this verdict")));
    add->Bind(wxEVT_BUTTON, [&](wxCommandEvent&) {
        if (const auto word = fields.read()) {
            words.push_back(*word);
            fields.clear();
            show();
        }
    });
    frame.add(add);
    frame.addButtons(tr("Keep this list"));
    return frame.run([&] {
        auto whole = words;
        // Typed and not added yet is meant to be on the list.
        if (const auto word = fields.read())
            whole.push_back(*word);
        return take(whole);
    });
}

} // namespace gui
