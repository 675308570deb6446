// SPDX-License-Identifier: MIT
// One libxlsxwriter call after the other; colours are told apart without red and green, and in print.
#include "workbook/Charts.h"

#include "sheet/Address.h"
#include "workbook/CellText.h"

#include <algorithm>
#include <array>
#include <xlsxwriter.h>

namespace workbook {

namespace {

using sheet::Area;
using sheet::Chart;
using sheet::Series;

struct Ink {
    lxw_color_t colour;
    unsigned char dash, marker;
};

constexpr std::array inks{
    Ink{0x1F4E79, LXW_CHART_LINE_DASH_SOLID, LXW_CHART_MARKER_CIRCLE},
    Ink{0xE08A2E, LXW_CHART_LINE_DASH_DASH, LXW_CHART_MARKER_SQUARE},
    Ink{0x7F7F7F, LXW_CHART_LINE_DASH_ROUND_DOT, LXW_CHART_MARKER_TRIANGLE},
};

/// A text that begins with = would be taken for a formula.
std::string plainText(const std::string& text) {
    const auto shown = cutText(cellText(text), 200);
    return shown.starts_with('=') ? " " + shown : shown;
}

template <class Setter>
void show(lxw_chart_series* series, Setter set, const Area& area, const Tabs& tabs) {
    set(series, tabs.at(area.sheet).c_str(), static_cast<lxw_row_t>(area.firstRow),
        static_cast<lxw_col_t>(area.firstColumn), static_cast<lxw_row_t>(area.lastRow),
        static_cast<lxw_col_t>(area.lastColumn));
}

bool known(const Chart& chart, const Tabs& tabs) {
    for (const auto& series : chart.series)
        if (!tabs.contains(series.labels.sheet) || !tabs.contains(series.values.sheet))
            return false;
    return !chart.series.empty();
}

std::uint8_t typeOf(Chart::Kind kind) {
    switch (kind) {
    case Chart::Kind::stackedBars:
        return LXW_CHART_BAR_STACKED;
    case Chart::Kind::radar:
        return LXW_CHART_RADAR_WITH_MARKERS;
    case Chart::Kind::bars:
        break;
    }
    return LXW_CHART_BAR;
}

void dress(lxw_chart_series* out, const Series& series, Chart::Kind kind) {
    lxw_chart_fill fill{};
    lxw_chart_line line{};
    if (series.look == Series::Look::spacer) {
        fill.none = line.none = LXW_TRUE;
        chart_series_set_fill(out, &fill);
        chart_series_set_line(out, &line);
        return;
    }
    const auto& ink = inks.at(static_cast<std::size_t>(series.look));
    fill.color = line.color = ink.colour;
    if (kind != Chart::Kind::radar)
        return chart_series_set_fill(out, &fill);
    line.width = 2.25;
    line.dash_type = ink.dash;
    chart_series_set_line(out, &line);
    chart_series_set_marker_type(out, ink.marker);
    chart_series_set_marker_fill(out, &fill);
}

void setAxes(lxw_chart* out, const Chart& chart) {
    const bool radar = chart.kind == Chart::Kind::radar;
    auto* values = radar ? out->y_axis : out->x_axis;
    chart_axis_set_min(values, chart.low);
    chart_axis_set_max(values, chart.high);
    chart_axis_set_major_unit(values, 1);
    lxw_chart_line grid{};
    grid.color = 0xD9D9D9;
    chart_axis_major_gridlines_set_line(values, &grid);
    if (radar)
        return;
    chart_axis_set_reverse(out->y_axis); // the first row stands on top
    chart_axis_set_label_position(values, LXW_CHART_AXIS_LABEL_POSITION_HIGH);
}

/// Bars that float on a spacer have none: leaving the spacer's entry out of a legend leaves out another one
/// in LibreOffice, and their title says what they are.
bool hasLegend(const Chart& chart) {
    const auto isSpacer = [](const Series& series) { return series.look == Series::Look::spacer; };
    return chart.series.size() > 1 && std::ranges::none_of(chart.series, isSpacer);
}

void setLegend(lxw_chart* out, const Chart& chart) {
    chart_legend_set_position(out, hasLegend(chart) ? LXW_CHART_LEGEND_BOTTOM : LXW_CHART_LEGEND_NONE);
}

void addChart(lxw_workbook* book, lxw_worksheet* page, const Chart& chart, const Tabs& tabs) {
    auto* out = workbook_add_chart(book, typeOf(chart.kind));
    if (out == nullptr)
        throw std::bad_alloc();
    for (const auto& series : chart.series) {
        auto* added = chart_add_series(out, nullptr, nullptr);
        show(added, chart_series_set_categories, series.labels, tabs);
        show(added, chart_series_set_values, series.values, tabs);
        chart_series_set_name(added, plainText(series.name).c_str());
        dress(added, series, chart.kind);
    }
    auto title = plainText(chart.title);
    chart_title_set_name(out, title.c_str());
    lxw_chart_font font{};
    font.size = 11;
    font.bold = LXW_TRUE;
    chart_title_set_name_font(out, &font);
    setAxes(out, chart);
    setLegend(out, chart);
    constexpr double standardWidth = 480, standardHeight = 288;
    lxw_chart_options place{};
    place.x_scale = chart.width / standardWidth;
    place.y_scale = chart.height / standardHeight;
    place.description = title.data();
    worksheet_insert_chart_opt(page, static_cast<lxw_row_t>(chart.row), static_cast<lxw_col_t>(chart.column),
                               out, &place);
}

std::string spelled(const Area& area, const Tabs& tabs) {
    return "=" + sheet::onTab(tabs.at(area.sheet)) +
           sheet::range({area.firstRow, area.firstColumn}, {area.lastRow, area.lastColumn},
                        sheet::Anchor::both);
}

} // namespace

void addCharts(lxw_workbook* book, lxw_worksheet* page, const sheet::Sheet& sheet, const Tabs& tabs) {
    for (const auto& chart : sheet.charts)
        if (known(chart, tabs))
            addChart(book, page, chart, tabs);
}

void addTable(lxw_worksheet* page, const sheet::Sheet& sheet, TableNames& taken) {
    const auto lastRow = sheet.rows.size() - 1;
    if (sheet.table.empty() || !sheet.headingRow || sheet.columns.empty() ||
        static_cast<std::size_t>(*sheet.headingRow) >= lastRow)
        return;
    const auto& headings = sheet.rows[static_cast<std::size_t>(*sheet.headingRow)];
    std::vector<lxw_table_column> columns(headings.size());
    std::vector<lxw_table_column*> list;
    std::vector<std::string> titles;
    titles.reserve(headings.size());
    for (std::size_t at = 0; at < headings.size(); ++at) {
        titles.push_back(sheet::display(headings[at]));
        columns[at].header = titles.back().data();
        list.push_back(&columns[at]);
    }
    list.push_back(nullptr);
    auto name = sheet.table;
    for (int number = 2; !taken.insert(name).second; ++number)
        name = sheet.table + "_" + std::to_string(number);
    lxw_table_options options{};
    options.name = name.data();
    options.columns = list.data();
    options.style_type = LXW_TABLE_STYLE_TYPE_LIGHT;
    options.style_type_number = 1;
    options.no_banded_rows = LXW_TRUE;
    worksheet_add_table(page, static_cast<lxw_row_t>(*sheet.headingRow), 0, static_cast<lxw_row_t>(lastRow),
                        static_cast<lxw_col_t>(headings.size() - 1), &options);
}

void addNames(lxw_workbook* book, const sheet::Workbook& workbook, const Tabs& tabs) {
    for (const auto& [name, area] : workbook.names)
        if (tabs.contains(area.sheet))
            workbook_define_name(book, name.c_str(), spelled(area, tabs).c_str());
}

} // namespace workbook
