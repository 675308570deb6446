// SPDX-License-Identifier: MIT
// Holds back what follows the last line end, so that no character is cut in two.
#include "cli/SafeOutput.h"

#include "text/CodePoints.h"
#include "text/Kinds.h"
#include "text/Printable.h"

#include <fmt/format.h>

namespace cli {

namespace {

std::string escaped(std::string_view json) {
    std::string out;
    while (!json.empty()) {
        const auto c = text::takeCodePoint(json);
        if (c == '\n' || c == '\t' || !(text::isControl(c) || text::turnsDirection(c)))
            text::append(out, c);
        else
            out += fmt::format("\\u{:04x}", static_cast<unsigned>(c));
    }
    return out;
}

} // namespace

SafeOutput::SafeOutput(std::ostream& target, std::function<bool()> isJson)
    : m_target(target), m_isJson(std::move(isJson)) {}

SafeOutput::~SafeOutput() {
    pass(m_held.size());
}

SafeOutput::int_type SafeOutput::overflow(int_type c) {
    if (traits_type::eq_int_type(c, traits_type::eof()))
        return traits_type::not_eof(c);
    const char one = traits_type::to_char_type(c);
    return xsputn(&one, 1) == 1 ? c : traits_type::eof();
}

std::streamsize SafeOutput::xsputn(const char* text, std::streamsize count) {
    m_held.append(text, static_cast<std::size_t>(count));
    const auto end = m_held.rfind('\n');
    if (end != std::string::npos)
        pass(end + 1);
    return m_target ? count : 0;
}

int SafeOutput::sync() {
    pass(m_held.size());
    m_target.flush();
    return m_target ? 0 : -1;
}

void SafeOutput::pass(std::size_t bytes) {
    const auto lines = std::string_view(m_held).substr(0, bytes);
    m_target << (m_isJson() ? escaped(lines) : text::printable(lines, text::Lines::kept));
    m_held.erase(0, bytes);
}

} // namespace cli
