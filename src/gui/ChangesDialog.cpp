// SPDX-License-Identifier: MIT
// What an import would change, mark by mark, before anything is saved.
#include "gui/DialogFrame.h"
#include "gui/Dialogs.h"
#include "gui/Layout.h"
#include "gui/Table.h"
#include "gui/Utf8.h"

#include <wx/stattext.h>

#include <algorithm>

namespace gui {

bool confirmChanges(wxWindow* parent, const words::Words& tr, const std::vector<session::Edit>& edits,
                    const std::vector<rubric::Finding>& notes) {
    DialogFrame frame(parent, tr, tr("Marks to take over"));
    const auto title = tr("{} marks would change. Nothing is saved yet.", edits.size());
    auto* table = makeTable(frame.window(), shown(title),
                            {{shown(tr("Candidate")), 10},
                             {shown(tr("Interviewer")), 20},
                             {shown(tr("Item")), 28},
                             {shown(tr("Before")), 16},
                             {shown(tr("After")), 24}});
    std::vector<TableRow> rows;
    for (const auto& edit : edits)
        rows.push_back({shown(edit.candidate), shown(edit.interviewer), shown(session::write(edit.item)),
                        shown(edit.oldValue), shown(edit.newValue)});
    fill(*table, rows);
    table->SetMinSize({letters(*table, 104), line(*table) * 18});
    frame.addLabelled(title, table, 1);
    constexpr std::size_t most = 6;
    std::string sentences;
    for (std::size_t at = 0; at < std::min(notes.size(), most); ++at)
        sentences += (at == 0 ? "" : "\n") + rubric::sentence(notes[at], tr);
    if (notes.size() > most)
        sentences += "\n…";
    if (!sentences.empty()) {
        auto* text = new wxStaticText(frame.window(), wxID_ANY, plainLabel(sentences));
        text->Wrap(letters(*table, 104));
        frame.add(text);
    }
    frame.addButtons(tr("Take over"));
    return frame.run();
}

} // namespace gui
