// SPDX-License-Identifier: MIT
// Categories of utf8proc; it has no scripts, so the blocks of Han stand here.
#include "text/Kinds.h"

#include <utf8proc.h>

namespace text {

namespace {

utf8proc_category_t categoryOf(char32_t c) {
    return utf8proc_category(static_cast<utf8proc_int32_t>(c));
}

bool within(char32_t c, char32_t first, char32_t last) {
    return c >= first && c <= last;
}

} // namespace

bool isBlank(char32_t c) {
    if (c < 0x80)
        return c == ' ' || within(c, '\t', '\r');
    const auto category = categoryOf(c);
    return category == UTF8PROC_CATEGORY_ZS || category == UTF8PROC_CATEGORY_ZL ||
           category == UTF8PROC_CATEGORY_ZP || c == 0x85 || c == 0x2800;
}

bool isControl(char32_t c) {
    return c < 0x20 || within(c, 0x7F, 0x9F);
}

bool turnsDirection(char32_t c) {
    return within(c, 0x202A, 0x202E) || within(c, 0x2066, 0x2069);
}

bool showsNothing(char32_t c) {
    if (c < 0x80)
        return false;
    const auto* known = utf8proc_get_property(static_cast<utf8proc_int32_t>(c));
    return known->ignorable || known->category == UTF8PROC_CATEGORY_CF || within(c, 0xE0000, 0xE007F);
}

bool isWordCharacter(char32_t c) {
    if (c < 0x80)
        return isAsciiDigit(c) || within(c, 'a', 'z') || within(c, 'A', 'Z');
    const auto category = categoryOf(c);
    return category >= UTF8PROC_CATEGORY_LU && category <= UTF8PROC_CATEGORY_NO;
}

bool isLetter(char32_t c) {
    const auto category = categoryOf(c);
    return category >= UTF8PROC_CATEGORY_LU && category <= UTF8PROC_CATEGORY_LO;
}

bool isCapital(char32_t c) {
    const auto category = categoryOf(c);
    return category == UTF8PROC_CATEGORY_LU || category == UTF8PROC_CATEGORY_LT;
}

bool isMark(char32_t c) {
    const auto category = categoryOf(c);
    return category >= UTF8PROC_CATEGORY_MN && category <= UTF8PROC_CATEGORY_ME;
}

bool isHan(char32_t c) {
    return within(c, 0x4E00, 0x9FFF) || within(c, 0x3400, 0x4DBF) || within(c, 0x20000, 0x3FFFD) ||
           within(c, 0xF900, 0xFAFF) || c == 0x3005 || c == 0x3007;
}

} // namespace text
