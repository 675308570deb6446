// SPDX-License-Identifier: MIT
// Read from the kind's row, so that a new kind has its answer.
#include "app/privacy/NamelessKinds.h"

namespace app {

bool isAboutAnAnswer(session::ItemKind kind) {
    if (kind->says == session::Says::course || kind->stage != rubric::Stage::during)
        return false;
    return kind->kept == session::Kept::onScorecard || kind->ofQuestion();
}

bool tellsWhen(session::ItemKind kind) {
    return kind->holds == session::Holds::moment;
}

} // namespace app
