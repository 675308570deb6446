// SPDX-License-Identifier: MIT
// Texts that are typed and not yet stored: every field that takes text leaves its text here until the store
// has it.
#pragma once

#include "app/ports/Ports.h"

#include <set>

namespace app {

/// One a desk. A text stays until drop(): in memory from the first letter, on disk from the next keep(). One
/// that belongs to no candidate (of the plan) stays in memory.
class Drafts {
public:
    /// When a text that was not taken is worth another try: the next time its field is left, or only when it
    /// is another text.
    enum class Again { whenLeft, whenChanged };
    struct Held {
        std::string text;
        /// Why it was not stored, as a sentence; empty while it is only typed.
        std::string why;
        Again again = Again::whenLeft;
        /// The disk has none of it, an older text, or this one.
        enum class Disk { nothing, older, same } disk = Disk::nothing;
    };

    explicit Drafts(Store& store) : m_store(store) {}

    /// Nothing when everything typed at this place is stored. What an earlier sitting left is found too.
    [[nodiscard]] const Held* find(const session::DraftPlace& place);
    void type(const session::DraftPlace& place, const std::string& text);
    /// The text was handed over and not taken.
    void refuse(const session::DraftPlace& place, const std::string& why, Again again = Again::whenLeft);
    /// The store has the text, or the person gave it up.
    void drop(const session::DraftPlace& place);
    /// Writes to disk what changed since; false when that cannot be done now (then it stays in memory).
    bool keep();
    /// What a person must be told of before the program ends: refused, or not even kept on disk.
    [[nodiscard]] std::vector<std::pair<session::DraftPlace, Held>> atRisk() const;

private:
    void load(const std::string& position);

    Store& m_store;
    std::set<std::string> m_loaded;
    std::map<session::DraftPlace, Held> m_held;
    /// On disk still, though they are stored by now.
    std::set<session::DraftPlace> m_gone;
};

} // namespace app
