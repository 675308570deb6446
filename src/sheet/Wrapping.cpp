// SPDX-License-Identifier: MIT
// Lays words into lines the way a spreadsheet does.
#include "sheet/Wrapping.h"

#include "text/CodePoints.h"
#include "text/Width.h"

#include <algorithm>
#include <limits>

namespace sheet {

namespace {

class Lines {
public:
    Lines(int width, std::size_t most) : m_width(width), m_most(most) {}

    /// False when there are enough.
    bool take(char32_t character, std::size_t at, std::size_t after) {
        constexpr char32_t joiner = 0x200D;
        const bool joined = m_last == joiner;
        m_last = character;
        if (character == '\n') {
            begin(after, 0);
            return more();
        }
        const int step = text::widthOf(character);
        const bool breaks = character == ' ' || (step == 2 && !joined);
        if (breaks || m_word == 0)
            m_wordAt = character == ' ' ? after : at;
        m_word = breaks ? 0 : m_word + step;
        m_used += step;
        if (m_used <= m_width || character == ' ' || joined)
            return true;
        if (m_word > 0 && m_word < m_width)
            begin(m_wordAt, m_word);
        else
            begin(at, step);
        return more();
    }
    [[nodiscard]] std::vector<std::size_t> starts() && { return std::move(m_starts); }

private:
    void begin(std::size_t at, int used) {
        m_starts.push_back(at);
        m_word = m_used == 0 ? 0 : std::min(m_word, used);
        m_used = used;
        if (used == 0)
            m_word = 0;
    }
    [[nodiscard]] bool more() const { return m_starts.size() < m_most; }

    int m_width;
    std::size_t m_most;
    std::vector<std::size_t> m_starts{0};
    char32_t m_last = 0;
    int m_used = 0, m_word = 0;
    std::size_t m_wordAt = 0;
};

std::string withoutBreak(std::string_view piece) {
    if (!piece.empty() && (piece.back() == '\n' || piece.back() == ' '))
        piece.remove_suffix(1);
    return std::string(piece);
}

} // namespace

std::vector<std::size_t> lineStarts(std::string_view text, int width, std::size_t most) {
    Lines lines(std::max(1, width), std::max<std::size_t>(1, most));
    auto rest = text;
    while (!rest.empty()) {
        const auto at = text.size() - rest.size();
        const auto character = text::takeCodePoint(rest);
        if (!lines.take(character, at, text.size() - rest.size()))
            break;
    }
    return std::move(lines).starts();
}

int wrappedLines(std::string_view text, int width, int most) {
    return static_cast<int>(lineStarts(text, width, static_cast<std::size_t>(most)).size());
}

std::vector<std::string> piecesOf(std::string_view text, int width, int linesEach) {
    const auto starts = lineStarts(text, width, std::numeric_limits<std::size_t>::max());
    const auto step = static_cast<std::size_t>(std::max(1, linesEach));
    std::vector<std::string> pieces;
    for (std::size_t line = 0; line < starts.size(); line += step) {
        const bool last = line + step >= starts.size();
        const auto end = last ? text.size() : starts[line + step];
        const auto piece = text.substr(starts[line], end - starts[line]);
        pieces.push_back(last ? std::string(piece) : withoutBreak(piece));
    }
    return pieces;
}

} // namespace sheet
