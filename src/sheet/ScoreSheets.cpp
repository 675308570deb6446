// SPDX-License-Identifier: MIT
// Empty score sheets for an interviewer without the program: a first sheet for the name, then one a
// candidate, every line with the id an import finds it by. Holds nobody's marks.
#include "sheet/Labels.h"
#include "sheet/MakeCell.h"
#include "sheet/Sheets.h"

namespace sheet {

namespace {

using session::Item;
using session::ItemKind;

constexpr int nameRow = 2;
constexpr int answerColumn = 2;

using Values = std::vector<std::string>;

Values levels() {
    return {"1", "2", "3", "4", "5", "NE"};
}

/// Codes as the import reads them.
Values valuesOf(const ScriptLine& line) {
    switch (line.item.kind) {
    case ItemKind::asked:
        return {"asked", "not_asked", "na"};
    case ItemKind::criterion:
        return {"met", "not_met", "na"};
    case ItemKind::point:
        return {"seen", "partly", "not_seen", "na"};
    case ItemKind::rating:
        return levels();
    default:
        return {};
    }
}

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

std::string anchorText(const compare::Comparison& comparison, const std::string& id, const words::Words& tr) {
    const auto* competency = rubric::findCompetency(comparison.frozen.rubric, id);
    if (competency == nullptr)
        return {};
    std::string text;
    for (std::size_t at = 0; at < competency->anchors.size(); ++at)
        text += (at == 0 ? "" : "\n") + std::to_string(1 + 2 * at) + ": " + tr(competency->anchors[at]);
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
          tr("Ratings: 1 to 5 against the text beside them; NE when it was asked and you heard nothing to "
             "judge by."),
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
    for (const auto& line : scriptOf(comparison, tr)) {
        if (line.kind == ScriptLine::Kind::question) {
            page.block(line.id);
            const auto* question = rubric::findQuestion(comparison.frozen.rubric, line.item.target);
            page.line(line.item, line.label, Role::label, valuesOf(line),
                      question == nullptr ? std::string() : tr(question->listenFor));
        } else if (line.kind != ScriptLine::Kind::star) {
            page.line(line.item, line.label, Role::note, valuesOf(line),
                      line.kind == ScriptLine::Kind::rating ? anchorText(comparison, line.item.part, tr)
                                                            : std::string());
        }
    }
    page.block(tr("Overall"));
    if (comparison.frozen.plan.rateBy == plan::RateBy::competency &&
        comparison.frozen.plan.rule != plan::Rule::points)
        for (const auto& competency : comparison.competencies)
            page.line({ItemKind::rating, "", competency.id}, ratingLabel(comparison, competency.id, tr),
                      Role::label, levels(), anchorText(comparison, competency.id, tr));
    for (const auto& flag : comparison.frozen.rubric.redFlags)
        page.line({ItemKind::flag, flag.id, ""}, flagLabel(comparison, flag.id, tr), Role::note, {"raised"});
    page.line({ItemKind::note, "", ""}, tr("Note"), Role::note, {});
    page.line({ItemKind::recommend, "", ""}, tr("Recommendation"), Role::label,
              {"strong_no", "no", "yes", "strong_yes"});
    sheet.frozenRows = 1;
    return sheet;
}

} // namespace sheet
