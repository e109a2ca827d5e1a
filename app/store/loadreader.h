// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/listing.h"
#include "store/database.h"

namespace upik {

/// How much the officers of an agency have to do.
class LoadReader
{
public:
    explicit LoadReader(Database &database) : m_database(database) {}

    /// Officers with open tasks; metres are from `near` to the nearest of them.
    Result<std::vector<OfficerLoad>> of(const QString &agency, const std::optional<Point> &near,
                                        Instant now);

private:
    Database &m_database;
};

} // namespace upik
