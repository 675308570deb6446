// SPDX-License-Identifier: MIT
// Everything found wrong in one file, and the ids it declares and refers to; knows no key names.
#pragma once

#include "reading/Finding.h"
#include "reading/Toml.h"

#include <map>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace reading {

/// Ids are unique among their own kind.
enum class IdKind {
    rubric,
    category,
    competency,
    question,
    criterion,
    point,
    probe,
    step,
    redFlag,
    overlap,
    checklistItem,
    trait,
    candidateQuestion,
    starBox,
    vocabulary,
    sampleAnswer,
    layout
};

/// A file a person writes, where an unknown key is a mistake; or one a program has kept, where it is
/// something a later program knows.
enum class Origin { written, kept };

class Inspection {
public:
    explicit Inspection(std::string file, Origin origin = Origin::written)
        : m_file(std::move(file)), m_origin(origin) {}

    [[nodiscard]] Origin origin() const { return m_origin; }

    /// Arguments longer than a line are cut for display.
    void error(const Spot& spot, std::string_view code, std::string_view message,
               std::vector<std::string> arguments = {});
    void warning(const Spot& spot, std::string_view code, std::string_view message,
                 std::vector<std::string> arguments = {});

    /// Takes note of an id; the second of its kind is an error.
    void declare(IdKind kind, const std::string& id, const Spot& spot);
    /// Takes note of a reference; it may come before what it refers to.
    void refer(IdKind kind, const std::string& id, const Spot& spot);
    /// Reports every reference to an id nobody declared. Call it once, at the end of the file.
    void resolveReferences();

    /// Where the id was declared; the whole file if it was not.
    [[nodiscard]] Spot spotOf(IdKind kind, const std::string& id) const;
    [[nodiscard]] bool hasErrors() const { return reading::hasErrors(m_findings); }
    /// In file order.
    [[nodiscard]] std::vector<Finding> findings() const;

private:
    struct Reference {
        IdKind kind;
        std::string id;
        Spot spot;
    };

    void add(Severity severity, const Spot& spot, std::string_view code, std::string_view message,
             std::vector<std::string> arguments);

    std::string m_file;
    Origin m_origin;
    std::vector<Finding> m_findings;
    std::map<IdKind, std::map<std::string, Spot>> m_declared;
    std::vector<Reference> m_references;
};

} // namespace reading
