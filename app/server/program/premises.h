// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/program/serversettings.h"

namespace upik {

/// A server's folder with its key, its files and its database, opened for one command.
class Premises
{
public:
    /// Makes what is missing: folder, key, tables, a history, the reference data and calendars a
    /// new office begins with. What is there stays.
    static Result<void> make(const ServerSettings &settings, const Clock &clock,
                             const Randomness &randomness);

    /// Opens a server that was made; NotFound where there is none. Brings the tables up to the
    /// program's.
    static Result<std::unique_ptr<Premises>> open(const ServerSettings &settings,
                                                  const Clock &clock);

    ServerDatabase &database() { return m_database; }
    const ServerGrounds &grounds() const { return m_grounds; }
    const ServerSettings &settings() const { return m_settings; }

private:
    Premises(ServerSettings settings, ServerDatabase database, const Clock &clock,
             const SecretKey &key, std::unique_ptr<BlobFolder> blobs)
        : m_settings(std::move(settings)), m_database(std::move(database)),
          m_grounds{clock, systemRandomness(), key, Seal(key), PasswordHash(), std::move(blobs),
                    m_settings.policy}
    {}

    ServerSettings m_settings;
    ServerDatabase m_database;
    ServerGrounds m_grounds;
};

/// The server's key out of its file, which its owner alone may read; NotFound where there is none.
Result<SecretKey> readServerKey(const QString &path);

} // namespace upik
