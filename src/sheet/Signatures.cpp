// SPDX-License-Identifier: MIT
// Who signed, and who, a line, when, a line.
#include "sheet/Signatures.h"

#include "session/Time.h"
#include "sheet/Labels.h"
#include "sheet/MakeCell.h"

namespace sheet {

std::string signedText(const session::Decision& decision, const words::Words& tr) {
    std::string lines;
    for (const auto& one : decision.signatures) {
        lines +=
            (lines.empty() ? "" : "\n") + (one.role.empty() ? one.name : tr("{0} ({1})", one.name, one.role));
        if (!one.at.empty())
            lines += " " + session::localDay(one.at);
    }
    return lines;
}

void addRecorded(Sheet& sheet, const Material& material) {
    const auto& tr = material.tr;
    bool any = false;
    for (const auto& candidate : material.comparison.candidates) {
        const auto* decision = findDecision(material, candidate.id);
        if (decision == nullptr || decision->signatures.empty())
            continue;
        if (!any)
            sheet.rows.insert(sheet.rows.end(),
                              {{},
                               {text(tr("Signed in the program"), Role::heading),
                                text(tr("Candidate"), Role::heading), text(tr("Decision"), Role::heading),
                                text(tr("Signed by"), Role::heading), blank(Role::heading)}});
        any = true;
        for (const auto& one : decision->signatures) {
            session::Decision alone = *decision;
            alone.signatures = {one};
            sheet.rows.push_back({text(candidate.id, Role::id), text(candidate.name),
                                  text(verdictWord(*decision, tr)), text(signedText(alone, tr)), blank()});
        }
    }
}

void addSignatures(Sheet& sheet, const std::vector<std::string>& whos, const words::Words& tr) {
    sheet.rows.push_back({});
    sheet.rows.push_back({text(tr("Signatures"), Role::heading), blank(Role::heading), blank(Role::heading),
                          blank(Role::heading), blank(Role::heading)});
    for (const auto& who : whos) {
        sheet.rows.push_back({});
        sheet.rows.push_back(
            {text(who, Role::label), blank(), blank(), text(tr("Date"), Role::label), blank()});
    }
}

} // namespace sheet
