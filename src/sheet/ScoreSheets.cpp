// SPDX-License-Identifier: MIT
// Empty score sheets for an interviewer without the program: a first sheet for the name, then one a
// candidate, every line with the id an import finds it by. Holds nobody's marks.
#include "session/MarkRule.h"
#include "session/MarkWords.h"
#include "sheet/Labels.h"
#include "sheet/MakeCell.h"
#include "sheet/Sheets.h"

namespace sheet {

namespace {

using session::Item;

constexpr int nameRow = 2;
constexpr int answerColumn = 2;

using Values = std::vector<std::string>;

class Page {
public:
    Page(Sheet& sheet, const words::Words& tr) : m_sheet(sheet), m_tr(tr) {}

    void line(const Item& item, const std::string& label, Role role, const Values& values,
              const std::string& hint = {}) {
        const int row = static_cast<int>(m_sheet.rows.size());
        m_sheet.rows.push_back({text(session::write(item), Role::muted), text(label, role),
                                input(blank(Role::text)), text(hint, Role::note)});
        if (!values.empty())
            m_sheet.choices.push_back({row, answerColumn, row, answerColumn, values});
    }
    void block(const std::string& title) {
        m_sheet.rows.push_back({});
        m_sheet.rows.push_back({text(m_tr("Item"), Role::heading), text(title, Role::heading),
                                text(m_tr("Your answer"), Role::heading),
                                text(m_tr("What to look for"), Role::heading)});
    }

private:
    Sheet& m_sheet;
    const words::Words& m_tr;
};

/// Empty for what is not rated.
std::string anchorText(const compare::Comparison& comparison, const Item& item, const words::Words& tr) {
    const auto* competency =
        item.kind->isLevel() ? rubric::findCompetency(comparison.frozen.rubric, item.part) : nullptr;
    if (competency == nullptr)
        return {};
    const auto& scale = comparison.frozen.rubric.scale;
    std::string text;
    for (const auto& anchor : competency->anchors)
        text += (text.empty() ? "" : "\n") + session::levelWord(scale, rubric::levelText(anchor.level), tr) +
                ": " + tr(anchor.text);
    return text;
}

void addPlanRows(const Material& material, Sheet& sheet) {
    const auto& [comparison, people, decisions, tr, places, verdicts] = material;
    sheet.rows.push_back({text(tr("Plan version"), Role::label),
                          text(std::to_string(comparison.frozen.plan.version)), blank(), blank()});
    sheet.rows.push_back(
        {text(tr("Structure hash"), Role::label), text(comparison.frozen.structureHash), blank(), blank()});
}

} // namespace

Sheet startSheet(const Material& material) {
    const auto& [comparison, people, decisions, tr, places, verdicts] = material;
    Sheet sheet;
    sheet.id = "start";
    sheet.name = places.tab(sheet.id);
    sheet.columns = {{"label", 26}, {"text", 60}, {"answer", 24}, {"hint", 50}};
    sheet.rows = {{text(tr("Score sheets: {0}", comparison.title), Role::title)}, {}};
    sheet.rows.push_back({text(tr("Interviewer"), Role::label), input(blank(Role::text)), blank(), blank()});
    addPlanRows(material, sheet);
    sheet.rows.push_back({});
    for (const auto& line :
         {tr("Each interviewer fills in a copy of this workbook alone, before the panel talks."),
          tr("Write only into the yellow cells. Leave a cell empty when you have nothing to record: empty is "
             "never a zero."),
          tr("Ratings: {0} to {1} against the text beside them; NE when it was asked and you heard nothing "
             "to "
             "judge by.",
             rubric::numberText(comparison.scale.low), rubric::numberText(comparison.scale.high)),
          tr("Do not change the ids in the first column: marks are taken over by them.")})
        sheet.rows.push_back({text(line)});
    sheet.rows.push_back({});
    sheet.rows.push_back({text(tr("Id"), Role::heading), text(tr("Candidate"), Role::heading)});
    for (const auto& candidate : material.people)
        sheet.rows.push_back(
            {text(candidate.id, Role::id), linked(text(candidate.name), scoreSheetId(candidate.id))});
    const auto& panel = comparison.frozen.plan.panel;
    if (panel.empty())
        return sheet;
    sheet.rows.push_back({});
    sheet.rows.push_back({blank(Role::heading), text(tr("The panel"), Role::heading)});
    const int first = static_cast<int>(sheet.rows.size());
    for (const auto& name : panel)
        sheet.rows.push_back({blank(), text(name)});
    const int last = static_cast<int>(sheet.rows.size()) - 1;
    sheet.choices.push_back({nameRow, 1, nameRow, 1, {}, Area{sheet.id, first, 1, last, 1}});
    return sheet;
}

Sheet scoreSheet(const Material& material, const session::Candidate& candidate) {
    const auto& [comparison, people, decisions, tr, places, verdicts] = material;
    Sheet sheet;
    sheet.id = scoreSheetId(candidate.id);
    sheet.name = places.tab(candidateSheetId(candidate.id));
    sheet.columns = {{"item", 26}, {"label", 60}, {"answer", 24}, {"hint", 50}};
    sheet.rows = {{text(candidate.id, Role::title), text(candidate.name, Role::title)},
                  {blank(), linked(text(tr("Back to the start")), "start")}};
    const auto name = onTab(places.tab("start")) + a1({nameRow, 1}, Anchor::both);
    sheet.rows.push_back({text(tr("Interviewer"), Role::label),
                          formula("IF(" + name + "=\"\"," +
                                      literal(tr("⚠ name missing, see the first sheet")) + "," + name + ")",
                                  tr("⚠ name missing, see the first sheet"), Role::text),
                          blank(), blank()});
    addPlanRows(material, sheet);
    Page page(sheet, tr);
    const auto& frozen = comparison.frozen;
    for (const auto& line : scriptOf(comparison, tr)) {
        const auto values = session::allowedValues(frozen, line.item.kind);
        if (line.opens()) {
            page.block(line.id);
            const auto* question = rubric::findQuestion(frozen.rubric, line.item.target);
            page.line(line.item, line.label, Role::label, values,
                      question == nullptr ? std::string() : tr(question->listenFor));
        } else if (!line.isBoxes()) {
            page.line(line.item, line.label, Role::note, values, anchorText(comparison, line.item, tr));
        }
    }
    page.block(tr("Overall"));
    for (const auto& kind : session::scorecardKinds())
        for (const auto& item : session::itemsOfWhole(frozen, session::ItemKind(kind)))
            if (!kind.isLevel() || frozen.plan.rule != plan::Rule::points)
                page.line(item, session::labelOf(frozen, item, tr),
                          kind.isText() || kind.target == session::Names::redFlag ? Role::note : Role::label,
                          session::allowedValues(frozen, item.kind), anchorText(comparison, item, tr));
    sheet.frozenRows = 1;
    return sheet;
}

} // namespace sheet
