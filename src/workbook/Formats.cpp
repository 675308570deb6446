// SPDX-License-Identifier: MIT
// Roles to looks.
#include "workbook/Formats.h"

#include <xlsxwriter.h>

namespace workbook {

namespace {

using sheet::Role;

constexpr lxw_color_t ink = 0x1F2933, faint = 0x6B7280, headingFill = 0x1F3A5F, labelFill = 0xEEF2F7,
                      inputFill = 0xFFF9DB, inputInk = 0x1D4ED8, rule = 0xD5DAE1, alarmInk = 0xA61B1B,
                      linkInk = 0x1D4ED8;

const char* numberFormat(Role role) {
    switch (role) {
    case Role::score:
        return "0.00";
    case Role::index:
        return "0.0";
    case Role::weight:
    case Role::percent:
        return "0.0%";
    case Role::total:
        return "\"Σ \"0.0%";
    case Role::level:
    case Role::count:
    case Role::rank:
        return "0";
    default:
        return nullptr;
    }
}

bool isFigure(Role role) {
    return numberFormat(role) != nullptr || role == Role::minutes;
}

/// A gap between a figure and the words of the next column.
bool isIndented(Role role) {
    return role == Role::text || role == Role::note || role == Role::warning;
}

void setEdges(lxw_format* format, Role role) {
    if (role == Role::title || role == Role::muted)
        return;
    format_set_bottom(format, LXW_BORDER_THIN);
    format_set_bottom_color(format, rule);
}

void setRole(lxw_format* format, Role role) {
    switch (role) {
    case Role::title:
        format_set_bold(format);
        format_set_font_size(format, 15);
        break;
    case Role::heading:
        format_set_bold(format);
        format_set_font_color(format, LXW_COLOR_WHITE);
        format_set_bg_color(format, headingFill);
        format_set_text_wrap(format);
        format_set_align(format, LXW_ALIGN_CENTER);
        format_set_align(format, LXW_ALIGN_VERTICAL_CENTER);
        break;
    case Role::label:
        format_set_bold(format);
        format_set_bg_color(format, labelFill);
        format_set_text_wrap(format);
        break;
    case Role::note:
        format_set_text_wrap(format);
        break;
    case Role::warning:
        format_set_bold(format);
        format_set_font_color(format, alarmInk);
        break;
    case Role::muted:
        format_set_font_color(format, faint);
        break;
    case Role::total:
    case Role::rank:
        format_set_bold(format);
        break;
    default:
        break;
    }
}

} // namespace

lxw_format* Formats::of(const sheet::Cell& cell) {
    const auto place = static_cast<std::size_t>(cell.role) * 4 + static_cast<std::size_t>(cell.access) * 2 +
                       (cell.link ? 1 : 0);
    auto& format = m_formats.at(place);
    if (format == nullptr)
        format = made(cell);
    return format;
}

lxw_format* Formats::ofParagraph(const sheet::Cell& cell) {
    auto& format = m_paragraphs.at(static_cast<std::size_t>(cell.role));
    if (format == nullptr) {
        format = made(cell);
        format_set_text_wrap(format);
    }
    return format;
}

lxw_format* Formats::made(const sheet::Cell& like) const {
    const auto role = like.role;
    auto* format = workbook_add_format(m_workbook);
    format_set_font_name(format, m_language == words::Language::chinese ? "Microsoft YaHei" : "Calibri");
    format_set_font_size(format, m_language == words::Language::chinese ? 10.5 : 11);
    format_set_font_color(format, ink);
    format_set_align(format, LXW_ALIGN_VERTICAL_TOP);
    setEdges(format, role);
    setRole(format, role);
    if (const auto* pattern = numberFormat(role))
        format_set_num_format(format, pattern);
    if (isFigure(role))
        format_set_align(format, LXW_ALIGN_RIGHT);
    if (role == Role::rank || role == Role::score || role == Role::level || role == Role::minutes)
        format_set_align(format, LXW_ALIGN_CENTER);
    if (isIndented(role))
        format_set_indent(format, 1);
    if (like.link) {
        format_set_font_color(format, linkInk);
        format_set_underline(format, LXW_UNDERLINE_SINGLE);
    }
    if (like.access == sheet::Cell::Access::input) {
        format_set_bg_color(format, inputFill);
        format_set_font_color(format, inputInk);
        format_set_border(format, LXW_BORDER_THIN);
        format_set_border_color(format, rule);
        format_set_unlocked(format);
    }
    return format;
}

lxw_format* Formats::alarm() {
    if (m_alarm == nullptr) {
        m_alarm = workbook_add_format(m_workbook);
        format_set_bold(m_alarm);
        format_set_font_color(m_alarm, alarmInk);
    }
    return m_alarm;
}

} // namespace workbook
