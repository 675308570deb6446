// SPDX-License-Identifier: MIT
// Two queues between two threads: sheets that are ready, and sheets to be freed.
#include "workbook/SheetPrefetcher.h"

#include <utility>

namespace workbook {

SheetPrefetcher::SheetPrefetcher(const sheet::SheetSource& source, std::vector<std::size_t> order,
                                 std::string cutMark)
    : m_order(std::move(order)), m_cutMark(std::move(cutMark)), m_maker([this, &source] { make(source); }) {}

SheetPrefetcher::~SheetPrefetcher() {
    {
        const std::lock_guard lock(m_door);
        m_stopped = true;
    }
    m_someWork.notify_all();
    m_maker.join();
}

bool SheetPrefetcher::hasWork() const {
    return m_stopped || m_back >= worthWaking || (m_made < m_order.size() && m_waiting <= worthWaking);
}

bool SheetPrefetcher::waitForWork() {
    std::deque<Prepared> written; // freed when the door is open again
    std::unique_lock lock(m_door);
    m_someWork.wait(lock, [this] { return hasWork(); });
    written.swap(m_written);
    m_back = 0;
    return !m_stopped;
}

bool SheetPrefetcher::hasRoom() {
    const std::lock_guard lock(m_door);
    return !m_stopped && m_made < m_order.size() && m_waiting < cellsAhead;
}

void SheetPrefetcher::add(Prepared sheet) {
    {
        const std::lock_guard lock(m_door);
        ++m_made;
        m_waiting += sheet.cells;
        m_ready.push_back(std::move(sheet));
    }
    m_someReady.notify_all();
}

void SheetPrefetcher::make(const sheet::SheetSource& source) {
    try {
        while (waitForWork())
            while (hasRoom()) // it may have been woken only to free what is written
                add(prepared(source.sheetAt(m_order[m_made]), m_cutMark));
    } catch (...) {
        const std::lock_guard lock(m_door);
        m_failure = std::current_exception();
        m_someReady.notify_all();
    }
}

Prepared SheetPrefetcher::next() {
    std::unique_lock lock(m_door);
    m_someReady.wait(lock, [this] { return !m_ready.empty() || m_failure != nullptr; });
    if (m_ready.empty())
        std::rethrow_exception(m_failure);
    auto sheet = std::move(m_ready.front());
    m_ready.pop_front();
    m_waiting -= sheet.cells;
    wakeMaker(std::move(lock));
    return sheet;
}

void SheetPrefetcher::giveBack(Prepared sheet) {
    std::unique_lock lock(m_door);
    m_back += sheet.cells;
    m_written.push_back(std::move(sheet));
    wakeMaker(std::move(lock));
}

void SheetPrefetcher::wakeMaker(std::unique_lock<std::mutex> held) {
    const bool wanted = hasWork();
    held.unlock();
    if (wanted)
        m_someWork.notify_all();
}

} // namespace workbook
