// SPDX-License-Identifier: MIT
// Collects findings and resolves references between ids when the whole file has been seen.
#include "reading/Inspection.h"

#include "reading/Nearest.h"
#include "text/Breaks.h"
#include "text/Printable.h"

#include <algorithm>
#include <array>

namespace reading {

namespace {

constexpr std::size_t longestArgument = 160;

/// Cut at a whole character, and free of what would break a terminal line.
std::string shown(const std::string& argument) {
    const auto line = text::printable(argument);
    const auto start = text::beginning(line, longestArgument);
    return std::string(start) + (start.size() < line.size() ? "…" : "");
}

struct UnknownMessages {
    std::string_view code;
    std::string_view near;
    std::string_view known;
};

UnknownMessages unknown(IdKind kind) {
    using words::message;
    switch (kind) {
    case IdKind::competency:
        return {
            "unknown-competency", message("There is no competency “{0}”; did you mean “{1}”?"),
            message("There is no competency “{0}”; add a [[competency]] with this id or use one of: {1}.")};
    case IdKind::category:
        return {"unknown-category", message("There is no category “{0}”; did you mean “{1}”?"),
                message("There is no category “{0}”; add a [[category]] with this id or use one of: {1}.")};
    case IdKind::question:
        return {"unknown-question", message("There is no question “{0}”; did you mean “{1}”?"),
                message("There is no question “{0}”; add a [[question]] with this id or use one of: {1}.")};
    case IdKind::criterion:
        return {"unknown-criterion", message("There is no criterion “{0}”; did you mean “{1}”?"),
                message("There is no criterion “{0}”; use one of: {1}.")};
    case IdKind::vocabulary:
        return {
            "unknown-vocabulary", message("There is no vocabulary “{0}”; did you mean “{1}”?"),
            message("There is no vocabulary “{0}”; add a [[vocabulary]] with this id or use one of: {1}.")};
    default:
        return {"unknown-point", message("There is no point “{0}”; did you mean “{1}”?"),
                message("There is no point “{0}”; use one of: {1}.")};
    }
}

} // namespace

void Inspection::add(Severity severity, const Spot& spot, std::string_view code, std::string_view message,
                     std::vector<std::string> arguments) {
    for (auto& argument : arguments)
        argument = shown(argument);
    m_findings.push_back({severity,
                          std::string(code),
                          std::string(message),
                          std::move(arguments),
                          {m_file, spot.line, spot.column}});
}

void Inspection::error(const Spot& spot, std::string_view code, std::string_view message,
                       std::vector<std::string> arguments) {
    add(Severity::error, spot, code, message, std::move(arguments));
}

void Inspection::warning(const Spot& spot, std::string_view code, std::string_view message,
                         std::vector<std::string> arguments) {
    add(Severity::warning, spot, code, message, std::move(arguments));
}

void Inspection::declare(IdKind kind, const std::string& id, const Spot& spot) {
    const auto [at, isNew] = m_declared[kind].emplace(id, spot);
    if (isNew)
        return;
    error(spot, "duplicate-id",
          words::message("The id “{0}” is already used in line {1}; give this one another id."),
          {id, std::to_string(at->second.line)});
}

void Inspection::refer(IdKind kind, const std::string& id, const Spot& spot) {
    m_references.push_back({kind, id, spot});
}

void Inspection::resolveReferences() {
    std::map<IdKind, std::vector<std::string>> known;
    for (const auto& [kind, ids] : m_declared)
        for (const auto& [id, spot] : ids)
            known[kind].push_back(id);
    for (const auto& reference : m_references) {
        if (m_declared[reference.kind].contains(reference.id))
            continue;
        const auto messages = unknown(reference.kind);
        const auto& candidates = known[reference.kind];
        if (candidates.empty() && reference.kind == IdKind::competency)
            continue; // said once, for the whole file
        if (const auto guess = nearest(reference.id, candidates))
            error(reference.spot, messages.code, messages.near, {reference.id, *guess});
        else
            error(reference.spot, messages.code, messages.known, {reference.id, listed(candidates)});
    }
}

Spot Inspection::spotOf(IdKind kind, const std::string& id) const {
    const auto ids = m_declared.find(kind);
    if (ids == m_declared.end())
        return {};
    const auto at = ids->second.find(id);
    return at == ids->second.end() ? Spot{} : at->second;
}

std::vector<Finding> Inspection::findings() const {
    auto sorted = m_findings;
    std::stable_sort(sorted.begin(), sorted.end(), [](const Finding& a, const Finding& b) {
        return std::pair(a.place.line, a.place.column) < std::pair(b.place.line, b.place.column);
    });
    return sorted;
}

} // namespace reading
