// SPDX-License-Identifier: MIT
// Catch2 under one name, whichever major version is packaged.
#pragma once

#if __has_include(<catch2/catch_all.hpp>)
#include <catch2/catch_all.hpp>
using Catch::Approx;
#else
#include <catch2/catch.hpp>
#endif
