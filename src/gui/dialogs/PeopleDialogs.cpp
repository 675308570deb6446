// SPDX-License-Identifier: MIT
// Asks who is interviewing, who the new candidate is, and for a reason.
#include "gui/controls/Utf8.h"
#include "gui/controls/Widgets.h"
#include "gui/dialogs/DialogFrame.h"
#include "gui/dialogs/Dialogs.h"
#include "text/Fold.h"
#include "text/Names.h"

#include <wx/combobox.h>
#include <wx/textctrl.h>

namespace gui {

namespace {

std::string trimmedValue(const wxTextEntry& field) {
    return text::trimmed(typed(field.GetValue()));
}

/// Empty for a name that cannot be seen.
std::string nameIn(const wxTextEntry& field) {
    return text::tidyName(text::printable(typed(field.GetValue())));
}

} // namespace

bool askInterviewer(wxWindow* parent, const words::Words& tr, const std::vector<std::string>& panel,
                    const std::string& present, const Take<std::string>& take) {
    DialogFrame frame(parent, tr, tr("Who is interviewing?"));
    frame.add(new wxStaticText(frame.window(), wxID_ANY,
                               shown(tr("Everything scored here goes onto this person's scorecards."))));
    wxArrayString names;
    for (const auto& name : panel)
        names.Add(shown(name));
    auto* field =
        new wxComboBox(frame.window(), wxID_ANY, shown(present), wxDefaultPosition, wxDefaultSize, names);
    frame.addLabelled(tr("Interviewer's name"), field);
    frame.add(new wxStaticText(
        frame.window(), wxID_ANY,
        shown(tr("Who interviews sees the others' marks after submitting. Leave it empty if you do not."))));
    frame.addButtons(tr("Use this name"));
    field->SetFocus();
    return frame.run([&] { return take(nameIn(*field)); });
}

std::string knownInterviewer(wxWindow* parent, const words::Words& tr, const text::NameBook& known,
                             const std::string& name) {
    if (name.empty())
        return name;
    if (const auto same = known.same(name))
        return *same;
    const auto alike = known.alike(name);
    if (!alike.empty() && confirm(parent, tr, tr("Are {0} and {1} one person?", name, alike.front()),
                                  tr("One person: {0}", alike.front()), tr("Two people")))
        return alike.front();
    return name;
}

bool askNewCandidate(wxWindow* parent, const words::Words& tr, const Take<session::NewCandidate>& take) {
    DialogFrame frame(parent, tr, tr("New candidate"));
    const auto field = [&](const std::string& label) {
        auto* text = new wxTextCtrl(frame.window(), wxID_ANY);
        text->SetMinSize({letters(*frame.window(), 40), -1});
        frame.addLabelled(label, text);
        return text;
    };
    auto* name = field(tr("Full name"));
    auto* email = field(tr("Email"));
    auto* phone = field(tr("Phone"));
    auto* source = field(tr("Source"));
    auto* note = field(tr("Remark"));
    frame.addButtons(tr("Add the candidate"));
    frame.acceptWhen([name] { return !nameIn(*name).empty(); });
    name->SetFocus();
    return frame.run([&] {
        return take(session::NewCandidate{.name = nameIn(*name),
                                          .email = trimmedValue(*email),
                                          .phone = trimmedValue(*phone),
                                          .source = trimmedValue(*source),
                                          .note = trimmedValue(*note),
                                          .more = {}});
    });
}

bool askReason(wxWindow* parent, const words::Words& tr, const std::string& question,
               const Take<std::string>& take) {
    DialogFrame frame(parent, tr, tr("A reason is needed"));
    auto* field =
        new wxTextCtrl(frame.window(), wxID_ANY, "", wxDefaultPosition, wxDefaultSize, wxTE_MULTILINE);
    field->SetMinSize({letters(*frame.window(), 56), line(*frame.window()) * 5});
    auto* text = new wxStaticText(frame.window(), wxID_ANY, shown(question));
    text->Wrap(letters(*frame.window(), 56));
    frame.add(text);
    frame.addLabelled(tr("Reason"), field, 1);
    frame.addButtons(tr("Keep this reason"));
    frame.acceptWhen([field] { return !trimmedValue(*field).empty(); });
    field->SetFocus();
    return frame.run([&] { return take(trimmedValue(*field)); });
}

} // namespace gui
