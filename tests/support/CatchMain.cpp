// SPDX-License-Identifier: MIT
// The main function of every unit test program; no test of its own.
#define CATCH_CONFIG_MAIN
#include "support/Catch.h"
