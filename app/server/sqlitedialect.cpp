// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/dialect.h"

namespace upik {

const Dialect kSqliteDialect{
    .name = "sqlite",
    .beginReading = "BEGIN",
    .lockRow = "",      // BEGIN IMMEDIATE has locked them all
    .tellCommit = "",
    .schemaVersion = "PRAGMA user_version",
    .setSchemaVersion = "PRAGMA user_version=",
    .makeSchemaVersion = "",
};

} // namespace upik
