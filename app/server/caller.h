// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/event.h"
#include "server/scopekeys.h"

#include <QUuid>

namespace upik {

/// Whose request it is, by the session that its token speaks for: as the database has him now,
/// whatever the desk believes.
struct Caller {
    QString user;      ///< id
    Seat seat;
    QString device;
    qint64 accessVersion = 0;
    QUuid family;      ///< of the session

    bool operator==(const Caller &) const = default;
    ScopeKeys keys() const { return ScopeKeys::ofSeat(seat, user); }
};

} // namespace upik
