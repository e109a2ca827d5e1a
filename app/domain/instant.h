// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMetaType>

#include <chrono>

namespace upik {

using namespace std::chrono_literals;

/// A moment in UTC, to the millisecond. Screens show it in WIB; stores and files keep UTC.
using Instant = std::chrono::sys_time<std::chrono::milliseconds>;
using Millis = std::chrono::milliseconds;

/// Western Indonesian Time: UTC+7 the whole year, without daylight saving.
constexpr Millis kWib = 7h;

/// Milliseconds since 1970 UTC, the form in stores and on the wire.
constexpr qint64 toMillis(Instant at) { return at.time_since_epoch().count(); }
/// The other way round.
constexpr Instant fromMillis(qint64 ms) { return Instant{Millis{ms}}; }

} // namespace upik

Q_DECLARE_METATYPE(upik::Instant)
