// SPDX-License-Identifier: MIT
// Asks the claims.
#include "gui/frame/Together.h"

#include "session/Time.h"

namespace gui {

namespace {
/// A window that does not answer in this time is busy or hangs.
constexpr std::chrono::milliseconds patience{3000};
} // namespace

std::optional<app::Holder> otherWindowOf(const app::Adapters& adapters, const std::filesystem::path& path) {
    return adapters.claims == nullptr ? std::nullopt : adapters.claims->holder(path, frontOfFile);
}

bool callForward(const app::Adapters& adapters, const std::filesystem::path& path) {
    return adapters.claims != nullptr && adapters.claims->call(path, frontOfFile, patience);
}

std::string openElsewhere(const app::Holder& holder, const std::filesystem::path& path,
                          const words::Words& tr) {
    const auto name = path.filename().string();
    if (holder.since.empty())
        return tr(
            "{} is open in another window, which does not come forward. Open it here as well? The windows "
            "follow each other, and a scorecard is written in one of them at a time.",
            name);
    return tr(
        "{0} is open in another window of {1} since {2} (process {3}), which does not come forward. Open it "
        "here as well? The windows follow each other, and a scorecard is written in one of them at a time.",
        name, holder.user, session::localTime(holder.since), holder.process);
}

} // namespace gui
