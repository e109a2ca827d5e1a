// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace upik {

/// What SQLite and PostgreSQL say differently; every other statement of the server is the same
/// for both. One file each: sqlitedialect.cpp, postgresdialect.cpp.
struct Dialect {
    std::string_view name;          ///< as in server.ini
    std::string_view beginReading;  ///< a transaction that sees one moment and writes nothing
    std::string_view lockRow;       ///< behind a SELECT of rows that will be changed
    std::string_view tellCommit;    ///< tells other processes of a new head; empty: there are none
    std::string_view schemaVersion; ///< one number
    std::string_view setSchemaVersion; ///< with the number behind it
    std::string_view makeSchemaVersion; ///< where there may be none yet; empty: there always is
};

extern const Dialect kSqliteDialect;
extern const Dialect kPostgresDialect;

} // namespace upik
