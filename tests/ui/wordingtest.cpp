// SPDX-License-Identifier: GPL-3.0-or-later
#include "speaking.h"
#include "support/catch.h"
#include "ui/text/wording.h"

#include <QDateTime>

using namespace Qt::Literals::StringLiterals;
using namespace upik;

namespace {

/// A moment given in UTC; WIB is seven hours later.
Instant utc(int year, int month, int day, int hour, int minute)
{
    return fromMillis(
        QDateTime({year, month, day}, {hour, minute}, Qt::UTC).toMSecsSinceEpoch());
}

Deadline dueIn(Millis left, Instant now)
{
    Deadline deadline;
    deadline.stage = Stage::Verification;
    deadline.due = now + left;
    deadline.attentionAt = now + left - 1h;
    deadline.criticalAt = now + left - 24min;
    return deadline;
}

} // namespace

TEST_CASE("An Indonesian reader sees a moment with a dot in its time and its zone")
{
    const Speaking speaking(Tongue::Indonesian);
    CHECK(dateTime(utc(2026, 11, 24, 7, 5)) == u"24 Nov 2026 14.05 WIB"_s);
    CHECK(dateTime(utc(2026, 5, 1, 0, 0)) == u"1 Mei 2026 07.00 WIB"_s);
    CHECK(dayAndTime(utc(2026, 3, 6, 9, 0)) == u"Jum 6 Mar 2026, 16.00 WIB"_s);
}

TEST_CASE("An English reader sees the same moment with a colon")
{
    const Speaking speaking(Tongue::English);
    CHECK(dateTime(utc(2026, 11, 24, 7, 5)) == u"24 Nov 2026 14:05 WIB"_s);
}

TEST_CASE("A letter names the day and the month in full")
{
    const Speaking speaking(Tongue::Indonesian);
    CHECK(letterDateTime(utc(2026, 11, 24, 7, 5))
          == u"Selasa, 24 November 2026 pukul 14.05 WIB"_s);
}

TEST_CASE("The day is that of WIB, not of UTC")
{
    const Speaking speaking(Tongue::Indonesian);
    CHECK(date(utc(2026, 12, 31, 17, 0)) == u"1 Jan 2027"_s);
}

TEST_CASE("A short date names the year only where it is another")
{
    const Speaking speaking(Tongue::Indonesian);
    const Instant now = utc(2026, 11, 24, 2, 0);
    CHECK(shortDate(utc(2026, 8, 5, 2, 0), now) == u"5 Agu"_s);
    CHECK(shortDate(utc(2025, 8, 5, 2, 0), now) == u"5 Agu 2025"_s);
}

TEST_CASE("A duration has two units at most")
{
    const Speaking speaking(Tongue::Indonesian);
    CHECK(duration(95min) == u"1 jam 35 menit"_s);
    CHECK(duration(52h + 40min) == u"2 hari 4 jam"_s);
    CHECK(duration(48h) == u"2 hari"_s);
    CHECK(duration(28min + 59s) == u"28 menit"_s);
    CHECK(duration(20s) == u"kurang dari semenit"_s);
}

TEST_CASE("An English duration has a singular and a plural")
{
    const Speaking speaking(Tongue::English);
    CHECK(duration(61min) == u"1 hour 1 minute"_s);
    CHECK(duration(122min) == u"2 hours 2 minutes"_s);
}

TEST_CASE("A chip says how much is left, how late, or that the clock stands")
{
    const Speaking speaking(Tongue::Indonesian);
    CHECK(chipText(Level::Critical, 28min) == u"Sisa 28 mnt"_s);
    CHECK(chipText(Level::Attention, 6h) == u"Sisa 6 j"_s);
    CHECK(chipText(Level::Late, -Millis(3h + 10min)) == u"Lewat 3 j 10 m"_s);
    CHECK(chipText(Level::Late, -Millis(26h)) == u"Lewat 1 h 2 j"_s);
    CHECK(chipText(Level::Paused, 1h) == u"Dijeda"_s);
}

TEST_CASE("A screen reader hears the time in full and how urgent it is")
{
    const Speaking speaking(Tongue::Indonesian);
    const Instant now = utc(2026, 11, 24, 2, 0);
    const QString spoken = spokenDeadline(dueIn(20min, now), now);
    CHECK(spoken == u"SLA: sisa 20 menit, hampir jatuh tempo"_s);
    CHECK(spokenDeadline(dueIn(-90min, now), now).startsWith(u"SLA: lewat 1 jam 30 menit"_s));
}

TEST_CASE("A complaint without a clock is told as ended")
{
    const Speaking speaking(Tongue::English);
    CHECK(chipText(Deadline{}, utc(2026, 11, 24, 2, 0)) == u"Ended"_s);
}

TEST_CASE("What lies a week back is told by its date")
{
    const Speaking speaking(Tongue::Indonesian);
    const Instant now = utc(2026, 11, 24, 2, 0);
    CHECK(ago(now - 20s, now) == u"baru saja"_s);
    CHECK(ago(now - 3h - 20min, now) == u"3 jam lalu"_s);
    CHECK(ago(now - 24h * 9, now) == date(now - 24h * 9));
}

TEST_CASE("Numbers and distances have the language's separators")
{
    const Speaking speaking(Tongue::Indonesian);
    CHECK(number(12345) == u"12.345"_s);
    CHECK(distance(84.6) == u"85 m"_s);
    CHECK(distance(1240) == u"1,2 km"_s);
}

TEST_CASE("Nobody reads a thousand metres where a kilometre is meant")
{
    const Speaking speaking(Tongue::Indonesian);
    CHECK(distance(999.4) == u"999 m"_s);
    CHECK(distance(999.6) == u"1,0 km"_s);
    CHECK(distance(1000) == u"1,0 km"_s);
}
