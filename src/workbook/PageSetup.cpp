// SPDX-License-Identifier: MIT
// libxlsxwriter's page settings.
#include "workbook/PageSetup.h"

#include "rubric/Rubric.h"
#include "text/Width.h"
#include "workbook/CellText.h"
#include "workbook/DropDowns.h"
#include "workbook/RowHeight.h"

#include <algorithm>
#include <optional>
#include <xlsxwriter.h>

namespace workbook {

namespace {

using sheet::Role;
using sheet::Shading;
using sheet::Sheet;

constexpr int narrowest = 6, widest = 46;
/// Sheets longer than this get no rule that a spreadsheet would have to look at in every cell.
constexpr std::size_t longSheet = 20'000;

lxw_row_t rowOf(int row) {
    return static_cast<lxw_row_t>(row);
}
lxw_col_t columnOf(int column) {
    return static_cast<lxw_col_t>(column);
}

/// From the contents below the preamble: headings wrap, so they ask for their longest word only.
int contentWidth(const Sheet& sheet, std::size_t column) {
    int width = 0;
    for (auto at = static_cast<std::size_t>(sheet.headingRow.value_or(0)); at < sheet.rows.size(); ++at) {
        const auto& row = sheet.rows[at];
        if (column < row.size() && row[column].role != Role::title)
            width = std::max(width, text::displayWidth(sheet::display(row[column])));
    }
    return std::clamp(width + 2, narrowest, widest);
}

/// The program's short words stand in cells that do not wrap: what is missing, what is wrong, what a formula
/// says. They must not run under their neighbours.
bool isShortWord(const sheet::Cell& cell) {
    const auto* formula = sheet::formulaIn(cell);
    if (cell.role == Role::note || cell.role == Role::label || cell.role == Role::heading)
        return false;
    if (formula != nullptr)
        return std::holds_alternative<std::string>(formula->value);
    return std::holds_alternative<std::string>(cell.value) &&
           (cell.role == Role::muted || cell.role == Role::warning || cell.role == Role::rank);
}

int wordsWidth(const Sheet& sheet, std::size_t column) {
    int width = 0;
    for (const auto& row : sheet.rows)
        if (row.size() > 1 && column < row.size() && isShortWord(row[column]))
            width = std::max(width, text::displayWidth(sheet::display(row[column])));
    return width == 0 ? 0 : std::min(width + 2, widest);
}

void setColumns(lxw_worksheet* page, const std::vector<int>& widths) {
    for (std::size_t at = 0; at < widths.size(); ++at) {
        const auto column = static_cast<lxw_col_t>(at);
        worksheet_set_column(page, column, column, widths[at], nullptr);
    }
}

void setShading(lxw_worksheet* page, const Shading& shading) {
    lxw_conditional_format rule{};
    rule.min_rule_type = rule.mid_rule_type = rule.max_rule_type = LXW_CONDITIONAL_RULE_TYPE_NUMBER;
    rule.min_value = shading.low;
    rule.mid_value = (shading.low + shading.high) / 2;
    rule.max_value = shading.high;
    if (shading.kind == Shading::Kind::heat) {
        rule.type = LXW_CONDITIONAL_3_COLOR_SCALE;
        rule.min_color = heatLow;
        rule.mid_color = heatMiddle;
        rule.max_color = heatHigh;
    } else {
        rule.type = LXW_CONDITIONAL_DATA_BAR;
        rule.bar_color = bars;
        rule.bar_solid = LXW_TRUE;
        rule.data_bar_2010 = LXW_TRUE;
    }
    worksheet_conditional_format_range(page, rowOf(shading.firstRow), columnOf(shading.firstColumn),
                                       rowOf(shading.lastRow), columnOf(shading.lastColumn), &rule);
}

/// Words that begin with the warning sign stand out, also when a formula has only now made them so.
void setAlarm(lxw_worksheet* page, const Sheet& sheet, Formats& formats) {
    if (sheet.rows.empty() || sheet.rows.size() > longSheet || sheet.columns.empty())
        return;
    // Not the rule "begins with": libxlsxwriter counts the sign's bytes and names the wrong cell.
    lxw_conditional_format rule{};
    rule.type = LXW_CONDITIONAL_TYPE_FORMULA;
    char begins[] = "=LEFT(A1,1)=\"⚠\"";
    rule.value_string = begins;
    rule.format = formats.alarm();
    worksheet_conditional_format_range(page, 0, 0, static_cast<lxw_row_t>(sheet.rows.size() - 1),
                                       static_cast<lxw_col_t>(sheet.columns.size() - 1), &rule);
}

void setCheck(lxw_worksheet* page, const Sheet& sheet, const std::optional<Box>& box, Role role,
              const words::Words& tr) {
    if (!box)
        return;
    const auto weight = role == Role::weight;
    std::string title = weight ? tr("Weight") : tr("Rating");
    std::string text =
        weight ? tr("A weight is a number, 0 or more.")
               : tr("A rating is a number from {0} to {1}.", rubric::numberText(sheet.lowestRating),
                    rubric::numberText(sheet.highestRating));
    lxw_data_validation check{};
    check.validate = LXW_VALIDATION_TYPE_DECIMAL;
    check.criteria =
        weight ? LXW_VALIDATION_CRITERIA_GREATER_THAN_OR_EQUAL_TO : LXW_VALIDATION_CRITERIA_BETWEEN;
    check.value_number = 0;
    check.minimum_number = sheet.lowestRating;
    check.maximum_number = sheet.highestRating;
    check.ignore_blank = LXW_VALIDATION_ON;
    check.error_type = weight ? LXW_VALIDATION_ERROR_TYPE_STOP : LXW_VALIDATION_ERROR_TYPE_WARNING;
    check.error_title = title.data();
    check.error_message = text.data();
    worksheet_data_validation_range(page, rowOf(box->firstRow), columnOf(box->firstColumn),
                                    rowOf(box->lastRow), columnOf(box->lastColumn), &check);
}

/// In headers an & is a command; doubled, libxlsxwriter 1.1.4 still takes "&&G" for a picture and then frees
/// the header twice. The wide form looks the same and is none.
std::string headerText(const std::string& title) {
    std::string shown;
    for (const char c : cutText(cellText(title), 80))
        shown += c == '&' ? "＆" : std::string(1, c);
    return escaped(shown);
}

/// As Excel numbers them.
std::uint8_t paperCode(sheet::Paper::Size size) {
    constexpr std::uint8_t letter = 1, a3 = 8, a4 = 9;
    if (size == sheet::Paper::Size::letter)
        return letter;
    return size == sheet::Paper::Size::a3 ? a3 : a4;
}

void setPaper(lxw_worksheet* page, const Sheet& sheet, const std::string& title) {
    if (sheet.paper.turn == sheet::Paper::Turn::landscape)
        worksheet_set_landscape(page);
    worksheet_set_paper(page, paperCode(sheet.paper.size));
    worksheet_fit_to_pages(page, 1, 0);
    worksheet_set_margins(page, 0.4, 0.4, 0.7, 0.6);
    if (sheet.headingRow)
        worksheet_repeat_rows(page, rowOf(*sheet.headingRow), rowOf(*sheet.headingRow));
    worksheet_set_header(page, ("&L&9 " + headerText(title) + "&R&9 &A").c_str());
    worksheet_set_footer(page, "&R&9&P / &N");
}

} // namespace

std::vector<int> columnWidths(const Sheet& sheet) {
    std::vector<int> widths;
    for (std::size_t at = 0; at < sheet.columns.size(); ++at)
        widths.push_back(sheet.columns[at].width > 0
                             ? std::max(sheet.columns[at].width, wordsWidth(sheet, at))
                             : contentWidth(sheet, at));
    return widths;
}

void setUpPage(lxw_worksheet* page, const Prepared& prepared, const std::string& title, Formats& formats,
               const words::Words& tr, const PageSetup& dressing) {
    const auto& sheet = prepared.sheet;
    setColumns(page, prepared.widths);
    if (sheet.frozenRows > 0 || sheet.frozenColumns > 0)
        worksheet_freeze_panes(page, rowOf(sheet.frozenRows), columnOf(sheet.frozenColumns));
    const auto lastRow = static_cast<int>(sheet.rows.size()) - 1;
    if (dressing.filter == PageSetup::Filter::own && sheet.filtered && sheet.headingRow &&
        lastRow > *sheet.headingRow && !sheet.columns.empty())
        worksheet_autofilter(page, rowOf(*sheet.headingRow), 0, rowOf(lastRow),
                             static_cast<lxw_col_t>(sheet.columns.size() - 1));
    for (const auto& shading : sheet.shadings)
        setShading(page, shading);
    setAlarm(page, sheet, formats);
    setCheck(page, sheet, prepared.weights, Role::weight, tr);
    setCheck(page, sheet, prepared.scores, Role::score, tr);
    setDropDowns(page, sheet, tr);
    setPaper(page, sheet, title);
    if (dressing.rows == PageSetup::Rows::spaced)
        worksheet_set_default_row(page, rowHeight(1), LXW_FALSE);
    worksheet_gridlines(page, LXW_HIDE_ALL_GRIDLINES);
}

} // namespace workbook
