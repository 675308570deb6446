// SPDX-License-Identifier: MIT
// The table of signs and words.
#include "gui/interview/LiveTexts.h"

#include "gui/controls/SavingSign.h"
#include "gui/controls/Utf8.h"

namespace gui {

std::string tickWord(app::Tick tick, const words::Words& tr) {
    switch (tick) {
    case app::Tick::seen:
        return tr("✔ seen");
    case app::Tick::partly:
        return tr("◐ partly");
    case app::Tick::notSeen:
        return tr("✘ not seen");
    case app::Tick::notApplicable:
        return tr("– n/a");
    case app::Tick::blank:
        break;
    }
    return tr("not ticked");
}

wxString tickSign(app::Tick tick, app::Saving saving) {
    constexpr const char* signs[] = {"☐", "✔", "◐", "✘", "–"};
    return (saving == app::Saving::waiting ? shown("⚠") : wxString()) +
           shown(signs[static_cast<std::size_t>(tick)]);
}

wxString tickSpoken(const std::string& key, const std::string& state, app::Saving saving,
                    const std::string& text, const words::Words& tr) {
    return savingWord(saving, tr) +
           shown(key.empty() ? tr("{0}: {1}", state, text) : tr("{0} {1}: {2}", key, state, text));
}

wxString progressSign(app::Progress progress) {
    switch (progress) {
    case app::Progress::begun:
        return shown("◐");
    case app::Progress::complete:
        return shown("✔");
    case app::Progress::notAsked:
        return shown("✘");
    case app::Progress::notApplicable:
        return shown("–");
    case app::Progress::untouched:
        break;
    }
    return shown("☐");
}

wxString progressWord(app::Progress progress, const words::Words& tr) {
    switch (progress) {
    case app::Progress::begun:
        return shown(tr("begun"));
    case app::Progress::complete:
        return shown(tr("complete"));
    case app::Progress::notAsked:
        return shown(tr("not asked"));
    case app::Progress::notApplicable:
        return shown(tr("n/a"));
    case app::Progress::untouched:
        break;
    }
    return shown(tr("open"));
}

wxString clockText(int seconds) {
    return wxString::Format("%d:%02d", seconds / 60, seconds % 60);
}

} // namespace gui
