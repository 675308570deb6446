// SPDX-License-Identifier: MIT
// The one exception family: the world outside is broken (a file, a disk, a lock). A user's mistake is a
// Finding instead.
#pragma once

#include "rubric/Finding.h"

#include <exception>

namespace app {

/// Thrown by adapters, caught by the two front ends, which say its sentence in the user's language.
class Trouble : public std::exception {
public:
    explicit Trouble(rubric::Finding finding) : m_finding(std::move(finding)) {}

    [[nodiscard]] const rubric::Finding& finding() const { return m_finding; }
    [[nodiscard]] const char* what() const noexcept override { return m_finding.message.c_str(); }

private:
    rubric::Finding m_finding;
};

/// Inside a catch block: what was thrown, whatever it is, as one sentence. May throw std::bad_alloc itself.
[[nodiscard]] rubric::Finding findingOfCurrentException();

} // namespace app
