// SPDX-License-Identifier: MIT
// The main function of every unit test program; no test of its own.
#define CATCH_CONFIG_MAIN
#include "support/Catch.h"

#include <cstdlib>

namespace {
/// Days are told where people are: the tests are eight hours ahead of UTC wherever they run.
[[maybe_unused]] const int zone = ::setenv("TZ", "Asia/Shanghai", 1);
} // namespace
