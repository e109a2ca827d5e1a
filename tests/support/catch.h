// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The one door to Catch2: release 2 (Debian 12) has a single header, release 3 (Debian 13,
// Ubuntu 24.04) has many. Keep to TEST_CASE, SECTION, CHECK, REQUIRE, GENERATE and Approx,
// which read the same in both.
#if __has_include(<catch2/catch_test_macros.hpp>)
#include <catch2/catch_approx.hpp>
#include <catch2/catch_test_macros.hpp>
#include <catch2/catch_tostring.hpp>
#include <catch2/generators/catch_generators_all.hpp>
using Catch::Approx;
#else
#include <catch2/catch.hpp>
#endif

#include "support/stringmakers.h"
