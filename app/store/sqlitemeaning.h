// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/error.h"

namespace upik {

/// What one of SQLite's failures means to a person. `words` are SQLite's own, and a source text of
/// context "FileFault": translated where the error is shown.
struct SqliteMeaning {
    int code;
    ErrorCode error;
    const char *words;
};

/// Of a result code, extended or not; none for a mistake of the program's, which SQLite tells with
/// words for programmers.
const SqliteMeaning *sqliteMeaning(int code);

} // namespace upik
