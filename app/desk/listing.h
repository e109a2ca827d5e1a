// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What the window asks lists with. The types stand in the domain, since the store, which knows
// no desk, answers in them.
#include "domain/listing.h"
