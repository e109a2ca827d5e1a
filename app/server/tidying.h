// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/serverdatabase.h"
#include "server/servergrounds.h"

namespace upik {

/// Throws away what nobody needs any more: uploads that were given up, files that no complaint
/// has, sessions that are over, and the part of the history that no desk goes on from.
class Tidying
{
public:
    Tidying(ServerDatabase &database, const ServerGrounds &grounds)
        : m_database(database), m_grounds(grounds)
    {}

    /// Fails as the store does; what was done by then stays done. REQUIRES: the writing connection.
    Result<void> run();

private:
    Result<void> forgetSessions(Instant now);
    Result<void> forgetHistory(Instant now);

    ServerDatabase &m_database;
    const ServerGrounds &m_grounds;
};

} // namespace upik
