// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/database.h"

#include <QStringList>

namespace upik {

/// Brings a database to the program's schema by numbered scripts, `NNNN_slug.sql`, forward only,
/// each in one transaction with the number it leaves behind (PRAGMA user_version).
class Migrator
{
public:
    /// `folder` holds the scripts; the program's own are in its resources.
    explicit Migrator(QString folder = QStringLiteral(":/sql/client"));

    /// Runs what is missing; yields the number reached. Fails with StoreNewer, touching nothing,
    /// where the database is ahead of the program; a script that fails leaves no trace.
    Result<int> migrate(Database &database) const;
    /// The number of the last script.
    int newest() const;

private:
    Result<void> runNewer(Database &database, qint64 reached) const;
    Result<void> runScript(Database &database, const QString &name) const;

    QString m_folder;
    QStringList m_scripts;
};

} // namespace upik
