// SPDX-License-Identifier: MIT
// The answer to what cannot be recorded: a sentence, and whether the wish itself or its age is wrong.
#pragma once

#include "reading/Finding.h"

namespace records {

struct Refusal {
    /// A rule forbids it; or it was made from something that is not so any more.
    enum class Why { rule, conflict };

    Why why = Why::rule;
    reading::Finding finding;
};

/// What is wished for is so already.
struct NothingToDo {};

} // namespace records
