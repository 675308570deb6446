// SPDX-License-Identifier: MIT
// From the plain tree of a rubric file to the Rubric; reads no bytes and opens no file.
#pragma once

#include "rubric/Inspection.h"
#include "rubric/Rubric.h"
#include "rubric/Toml.h"

namespace rubric {

/// Notes every mistake in the inspection; the rubric is consistent only when there is none.
[[nodiscard]] Rubric readTree(const Node& root, Inspection& inspection);

} // namespace rubric
