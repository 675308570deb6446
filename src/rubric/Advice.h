// SPDX-License-Identifier: MIT
// What a well-formed rubric still lacks; the rules of a single table are in Reader.
#pragma once

#include "reading/Inspection.h"
#include "rubric/Rubric.h"

namespace rubric {

/// Error: a probe of another question's criterion. Warnings: a question
/// without points, an overlap of one, and, in a rubric without errors, a competency no question covers.
void adviseOn(const Rubric& rubric, reading::Inspection& inspection);

} // namespace rubric
