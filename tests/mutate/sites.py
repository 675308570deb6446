# SPDX-License-Identifier: MIT
"""Where one operator, constant or word of a source can be changed, and into what; text only, nothing is built."""
import re
from typing import NamedTuple


class Site(NamedTuple):
    start: int
    end: int
    text: str


# The sources are formatted: a binary operator has a blank on both sides, templates, pointers and references do not.
BINARY = {
    "<": ("<=", ">="), "<=": ("<", ">"), ">": (">=", "<="), ">=": (">", "<"), "==": ("!=",), "!=": ("==",),
    "+": ("-",), "-": ("+",), "*": ("/",), "/": ("*",), "&&": ("||",), "||": ("&&",),
    "+=": ("-=",), "-=": ("+=",), "*=": ("/=",), "/=": ("*=",),
}
WORDS = {"true": "false", "false": "true", "std::min": "std::max", "std::max": "std::min",
         "std::any_of": "std::all_of", "std::all_of": "std::any_of", "std::none_of": "std::any_of"}

QUIET = re.compile(
    r'//[^\n]*|/\*.*?\*/|R"\((?:.|\n)*?\)"|"(?:\\.|[^"\\\n])*"|(?<![0-9A-Za-z_])\'(?:\\.|[^\'\\\n])+\''
    r"|^[ \t]*#[^\n]*|\b(?:static_)?assert\s*\([^;]*;|\btemplate\s*<[^\n]*|^using [^;]*;", re.S | re.M)
ANY = re.compile(
    r"(?<= )(?:<=|>=|==|!=|&&|\|\||\+=|-=|\*=|/=|[<>+\-*/])(?=[ \n])"
    r"|(?<![\w.'])\d[\d']*(?:\.\d+)?(?![\w.'])"
    r"|(?<![\w!=])!(?=[\w(*])"
    r"|\bstd::(?:min|max|any_of|all_of|none_of)\b(?=\()|\b(?:true|false)\b")


def sites_in(text):
    """In order; nothing in comments, strings, assertions, includes and templates."""
    blanked = QUIET.sub(lambda quiet: re.sub(r"[^\n]", "\0", quiet.group()), text)
    return [Site(found.start(), found.end(), found.group()) for found in ANY.finditer(blanked)
            if not (found.group() in ("+", "+=") and joins_texts(blanked, found))]


def joins_texts(blanked, found):
    """A plus between texts: no other operator compiles there."""
    before, after = blanked[: found.start()].rstrip()[-1:], blanked[found.end() :].lstrip()
    return before == "\0" or re.match(r"\0|\(?(?:tr|m_tr|literal|std::(?:to_)?string|fmt::)\b", after) is not None


def numbers_near(text):
    plain = text.replace("'", "")
    if "." in plain:
        digits = len(plain.split(".")[1])
        return [f"{float(plain) + 1:.{digits}f}", f"{float(plain) - 1:.{digits}f}"]
    return [str(int(plain) + 1)] + ([str(int(plain) - 1)] if int(plain) > 0 else [])


def mutations_of(site):
    """What may stand there instead; never the same."""
    if site.text in BINARY:
        return BINARY[site.text]
    if site.text in WORDS:
        return (WORDS[site.text],)
    if site.text == "!":
        return ("",)
    return numbers_near(site.text)
