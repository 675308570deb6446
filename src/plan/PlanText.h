// SPDX-License-Identifier: MIT
// A plan as JSON text, for keeping it whole in a workspace; not meant for people to write.
#pragma once

#include "plan/Plan.h"

namespace plan {

/// Same plan, same text, byte for byte.
[[nodiscard]] std::string writePlan(const Plan& plan);
/// Nothing when the text is not a plan this program, an older or a newer one wrote: fields it does not know
/// are passed over, and what may be left out is as in a new plan.
[[nodiscard]] std::optional<Plan> readPlan(std::string_view text);

} // namespace plan
