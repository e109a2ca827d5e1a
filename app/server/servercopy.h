// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/serverdatabase.h"
#include "server/servergrounds.h"

namespace upik {

/// What a backup says of itself, in its backup.json.
struct CopyNote {
    QString engine;     ///< "sqlite", or "postgresql": then the database is in a dump of its own
    QString epoch;
    qint64 seq = 0;     ///< of the history's head
    Instant at;

    bool operator==(const CopyNote &) const = default;
};

/// A copy of a server in a folder: upik.db where it is SQLite, blobs/, server.key, and last of all
/// backup.json, without which it is no whole copy.
class ServerCopy
{
public:
    explicit ServerCopy(QString folder) : m_folder(std::move(folder)) {}

    /// Writes it; the server may run meanwhile. The database comes first: a file that comes while
    /// it is copied is in no row of it. Fails with FileUnwritable where the folder is not empty.
    Result<void> write(ServerDatabase &database, const ServerGrounds &grounds,
                       const QString &keyFile) const;
    /// Fails with NotFound where it is no whole copy, FileMalformed where its note is none.
    Result<CopyNote> note() const;
    /// Puts its files into a server's folder, where they must not be yet.
    Result<void> putInto(const QString &serverFolder) const;

private:
    QString in(QLatin1StringView name) const;
    Result<void> writeDatabase(ServerDatabase &database) const;
    Result<void> writeNote(ServerDatabase &database, Instant now) const;

    QString m_folder;
};

} // namespace upik
