// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/wording.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

using namespace Qt::Literals::StringLiterals;

namespace upik {
namespace {

/// English or Indonesian, whatever the machine speaks.
QLocale locale()
{
    const QLocale set;
    return set.language() == QLocale::English ? QLocale(QLocale::English, QLocale::UnitedKingdom)
                                              : QLocale(QLocale::Indonesian, QLocale::Indonesia);
}

QDateTime inWib(Instant at)
{
    const int seconds = int(std::chrono::duration_cast<std::chrono::seconds>(kWib).count());
    return QDateTime::fromMSecsSinceEpoch(toMillis(at), Qt::OffsetFromUTC, seconds);
}

QString zoned(const QString &text) { return u"%1 WIB"_s.arg(text); }

/// The largest unit of which something has passed.
Millis unitOf(Millis past)
{
    if (past >= 24h)
        return 24h;
    return past >= 1h ? Millis(1h) : Millis(1min);
}

} // namespace

QString date(Instant at) { return locale().toString(inWib(at).date(), u"d MMM yyyy"_s); }

QString clockTime(Instant at)
{
    const bool english = locale().language() == QLocale::English;
    return inWib(at).toString(english ? u"HH:mm"_s : u"HH.mm"_s);
}

QString dateTime(Instant at) { return zoned(u"%1 %2"_s.arg(date(at), clockTime(at))); }

QString shortDate(Instant at, Instant now)
{
    const bool sameYear = inWib(at).date().year() == inWib(now).date().year();
    return sameYear ? locale().toString(inWib(at).date(), u"d MMM"_s) : date(at);
}

QString dayAndTime(Instant at)
{
    const QString day = locale().toString(inWib(at).date(), u"ddd d MMM yyyy"_s);
    return zoned(u"%1, %2"_s.arg(day, clockTime(at)));
}

QString letterDateTime(Instant at)
{
    const QString day = locale().toString(inWib(at).date(), u"dddd, d MMMM yyyy"_s);
    //: %1 a day with its date, %2 a time: for letters
    return zoned(QCoreApplication::translate("Wording", "%1 at %2").arg(day, clockTime(at)));
}

QString ago(Instant at, Instant now)
{
    const Millis past = now - at;
    if (past >= 24h * 7 || past < -1min)
        return date(at);
    if (past < 1min)
        return QCoreApplication::translate("Wording", "just now");
    return QCoreApplication::translate("Wording", "%1 ago")
        .arg(duration(past - past % unitOf(past)));
}

QString number(qint64 value) { return locale().toString(value); }

QString distance(double metres)
{
    const qint64 whole = qRound64(metres);
    if (whole < 1000)
        return u"%1 m"_s.arg(number(whole));
    return u"%1 km"_s.arg(locale().toString(metres / 1000, 'f', 1));
}

} // namespace upik
