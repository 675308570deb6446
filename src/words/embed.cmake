# SPDX-License-Identifier: MIT
# Turns one file into a C++ array; run by the build.
file(READ ${INPUT} hex HEX)
string(REGEX REPLACE "([0-9a-f][0-9a-f])" "'\\\\x\\1'," bytes "${hex}")
file(WRITE ${OUTPUT} "#include \"words/Catalogue.h\"\nnamespace words {\nstatic const char bytes[] = {${bytes}};\nstd::string_view catalogue() { return {bytes, sizeof bytes}; }\n}\n")
