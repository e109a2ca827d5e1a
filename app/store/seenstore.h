// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/event.h"
#include "store/database.h"

namespace upik {

/// Which complaints a seat has looked at, and when.
class SeenStore
{
public:
    explicit SeenStore(Database &database) : m_database(database) {}

    /// REQUIRES: a write transaction.
    Result<void> mark(const Seat &seat, const QString &complaint, Instant at);

    /// Names a seat: its role with agency or officer, not the person on it.
    static QString keyOf(const Seat &seat);

private:
    Database &m_database;
};

} // namespace upik
