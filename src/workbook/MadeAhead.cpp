// SPDX-License-Identifier: MIT
// Two queues between two threads: sheets that are ready, and sheets to be freed.
#include "workbook/MadeAhead.h"

#include <utility>

namespace workbook {

MadeAhead::MadeAhead(const sheet::SheetSource& source, std::vector<std::size_t> order, std::string cutMark)
    : m_order(std::move(order)), m_cutMark(std::move(cutMark)), m_maker([this, &source] { make(source); }) {}

MadeAhead::~MadeAhead() {
    {
        const std::lock_guard lock(m_door);
        m_stopped = true;
    }
    m_changed.notify_all();
    m_maker.join();
}

std::optional<std::size_t> MadeAhead::nextToMake() {
    std::deque<Prepared> written; // freed when the door is open again
    std::unique_lock lock(m_door);
    const auto room = [this] { return m_made < m_order.size() && m_waiting < cellsAhead; };
    m_changed.wait(lock, [&] { return m_stopped || !m_written.empty() || room(); });
    written.swap(m_written);
    return !m_stopped && room() ? std::optional(m_order[m_made]) : std::nullopt;
}

void MadeAhead::add(Prepared sheet) {
    const std::lock_guard lock(m_door);
    ++m_made;
    m_waiting += sheet.cells;
    m_ready.push_back(std::move(sheet));
    m_changed.notify_all();
}

void MadeAhead::make(const sheet::SheetSource& source) {
    try {
        while (!stopped())
            if (const auto tab = nextToMake())
                add(prepared(source.sheetAt(*tab), m_cutMark));
    } catch (...) {
        const std::lock_guard lock(m_door);
        m_failure = std::current_exception();
        m_changed.notify_all();
    }
}

bool MadeAhead::stopped() {
    const std::lock_guard lock(m_door);
    return m_stopped;
}

Prepared MadeAhead::next() {
    std::unique_lock lock(m_door);
    m_changed.wait(lock, [this] { return !m_ready.empty() || m_failure != nullptr; });
    if (m_ready.empty())
        std::rethrow_exception(m_failure);
    auto sheet = std::move(m_ready.front());
    m_ready.pop_front();
    m_waiting -= sheet.cells;
    m_changed.notify_all();
    return sheet;
}

void MadeAhead::giveBack(Prepared sheet) {
    const std::lock_guard lock(m_door);
    m_written.push_back(std::move(sheet));
    m_changed.notify_all();
}

} // namespace workbook
