// SPDX-License-Identifier: MIT
// "Why this number": any figure of a comparison written out down to the marks it came from; computes no score
// of its own.
#pragma once

#include "compare/Comparison.h"

#include <string>
#include <vector>

namespace app {

/// Who gave what: one row a mark, one column an interviewer.
struct MarkTable {
    struct Row {
        session::Item item;
        std::string label;
        std::vector<std::string> cells;
    };
    std::vector<std::string> interviewers;
    std::vector<Row> rows;
};

struct CellReasons {
    std::string title;
    /// Sentences with the arithmetic written out, the result first.
    std::vector<std::string> arithmetic;
    /// Interviewers lie half the scale or more apart.
    bool apart = false;
    MarkTable marks;
};

/// Why a candidate has this value on this competency.
[[nodiscard]] CellReasons reasonsOfCell(const compare::Comparison& comparison,
                                        const compare::CandidateResult& candidate,
                                        const std::string& competency, const words::Words& tr);
/// Why a candidate has this composite, coverage, range, rank, must-have status and these flags.
[[nodiscard]] CellReasons reasonsOfCandidate(const compare::Comparison& comparison,
                                             const compare::CandidateResult& candidate,
                                             const words::Words& tr);

/// One interviewer's value, with the ratings or points it is made of.
[[nodiscard]] std::string raterReason(const compare::Comparison& comparison, const std::string& candidate,
                                      const std::string& competency, const compare::RaterScore& rater,
                                      const words::Words& tr);
/// The marks of every question that shows the competency (of all questions when it is empty), with the notes.
[[nodiscard]] MarkTable markTable(const compare::Comparison& comparison, const std::string& candidate,
                                  const std::string& competency, const words::Words& tr);

} // namespace app
