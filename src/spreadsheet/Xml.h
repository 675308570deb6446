// SPDX-License-Identifier: MIT
// One XML document as a stream of elements and texts, names without their prefix; keeps nothing.
#pragma once

#include <map>
#include <memory>
#include <string>
#include <string_view>

namespace spreadsheet {

using Attributes = std::map<std::string, std::string, std::less<>>;

/// What a document is told to; every text between two tags may come in pieces.
class XmlListener {
public:
    virtual ~XmlListener() = default;
    virtual void begin(std::string_view name, const Attributes& attributes) = 0;
    virtual void end(std::string_view name) = 0;
    virtual void text(std::string_view piece) = 0;
};

/// The attribute, or an empty text.
[[nodiscard]] const std::string& attribute(const Attributes& attributes, std::string_view name);

class XmlReader {
public:
    /// The listener outlives the reader.
    explicit XmlReader(XmlListener& listener);
    ~XmlReader();
    XmlReader(const XmlReader&) = delete;
    XmlReader& operator=(const XmlReader&) = delete;

    /// Throws Unreadable when it is no XML, and what the listener throws.
    void take(std::string_view piece);
    void finish();

private:
    struct State;
    std::unique_ptr<State> m_state;
};

} // namespace spreadsheet
