// SPDX-License-Identifier: MIT
// Which files this program has open to write; private to this room, included by its .cpp files only.
#pragma once

#include "store/Files.h"

namespace store {

void noteOpen(const void* owner, const std::filesystem::path& path, const FileId& id);
void noteClosed(const void* owner);

} // namespace store
