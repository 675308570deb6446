// SPDX-License-Identifier: MIT
// One pass over the letters; strings and comments are stepped over as TOML 1.0 delimits them.
#include "reading/TomlDepth.h"

#include <algorithm>

namespace reading {

namespace {

class Depth {
public:
    explicit Depth(std::string_view text) : m_text(text) {}

    std::optional<Spot> run() {
        while (m_at < m_text.size()) {
            const char c = m_text[m_at];
            if (c == '#')
                skipTo("\n");
            else if (c == '"' || c == '\'')
                skipString(c);
            else
                count(c);
            if (m_brackets > deepestToml || m_dots >= deepestToml)
                return spot();
        }
        return std::nullopt;
    }

private:
    void count(char c) {
        ++m_at;
        if (c == '\n' || c == '=' || c == ',')
            m_dots = 0;
        if (c == '.')
            ++m_dots;
        if (c == '[' || c == '{')
            ++m_brackets;
        if (c == ']' || c == '}')
            m_brackets = std::max(0, m_brackets - 1);
    }

    void skipTo(std::string_view end) {
        const auto at = m_text.find(end, m_at);
        m_at = at == std::string_view::npos ? m_text.size() : at;
    }

    void skipString(char quote) {
        const std::string three(3, quote);
        const auto delimiter = m_text.substr(m_at).starts_with(three) ? three : std::string(1, quote);
        m_at += delimiter.size();
        while (m_at < m_text.size() && !m_text.substr(m_at).starts_with(delimiter)) {
            const bool escaped = quote == '"' && m_text[m_at] == '\\';
            if (delimiter.size() == 1 && m_text[m_at] == '\n')
                return; // left open: the parser says so
            m_at += escaped ? 2 : 1;
        }
        m_at = std::min(m_text.size(), m_at + delimiter.size());
    }

    [[nodiscard]] Spot spot() const {
        const auto before = m_text.substr(0, std::min(m_at, m_text.size()));
        const auto line = std::count(before.begin(), before.end(), '\n');
        const auto start = before.rfind('\n');
        const auto from = start == std::string_view::npos ? 0 : start + 1;
        return {static_cast<int>(line) + 1, static_cast<int>(before.size() - from)};
    }

    std::string_view m_text;
    std::size_t m_at = 0;
    int m_brackets = 0;
    int m_dots = 0;
};

} // namespace

std::optional<Spot> tooDeep(std::string_view text) {
    return Depth(text).run();
}

} // namespace reading
