// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/serverdatabase.h"
#include "server/servergrounds.h"

class QIODevice;

namespace upik {

/// Writes all complaints with their histories as one JSON document, complaint by complaint, so that
/// no more than one is held.
class CaseExport
{
public:
    CaseExport(ServerDatabase &database, const ServerGrounds &grounds)
        : m_database(database), m_grounds(grounds)
    {}

    /// With `isPersonal` the reporters and their words are in it, and histories as they stand; else
    /// histories lack notes and messages too, which may name people. Either is in the audit before
    /// the first byte. Fails as the store does, and with FileUnwritable.
    Result<void> write(QIODevice &device, bool isPersonal);

private:
    Result<void> note(bool isPersonal);
    Result<QJsonObject> exported(const QString &id, bool isPersonal);

    ServerDatabase &m_database;
    const ServerGrounds &m_grounds;
};

} // namespace upik
