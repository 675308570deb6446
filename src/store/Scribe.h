// SPDX-License-Identifier: MIT
// Stamps what is recorded: uid, time, author and place in the author's sequence; private to this room,
// included by its .cpp files only.
#pragma once

#include "store/Connection.h"

namespace store {

/// A stamp as rows refer to it.
struct Stamped {
    std::string uid;
    std::string at;
    /// Rows.
    std::int64_t author = 0;
    std::int64_t actor = 0;
    std::int64_t sequence = 0;
};

/// Works inside a Write. The writer and the clock outlive it.
class Scribe {
public:
    Scribe(const Writer& writer, const app::Clock& clock) : m_writer(writer), m_clock(clock) {}

    /// The row of the person of this name, made when there is none.
    [[nodiscard]] std::int64_t person(Connection& connection, const std::string& name) const;
    /// The next record of an author.
    [[nodiscard]] Stamped stamp(Connection& connection, std::int64_t author) const;
    [[nodiscard]] Stamped stamp(Connection& connection, const std::string& author) const {
        return stamp(connection, person(connection, author));
    }
    /// Who sits at the machine, for what has no other author.
    [[nodiscard]] Stamped stampOfUser(Connection& connection) const {
        return stamp(connection, m_writer.actor.person);
    }
    /// Forget what is known of the workspace: it is another file now.
    void forget() {
        m_device.clear();
        m_actor.reset();
    }

private:
    [[nodiscard]] const std::string& device(Connection& connection) const;
    [[nodiscard]] std::int64_t actor(Connection& connection) const;
    [[nodiscard]] std::int64_t findActor(Connection& connection) const;

    const Writer& m_writer;
    const app::Clock& m_clock;
    /// Uid of this machine and this workspace; empty until asked for.
    mutable std::string m_device;
    /// Row of the actor while nothing was taken back since.
    mutable std::optional<std::pair<std::uint64_t, std::int64_t>> m_actor;
};

} // namespace store
