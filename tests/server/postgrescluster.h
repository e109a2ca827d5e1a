// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/postgresconnection.h"

#include <QTemporaryDir>

namespace upik {

/// A PostgreSQL of our own in a temporary folder, on a socket there and on no port; gone at the
/// end. Made once for a test executable. Where Debian's packages are not installed there is none:
/// tests say so by name and leave.
class PostgresCluster
{
public:
    /// The cluster, begun at the first call; null where it cannot be had, see why().
    static PostgresCluster *get();
    static QString why();

    ~PostgresCluster();

    /// A new, empty database.
    PostgresAddress newDatabase();
    /// Stops it as a power cut would and starts it again.
    void restartAtOnce();
    /// Ends every connection to the database but those of the cluster itself.
    void terminateBackends(const QString &database);

private:
    PostgresCluster() = default;
    bool start();
    bool control(const QStringList &what);
    bool run(const QString &program, const QStringList &arguments);

    QTemporaryDir m_folder{QStringLiteral("/tmp/upik-pg-XXXXXX")};
    QString m_programs;
    int m_databases = 0;
    bool m_isRunning = false;
};

/// Leaves the test, saying why, where there is no PostgreSQL.
#define UPIK_NEED_POSTGRES()                                                                      \
    do {                                                                                          \
        if (!PostgresCluster::get()) {                                                            \
            WARN("skipped, no PostgreSQL: " << PostgresCluster::why().toStdString());             \
            return;                                                                               \
        }                                                                                         \
    } while (false)

} // namespace upik
