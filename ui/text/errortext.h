// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/error.h"

namespace upik {

/// The sentence a person reads: what happened, what it means for the work, what to do. Where the
/// layer below said something exact (SQLite's words, a path, a row) it follows in brackets.
QString errorText(const Error &error);

} // namespace upik
