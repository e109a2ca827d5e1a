// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/serverdatabase.h"
#include "server/servergrounds.h"

#include <QStringList>

namespace upik {

/// Looks through everything the server keeps for what does not fit together: the chain of the
/// audit, the hashes of every history, heads that are not the fold of their events, sealed rows
/// that do not open, files that are missing, changed or nobody's.
class Inspection
{
public:
    Inspection(ServerDatabase &database, const ServerGrounds &grounds)
        : m_database(database), m_grounds(grounds)
    {}

    /// Looks through all of it. Fails only where the database or a folder cannot be read at all.
    Result<void> run();

    /// One line each, with ids and no personal data.
    const QStringList &faults() const { return m_faults; }
    qint64 complaints() const { return m_complaints; }
    qint64 files() const { return m_files; }

private:
    Result<void> inspectAudit();
    Result<void> inspectHead();
    Result<void> inspectComplaint(const QString &id);
    Result<void> inspectHashes(const QString &complaint);
    Result<void> inspectFiles();

    ServerDatabase &m_database;
    const ServerGrounds &m_grounds;
    QStringList m_faults;
    qint64 m_complaints = 0;
    qint64 m_files = 0;
};

} // namespace upik
