// SPDX-License-Identifier: MIT
// Which kinds of mark may stand where nobody is to be told from them; what their texts say is NameFinder's.
#pragma once

#include "session/MarkKind.h"

namespace app {

/// Whether a mark of the kind speaks of an answer, so that it may be shown to who judges answers without
/// knowing whose they are. What was found before the interview, what came after it and what does not belong
/// to a question (claims of a résumé, portfolio, contacts, arrival, looks) tell too much of a person.
[[nodiscard]] bool isAboutAnAnswer(session::ItemKind kind);
/// Whether its value is a moment somebody else may know too: left out where no times are given.
[[nodiscard]] bool tellsWhen(session::ItemKind kind);

} // namespace app
