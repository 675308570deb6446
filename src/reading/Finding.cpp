// SPDX-License-Identifier: MIT
// Turns a finding into the sentence a person reads.
#include "reading/Finding.h"

#include "text/Printable.h"

#include <fmt/args.h>

#include <algorithm>

namespace reading {

std::string sentence(const Finding& finding, const words::Words& tr) {
    fmt::dynamic_format_arg_store<fmt::format_context> arguments;
    for (const auto& argument : finding.arguments)
        arguments.push_back(text::printable(argument));
    try {
        return fmt::vformat(tr(finding.message), arguments);
    } catch (const fmt::format_error&) {
        return fmt::vformat(finding.message, arguments);
    }
}

std::string report(const Finding& finding, const words::Words& tr) {
    std::string text;
    if (!finding.place.file.empty())
        text += text::printable(finding.place.file) + ":";
    if (finding.place.line > 0)
        text += fmt::format("{}:{}:", finding.place.line, finding.place.column);
    if (!text.empty())
        text += " ";
    switch (finding.severity) {
    case Severity::note:
        text += tr("note");
        break;
    case Severity::warning:
        text += tr("warning");
        break;
    case Severity::error:
        text += tr("error");
        break;
    }
    return text + ": " + sentence(finding, tr);
}

bool hasErrors(const std::vector<Finding>& findings) {
    return std::any_of(findings.begin(), findings.end(),
                       [](const Finding& finding) { return finding.severity == Severity::error; });
}

} // namespace reading
