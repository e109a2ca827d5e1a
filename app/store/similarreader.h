// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/listing.h"
#include "store/database.h"

namespace upik {

/// Finds complaints that may be about the same thing: same category, within 500 m (or without a
/// point and in the same kelurahan) and 60 days.
class SimilarReader
{
public:
    explicit SimilarReader(Database &database) : m_database(database) {}

    /// Nearest first, `limit` at most; never the complaint itself.
    Result<std::vector<Similar>> similarTo(const Complaint &complaint, int limit = 10);

private:
    Database &m_database;
};

} // namespace upik
