// SPDX-License-Identifier: MIT
// The sentences of what can go wrong with a workspace file; no decision when to say them.
#pragma once

#include "app/ports/SystemError.h"

#include <filesystem>

namespace store {

enum class Failure {
    noFile,
    folder,
    device,
    emptyFile,
    noAccess,
    readOnlyFile,
    readOnlyFolder,
    noFolder,
    fileExists,
    leftover,
    notDatabase,
    foreign,
    newer,
    foreignPart,
    impossiblePlan,
    unreadLog,
    damaged,
    locked,
    fileGone,
    fileReplaced,
    diskFull,
    refused,
    ioTrouble,
    unsure,
    unsureFile,
    unknownPosition,
    unknownCandidate,
    notFrozen,
    unsoundRubric
};

/// Argument {0} of every sentence: the file, the id, or the item in question.
[[nodiscard]] app::SystemError trouble(Failure failure, const std::string& subject,
                                       const std::string& detail = {});
[[nodiscard]] app::SystemError trouble(Failure failure, const std::filesystem::path& path,
                                       const std::string& detail = {});

} // namespace store
