// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/database.h"

namespace upik {

/// What happened on the wire, for the sync panel: words of the program and of the server, never
/// anything of a person. The last 2,000 lines are kept.
class SyncLog
{
public:
    struct Line {
        Instant at;
        QString kind;
        QString code;

        bool operator==(const Line &) const = default;
    };

    explicit SyncLog(Database &database) : m_database(database) {}

    /// REQUIRES: a write transaction.
    Result<void> add(const Line &line);
    /// Newest first.
    Result<std::vector<Line>> last(int count);

private:
    Database &m_database;
};

} // namespace upik
