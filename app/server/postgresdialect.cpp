// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/dialect.h"

namespace upik {

const Dialect kPostgresDialect{
    .name = "postgresql",
    .beginReading = "BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY",
    .lockRow = " FOR UPDATE",
    .tellCommit = "SELECT pg_notify('sync_head', CAST(CAST(? AS BIGINT) AS TEXT))",
    .schemaVersion = "SELECT number FROM schema_version FOR UPDATE",
    .setSchemaVersion = "UPDATE schema_version SET number = ",
    .makeSchemaVersion =
        "CREATE TABLE IF NOT EXISTS schema_version (number BIGINT NOT NULL, "
        "one BIGINT PRIMARY KEY DEFAULT 1 CHECK (one = 1));\n"
        "INSERT INTO schema_version (number) VALUES (0) ON CONFLICT DO NOTHING;\n",
};

} // namespace upik
