// SPDX-License-Identifier: MIT
// From a refusal to an exception.
#include "app/ports/Refusing.h"

namespace app {

void refuse(records::Refusal refusal) {
    if (refusal.why == records::Refusal::Why::conflict)
        throw Conflict(std::move(refusal.finding));
    throw Refused(std::move(refusal.finding));
}

} // namespace app
