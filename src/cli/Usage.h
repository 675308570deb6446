// SPDX-License-Identifier: MIT
// What is wrong with the words of a command line, in the user's language; decides no exit code.
#pragma once

#include "words/Words.h"

namespace CLI {
class App;
class ParseError;
} // namespace CLI

namespace cli {

/// One sentence for a parse of this parser that ended so, with the command or option that was probably meant.
/// The parser's own English where it says something rare.
[[nodiscard]] std::string usageSentence(const CLI::App& parser, const CLI::ParseError& error,
                                        const words::Words& tr);

} // namespace cli
