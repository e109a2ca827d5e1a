// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/sqlconnection.h"

#include <QStringList>

namespace upik {

/// Where a database keeps the number of its schema; what SQLite does is the default.
struct SchemaNumber {
    std::string_view read = "PRAGMA user_version";   ///< locks it, where others may change it too
    std::string_view write = "PRAGMA user_version="; ///< with the number behind it
    std::string_view make = "";                      ///< statements that make sure there is one
};

/// Brings a database to the program's schema by numbered scripts, `NNNN_slug.sql`, forward only,
/// each in one transaction with the number it leaves behind. Several may do so at once.
class Migrator
{
public:
    /// `folder` holds the scripts; the program's own are in its resources.
    explicit Migrator(QString folder = QStringLiteral(":/sql/client"), SchemaNumber number = {});

    /// Runs what is missing; yields the number reached. Fails with StoreNewer, touching nothing,
    /// where the database is ahead of the program; a script that fails leaves no trace.
    Result<int> migrate(SqlConnection &database) const;
    /// The number of the last script.
    int newest() const;

private:
    Result<void> runNewer(SqlConnection &database) const;
    Result<void> runScript(SqlConnection &database, const QString &name) const;
    Result<void> write(SqlConnection &database, const QString &name) const;

    QString m_folder;
    SchemaNumber m_number;
    QStringList m_scripts;
};

} // namespace upik
