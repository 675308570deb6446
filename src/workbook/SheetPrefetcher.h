// SPDX-License-Identifier: MIT
// Sheets made on a thread of their own, a few ahead of the one that writes them.
#pragma once

#include "sheet/SheetSource.h"
#include "workbook/Prepared.h"

#include <condition_variable>
#include <deque>
#include <exception>
#include <mutex>
#include <optional>
#include <thread>

namespace workbook {

/// Hands out a source's sheets in the order given. Sheets are also freed where they were made: a thread that
/// frees what another allocated waits for that one's allocations.
class SheetPrefetcher {
public:
    /// Begins at once and rests while enough waits to be written. The source must outlive this.
    SheetPrefetcher(const sheet::SheetSource& source, std::vector<std::size_t> order, std::string cutMark);
    ~SheetPrefetcher();
    SheetPrefetcher(const SheetPrefetcher&) = delete;
    SheetPrefetcher& operator=(const SheetPrefetcher&) = delete;

    /// The next sheet, when it is ready; throws what its making threw. To be called once for each of the
    /// order.
    [[nodiscard]] Prepared next();
    [[nodiscard]] const std::vector<std::size_t>& order() const { return m_order; }
    /// A sheet that is written.
    void giveBack(Prepared sheet);

private:
    /// One large sheet, or many small ones.
    static constexpr std::size_t cellsAhead = 100'000;
    /// The maker is woken for so much only: each time it is, it may push the writer from its processor.
    static constexpr std::size_t worthWaking = cellsAhead / 2;

    void make(const sheet::SheetSource& source);
    /// Rests until there is enough to do and frees what is written; false when stopped.
    [[nodiscard]] bool waitForWork();
    [[nodiscard]] bool hasWork() const;
    /// False when enough waits to be written, or all is made.
    [[nodiscard]] bool hasRoom();
    void add(Prepared sheet);
    void wakeMaker(std::unique_lock<std::mutex> held);

    std::vector<std::size_t> m_order;
    std::string m_cutMark;
    std::mutex m_door;
    std::condition_variable m_someReady, m_someWork;
    std::deque<Prepared> m_ready, m_written;
    std::size_t m_made = 0;
    std::size_t m_waiting = 0, m_back = 0; // cells of what is ready, and of what is written
    std::exception_ptr m_failure;
    bool m_stopped = false;
    std::thread m_maker;
};

} // namespace workbook
