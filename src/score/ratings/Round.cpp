// SPDX-License-Identifier: MIT
// Decimal rounding on the digits themselves.
#include "score/ratings/Round.h"

#include <array>
#include <cassert>
#include <charconv>
#include <cmath>

namespace score {
namespace {

constexpr int significantDigits = 12;

struct Decimal {
    std::string digits; ///< significant digits, first one before the point
    int exponent = 0;   ///< power of ten of the first digit
};

Decimal decimalOf(double magnitude) {
    std::array<char, 64> text{};
    const auto end = std::to_chars(text.data(), text.data() + text.size(), magnitude,
                                   std::chars_format::scientific, significantDigits - 1);
    const std::string whole(text.data(), end.ptr);
    const auto e = whole.find('e');
    Decimal decimal;
    for (const char c : whole.substr(0, e))
        if (c != '.')
            decimal.digits += c;
    const char* power = whole.data() + e + 1;
    if (*power == '+')
        ++power;
    std::from_chars(power, whole.data() + whole.size(), decimal.exponent);
    return decimal;
}

/// All digits down to 10^-decimals, then whether the next digit rounds them up.
std::string integerDigits(const Decimal& decimal, int decimals) {
    const int kept = decimal.exponent + decimals + 1;
    std::string digits = kept > 0 ? decimal.digits.substr(0, static_cast<std::size_t>(kept)) : std::string{};
    if (kept > static_cast<int>(digits.size()))
        digits.append(static_cast<std::size_t>(kept) - digits.size(), '0');
    const bool up = kept >= 0 && kept < static_cast<int>(decimal.digits.size()) &&
                    decimal.digits[static_cast<std::size_t>(kept)] >= '5';
    if (!up)
        return digits;
    auto place = digits.rbegin();
    for (; place != digits.rend() && *place == '9'; ++place)
        *place = '0';
    if (place == digits.rend())
        return std::string(1, '1').append(digits);
    ++*place;
    return digits;
}

} // namespace

std::string halfUp(double value, int decimals) {
    assert(std::isfinite(value) && decimals >= 0 && decimals <= 9);
    const std::string digits = integerDigits(decimalOf(std::fabs(value)), decimals);
    const auto places = static_cast<std::size_t>(decimals);
    const std::string padded =
        digits.size() > places ? digits : std::string(places + 1 - digits.size(), '0') + digits;
    std::string text;
    if (value < 0.0 && digits.find_first_not_of('0') != std::string::npos)
        text += '-';
    text += padded.substr(0, padded.size() - places);
    if (places > 0)
        text += '.' + padded.substr(padded.size() - places);
    return text;
}

double roundedHalfUp(double value, int decimals) {
    const std::string text = halfUp(value, decimals);
    double number = 0.0;
    std::from_chars(text.data(), text.data() + text.size(), number);
    return number;
}

} // namespace score
