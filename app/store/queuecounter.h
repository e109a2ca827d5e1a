// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/listing.h"
#include "store/database.h"

namespace upik {

/// The numbers beside the queues. Plain queues have theirs maintained by the database; those cut
/// by time are counted in a range of an index.
class QueueCounter
{
public:
    explicit QueueCounter(Database &database) : m_database(database) {}

    /// Every queue of the seat's role, in the window's order.
    Result<std::vector<QueueCount>> of(const Seat &seat, Instant now);

private:
    Result<QueueCount> count(const Seat &seat, const Queue &queue, Instant now);

    Database &m_database;
};

} // namespace upik
