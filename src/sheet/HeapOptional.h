// SPDX-License-Identifier: MIT
// A value kept aside, or none, in the room of one pointer: for the rare large part of a value there are
// millions of.
#pragma once

#include <memory>
#include <utility>

namespace sheet {

/// Copies and compares what is inside. Dereferencing an empty one is a bug.
template <class Value>
class HeapOptional {
public:
    HeapOptional() = default;
    HeapOptional(Value value) : m_value(std::make_unique<Value>(std::move(value))) {}
    HeapOptional(const HeapOptional& other)
        : m_value(other.m_value ? std::make_unique<Value>(*other.m_value) : nullptr) {}
    HeapOptional(HeapOptional&&) noexcept = default;
    HeapOptional& operator=(HeapOptional other) noexcept {
        m_value = std::move(other.m_value);
        return *this;
    }
    ~HeapOptional() = default;

    [[nodiscard]] explicit operator bool() const { return m_value != nullptr; }
    [[nodiscard]] const Value& operator*() const { return *m_value; }
    [[nodiscard]] Value& operator*() { return *m_value; }
    [[nodiscard]] const Value* operator->() const { return m_value.get(); }
    [[nodiscard]] Value* operator->() { return m_value.get(); }

    bool operator==(const HeapOptional& other) const {
        return m_value && other.m_value ? *m_value == *other.m_value : !m_value && !other.m_value;
    }

private:
    std::unique_ptr<Value> m_value;
};

} // namespace sheet
