// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/listing.h"
#include "domain/instant.h"
#include "domain/sla.h"

#include <QString>

namespace upik {

// Moments and durations in words. The language is the window's (QLocale's default, which Language
// sets), never the machine's; the time is always WIB, whatever zone the machine is set to.

/// "24 Nov 2026 14.05 WIB"
QString dateTime(Instant at);
/// "24 Nov 2026"
QString date(Instant at);
/// "14.05"
QString clockTime(Instant at);
/// "24 Nov"; with the year where it is not that of `now`.
QString shortDate(Instant at, Instant now);
/// "Jum 6 Mar 2026, 16.00 WIB"
QString dayAndTime(Instant at);
/// For letters: "Selasa, 24 November 2026 pukul 14.05 WIB"
QString letterDateTime(Instant at);
/// "3 jam lalu", "baru saja"; the date where it is more than six days ago.
QString ago(Instant at, Instant now);

/// Two units at most, rounded down to the minute, without a sign: "1 jam 35 menit", "2 hari 4 jam",
/// "kurang dari 1 menit".
QString duration(Millis length);
/// The same, short: "1 j 05 m", "28 mnt", "2 h 4 j".
QString shortDuration(Millis length);

/// A chip's words: "Sisa 28 mnt", "Lewat 3 j 10 m", "Dijeda", "Selesai". `left` is negative
/// after the deadline.
QString chipText(Level level, Millis left);
/// The same for a row of the list, at this moment.
QString chipText(const Deadline &deadline, Instant now);
/// The sentence a screen reader says: "SLA: sisa 2 jam 10 menit, hampir jatuh tempo".
QString spokenDeadline(const Deadline &deadline, Instant now);
/// The sort of a list in words: "nearest deadline first".
QString sortText(SortBy sort, bool byEnd);

/// A whole number with the language's thousands: 12.345.
QString number(qint64 value);
/// A distance: "85 m", "1,2 km".
QString distance(double metres);

} // namespace upik
