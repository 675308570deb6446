// SPDX-License-Identifier: MIT
// ICU reads Chinese; what it gives is Latin letters with blanks between characters.
#include "text/Initials.h"

#include "text/Fold.h"

#include <unicode/translit.h>
#include <unicode/unistr.h>

#include <cctype>
#include <memory>

namespace text {

namespace {

/// Made once: reading its tables takes far longer than any word. Null where ICU came without them.
const icu::Transliterator* reader() {
    static const std::unique_ptr<icu::Transliterator> made = [] {
        UErrorCode error = U_ZERO_ERROR;
        std::unique_ptr<icu::Transliterator> reads(
            icu::Transliterator::createInstance("Han-Latin; Latin-ASCII", UTRANS_FORWARD, error));
        return U_SUCCESS(error) != 0 ? std::move(reads) : nullptr;
    }();
    return made.get();
}

bool isHan(char32_t letter) {
    return u_hasBinaryProperty(static_cast<UChar32>(letter), UCHAR_IDEOGRAPHIC) != 0;
}

/// The text with blanks around every Chinese character, so that each is a word.
icu::UnicodeString spaced(const icu::UnicodeString& text) {
    icu::UnicodeString made;
    for (int32_t at = 0; at < text.length(); at = text.moveIndex32(at, 1)) {
        const auto letter = text.char32At(at);
        const bool alone = isHan(static_cast<char32_t>(letter));
        if (alone)
            made.append(u' ');
        made.append(letter);
        if (alone)
            made.append(u' ');
    }
    return made;
}

} // namespace

std::string initialsOf(std::string_view text) {
    auto latin = spaced(icu::UnicodeString::fromUTF8({text.data(), static_cast<int32_t>(text.size())}));
    if (const auto* reads = reader())
        reads->transliterate(latin);
    std::string ascii;
    latin.toUTF8String(ascii);
    std::string initials;
    bool inside = false;
    for (const char letter : lowered(ascii)) {
        const bool word = std::isalnum(static_cast<unsigned char>(letter)) != 0;
        if (word && !inside)
            initials += letter;
        inside = word;
    }
    return initials;
}

} // namespace text
