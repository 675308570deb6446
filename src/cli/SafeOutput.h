// SPDX-License-Identifier: MIT
// Lets nothing through to a terminal that could steer it: the last station of everything the commands print.
#pragma once

#include <functional>
#include <ostream>
#include <streambuf>
#include <string>

namespace cli {

/// Passes whole lines on, each made printable first; in JSON what may not be shown is written as \uXXXX.
class SafeOutput : public std::streambuf {
public:
    SafeOutput(std::ostream& target, std::function<bool()> isJson);
    ~SafeOutput() override;
    SafeOutput(const SafeOutput&) = delete;
    SafeOutput& operator=(const SafeOutput&) = delete;

protected:
    int_type overflow(int_type c) override;
    std::streamsize xsputn(const char* text, std::streamsize count) override;
    int sync() override;

private:
    void pass(std::size_t bytes);

    std::ostream& m_target;
    std::function<bool()> m_isJson;
    std::string m_held;
};

} // namespace cli
