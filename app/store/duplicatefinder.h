// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "protocol/dedupekeys.h"
#include "store/database.h"

namespace upik {

/// Finds complaints that are already here, so that no import takes anything twice.
class DuplicateFinder
{
public:
    explicit DuplicateFinder(Database &database) : m_database(database) {}

    /// The complaint with the same channel and channel number, else the one with the same content
    /// (protocol/dedupekeys.h); nothing where there is none.
    Result<Repeated> findSame(const DedupeKeys &keys);

private:
    Result<Repeated> findByNumber(const DedupeKeys &keys);
    Result<Repeated> findByContent(const DedupeKeys &keys);

    Database &m_database;
};

} // namespace upik
