// SPDX-License-Identifier: MIT
// The one exception family: the world outside is broken (a file, a disk, a lock). A user's mistake is a
// Finding instead.
#pragma once

#include "reading/Finding.h"

#include <exception>

namespace app {

/// Thrown by adapters, caught by the two front ends, which say its sentence in the user's language.
class SystemError : public std::exception {
public:
    explicit SystemError(reading::Finding finding) : m_finding(std::move(finding)) {}

    [[nodiscard]] const reading::Finding& finding() const { return m_finding; }
    [[nodiscard]] const char* what() const noexcept override { return m_finding.message.c_str(); }

private:
    reading::Finding m_finding;
};

/// The rules refuse what was to be written: nothing has changed, and no other file or moment would take it.
class Refused : public SystemError {
public:
    using SystemError::SystemError;
};

/// Somebody changed meanwhile what this was made from: nothing was overwritten. Read again what is there.
class Conflict : public Refused {
public:
    using Refused::Refused;
};

/// Inside a catch block: what was thrown, whatever it is, as one sentence. May throw std::bad_alloc itself.
[[nodiscard]] reading::Finding findingOfCurrentException();

} // namespace app
