// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/labels.h"
#include "ui/text/wording.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace upik {
namespace {

struct Parts {
    int days, hours, minutes;
};

Parts partsOf(Millis length)
{
    const auto minutes = std::chrono::duration_cast<std::chrono::minutes>(
                             length < Millis::zero() ? -length : length).count();
    return {int(minutes / (24 * 60)), int(minutes / 60 % 24), int(minutes % 60)};
}

QString days(int n) { return QCoreApplication::translate("Wording", "%n day(s)", nullptr, n); }
QString hours(int n) { return QCoreApplication::translate("Wording", "%n hour(s)", nullptr, n); }

QString minutes(int n)
{
    return QCoreApplication::translate("Wording", "%n minute(s)", nullptr, n);
}

QString pair(const QString &large, int small, const QString &words)
{
    return small ? u"%1 %2"_s.arg(large, words) : large;
}

/// The words of a short duration; d, h and m stand for day, hour and minute.
QString shortOf(const Parts &parts)
{
    if (parts.days && parts.hours)
        return QCoreApplication::translate("Wording", "%1 d %2 h").arg(parts.days).arg(parts.hours);
    if (parts.days)
        return days(parts.days);
    if (parts.hours && parts.minutes)
        return QCoreApplication::translate("Wording", "%1 h %2 m")
            .arg(parts.hours).arg(parts.minutes, 2, 10, QLatin1Char('0'));
    if (parts.hours)
        return QCoreApplication::translate("Wording", "%1 h").arg(parts.hours);
    if (parts.minutes == 0)
        return QCoreApplication::translate("Wording", "<1 min");
    return QCoreApplication::translate("Wording", "%1 min").arg(parts.minutes);
}

Millis leftOf(const Deadline &deadline, Instant now)
{
    return deadline.due ? *deadline.due - now : deadline.left;
}

} // namespace

QString duration(Millis length)
{
    const Parts parts = partsOf(length);
    if (parts.days)
        return pair(days(parts.days), parts.hours, hours(parts.hours));
    if (parts.hours)
        return pair(hours(parts.hours), parts.minutes, minutes(parts.minutes));
    if (parts.minutes)
        return minutes(parts.minutes);
    return QCoreApplication::translate("Wording", "less than a minute");
}

QString shortDuration(Millis length) { return shortOf(partsOf(length)); }

QString chipText(Level level, Millis left)
{
    switch (level) {
    case Level::Paused: return QCoreApplication::translate("Wording", "Paused");
    case Level::Ended: return QCoreApplication::translate("Wording", "Ended");
    case Level::Late:
        return QCoreApplication::translate("Wording", "Late %1").arg(shortDuration(left));
    case Level::Safe:
    case Level::Attention:
    case Level::Critical: break;
    }
    return QCoreApplication::translate("Wording", "%1 left").arg(shortDuration(left));
}

QString chipText(const Deadline &deadline, Instant now)
{
    return chipText(deadline.level(now), leftOf(deadline, now));
}

QString spokenDeadline(const Deadline &deadline, Instant now)
{
    const Level level = deadline.level(now);
    const QString length = duration(leftOf(deadline, now));
    switch (level) {
    case Level::Ended: return QCoreApplication::translate("Wording", "SLA: ended");
    case Level::Paused:
        return QCoreApplication::translate("Wording", "SLA: paused, %1 left").arg(length);
    case Level::Late: return QCoreApplication::translate("Wording", "SLA: late by %1").arg(length);
    case Level::Safe:
    case Level::Attention:
    case Level::Critical: break;
    }
    return QCoreApplication::translate("Wording", "SLA: %1 left, %2").arg(length, labelOf(level));
}

QString sortText(SortBy sort, bool byEnd)
{
    switch (sort) {
    case SortBy::TimeLeft:
        return byEnd ? QCoreApplication::translate("Wording", "newest end first")
                     : QCoreApplication::translate("Wording", "nearest deadline first");
    case SortBy::Number: return QCoreApplication::translate("Wording", "by number");
    case SortBy::Title: return QCoreApplication::translate("Wording", "by subject");
    case SortBy::Place: return QCoreApplication::translate("Wording", "by place");
    case SortBy::Category: return QCoreApplication::translate("Wording", "by category");
    case SortBy::Received: return QCoreApplication::translate("Wording", "by time of receipt");
    case SortBy::Channel: return QCoreApplication::translate("Wording", "by channel");
    case SortBy::State: return QCoreApplication::translate("Wording", "by status");
    case SortBy::Officer: return QCoreApplication::translate("Wording", "by officer");
    }
    Q_UNREACHABLE();
}

} // namespace upik
