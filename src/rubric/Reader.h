// SPDX-License-Identifier: MIT
// From the plain tree of a rubric file to the Rubric; reads no bytes and opens no file.
#pragma once

#include "reading/Inspection.h"
#include "reading/Toml.h"
#include "rubric/Rubric.h"

namespace rubric {

/// Notes every mistake in the inspection; the rubric is consistent only when there is none.
[[nodiscard]] Rubric readTree(const reading::Node& root, reading::Inspection& inspection);

} // namespace rubric
