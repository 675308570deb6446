// SPDX-License-Identifier: MIT
// Whether scorecards are what their records make them; private to this room, included by its .cpp files only.
#pragma once

#include "store/Connection.h"

#include <functional>

namespace store {

/// By row of the position and version; throws SystemError for one that cannot be read.
using PlanOf = std::function<const plan::Frozen*(std::int64_t position, int version)>;

/// Adds a finding for each mark that differs from the replay of its log and for each entry that does not
/// follow from the one before it; inside a Snapshot. Scorecards whose plan cannot be read are passed over.
void checkCards(Connection& connection, const PlanOf& planOf, std::vector<reading::Finding>& findings);

} // namespace store
