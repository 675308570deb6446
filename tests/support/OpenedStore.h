// SPDX-License-Identifier: MIT
// What a command gets to work on in tests: a workspace that is kept when it is closed, and no workbooks.
#pragma once

#include "app/ports/Ports.h"
#include "support/MemoryStore.h"

namespace support {

/// What an opened workspace holds when it is closed is what the file holds.
class OpenedStore : public MemoryStore {
public:
    explicit OpenedStore(MemoryStore& file) : MemoryStore(file), m_file(file) {}
    ~OpenedStore() override { m_file = *this; }
    OpenedStore(const OpenedStore&) = delete;
    OpenedStore& operator=(const OpenedStore&) = delete;

private:
    MemoryStore& m_file;
};

class NoWorkbooks : public app::WorkbookWriter {
public:
    app::Outcome write(const sheet::SheetSource&, const std::filesystem::path&,
                       const app::GoOn&) const override {
        return app::Outcome::done;
    }
};

} // namespace support
