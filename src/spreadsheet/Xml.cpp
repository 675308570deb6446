// SPDX-License-Identifier: MIT
// expat behind a listener; documents with a document type, without end or without bottom are refused.
#include "spreadsheet/Xml.h"

#include "spreadsheet/Archive.h"

#include <exception>
#include <expat.h>

namespace spreadsheet {

namespace {

/// Elements inside each other, and bytes of one tag or comment: far above what workbooks hold.
constexpr std::size_t deepest = 256;
constexpr XML_Index longestToken = 4 << 20;

std::string_view bare(const char* name) {
    const std::string_view whole(name);
    const auto colon = whole.rfind(':');
    return colon == std::string_view::npos ? whole : whole.substr(colon + 1);
}

} // namespace

struct XmlReader::State {
    XML_Parser parser = XML_ParserCreate(nullptr);
    XmlListener* listener = nullptr;
    /// Exceptions may not pass through expat: kept until it has returned.
    std::exception_ptr thrown;
    XML_Index given = 0;
    std::size_t depth = 0;

    template <class Work>
    void guarded(Work work) {
        if (thrown)
            return;
        try {
            work();
        } catch (...) {
            thrown = std::current_exception();
            XML_StopParser(parser, XML_FALSE);
        }
    }
    void parse(std::string_view piece, int last) {
        const auto status = XML_Parse(parser, piece.data(), static_cast<int>(piece.size()), last);
        if (thrown)
            std::rethrow_exception(thrown);
        if (status != XML_STATUS_OK)
            throw Unreadable("no XML");
        given += static_cast<XML_Index>(piece.size());
        if (given - XML_GetCurrentByteIndex(parser) > longestToken)
            throw Unreadable("a tag without end");
    }

    static void begin(void* data, const char* name, const char** attributes) {
        auto& state = *static_cast<State*>(data);
        state.guarded([&] {
            if (++state.depth > deepest)
                throw Unreadable("too deep");
            Attributes all;
            for (auto at = attributes; *at != nullptr; at += 2)
                all.emplace(bare(at[0]), at[1]);
            state.listener->begin(bare(name), all);
        });
    }
    static void end(void* data, const char* name) {
        auto& state = *static_cast<State*>(data);
        state.guarded([&] {
            --state.depth;
            state.listener->end(bare(name));
        });
    }
    /// No part of a workbook has a document type; entities live in it.
    static void doctype(void* data, const char*, const char*, const char*, int) {
        static_cast<State*>(data)->guarded([] { throw Unreadable("a document type"); });
    }
    static void text(void* data, const char* letters, int length) {
        auto& state = *static_cast<State*>(data);
        state.guarded([&] { state.listener->text({letters, static_cast<std::size_t>(length)}); });
    }
};

const std::string& attribute(const Attributes& attributes, std::string_view name) {
    static const std::string none;
    const auto at = attributes.find(name);
    return at == attributes.end() ? none : at->second;
}

XmlReader::XmlReader(XmlListener& listener) : m_state(std::make_unique<State>()) {
    if (m_state->parser == nullptr)
        throw std::bad_alloc();
    m_state->listener = &listener;
    XML_SetUserData(m_state->parser, m_state.get());
    XML_SetElementHandler(m_state->parser, State::begin, State::end);
    XML_SetCharacterDataHandler(m_state->parser, State::text);
    XML_SetStartDoctypeDeclHandler(m_state->parser, State::doctype);
}

XmlReader::~XmlReader() {
    XML_ParserFree(m_state->parser);
}

void XmlReader::take(std::string_view piece) {
    m_state->parse(piece, XML_FALSE);
}

void XmlReader::finish() {
    m_state->parse({}, XML_TRUE);
}

} // namespace spreadsheet
