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
class MadeAhead {
public:
    /// Begins at once and rests while enough waits to be written. The source must outlive this.
    MadeAhead(const sheet::SheetSource& source, std::vector<std::size_t> order, std::string cutMark);
    ~MadeAhead();
    MadeAhead(const MadeAhead&) = delete;
    MadeAhead& operator=(const MadeAhead&) = delete;

    /// The next sheet, when it is ready; throws what its making threw. To be called once for each of the
    /// order.
    [[nodiscard]] Prepared next();
    [[nodiscard]] const std::vector<std::size_t>& order() const { return m_order; }
    /// A sheet that is written.
    void giveBack(Prepared sheet);

private:
    /// One large sheet, or many small ones.
    static constexpr std::size_t cellsAhead = 100'000;

    void make(const sheet::SheetSource& source);
    /// Frees what is written; nothing when it was for that, or to stop, that it was woken.
    [[nodiscard]] std::optional<std::size_t> nextToMake();
    void add(Prepared sheet);
    [[nodiscard]] bool stopped();

    std::vector<std::size_t> m_order;
    std::string m_cutMark;
    std::mutex m_door;
    std::condition_variable m_changed;
    std::deque<Prepared> m_ready, m_written;
    std::size_t m_made = 0;
    std::size_t m_waiting = 0; // cells of what is ready
    std::exception_ptr m_failure;
    bool m_stopped = false;
    std::thread m_maker;
};

} // namespace workbook
