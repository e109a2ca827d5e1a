// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sla/clockwords.h"

#include "domain/clockreading.h"
#include "ui/text/labels.h"
#include "ui/text/wording.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace upik {
namespace {

QString said(const char *source, int n = -1)
{
    return QCoreApplication::translate("ClockWords", source, nullptr, n);
}

Millis absolute(Millis length) { return length < Millis::zero() ? -length : length; }

/// The last ten minutes are told to the second.
constexpr Millis kLastMinutes = 10min;

/// As the list says it, which counts to the moment it is due, whatever hours the clock counts.
QString leftText(Level level, Millis left)
{
    if (level == Level::Late || left > kLastMinutes)
        return chipText(level, left);
    const auto seconds = std::chrono::duration_cast<std::chrono::seconds>(left).count();
    return said(QT_TRANSLATE_NOOP("ClockWords", "%1 min %2 s left"))
        .arg(seconds / 60)
        .arg(seconds % 60, 2, 10, QLatin1Char('0'));
}

void sayVerdict(ClockWords &words, const StageClock &clock, const Verdict &verdict)
{
    const Millis over = verdict.used - verdict.limit;
    const QString length = countedLength(absolute(over), clock.standard.clock);
    words.look = verdict.onTime ? Level::Safe : Level::Late;
    words.chip = verdict.onTime
        ? said(QT_TRANSLATE_NOOP("ClockWords", "Done in time"))
        : said(QT_TRANSLATE_NOOP("ClockWords", "Done late"));
    const QString how = verdict.onTime
        ? said(QT_TRANSLATE_NOOP("ClockWords", "in time, %1 left")).arg(length)
        : said(QT_TRANSLATE_NOOP("ClockWords", "late by %1")).arg(length);
    words.deadline = said(QT_TRANSLATE_NOOP("ClockWords", "Due %1 · ended %2 · %3"))
        .arg(dateTime(verdict.due), dateTime(verdict.endedAt), how);
}

void sayEnd(ClockWords &words, const StageClock &clock)
{
    words.look = Level::Ended;
    words.chip = said(QT_TRANSLATE_NOOP("ClockWords", "Given up"));
    words.deadline = said(QT_TRANSLATE_NOOP("ClockWords",
        "Ended %1 without a verdict: the complaint went another way"))
        .arg(dayAndTime(*clock.endedAt));
}

void sayPause(ClockWords &words, const StageClock &clock, const Reference &reference)
{
    words.look = Level::Paused;
    const ClockKind kind = clock.standard.clock;
    words.deadline = said(QT_TRANSLATE_NOOP("ClockWords", "The deadline moves on · used %1 of %2"))
        .arg(countedLength(clock.usedBeforePause, kind), limitLength(clock.standard));
    if (clock.pauses.empty()) {
        words.chip = chipText(Level::Paused, {});
        return;
    }
    const ClockPause &last = clock.pauses.back();
    const QString why = pauseLabel(reference, last.reason);
    words.chip = said(QT_TRANSLATE_NOOP("ClockWords", "Paused: %1")).arg(why);
    words.pause = said(QT_TRANSLATE_NOOP("ClockWords", "Paused since %1: %2"))
        .arg(dayAndTime(last.from), why);
}

/// Where only some hours count, the chip cannot say how much of the limit is left.
QString dueText(const StageClock &clock, const ClockView &view)
{
    const QString due = dayAndTime(*clock.due), limit = limitLength(clock.standard);
    const ClockKind kind = clock.standard.clock;
    if (kind == ClockKind::CalendarHours)
        return said(QT_TRANSLATE_NOOP("ClockWords", "Due %1 · limit %2")).arg(due, limit);
    const Millis used = clock.standard.limit - timeLeft(clock, view.now, view.rules);
    return said(QT_TRANSLATE_NOOP("ClockWords", "Due %1 · used %2 of %3"))
        .arg(due, countedLength(used, kind), limit);
}

void sayRunning(ClockWords &words, const StageClock &clock, const ClockView &view)
{
    words.look = levelOf(clock, view.now);
    words.chip = leftText(words.look, *clock.due - view.now);
    words.deadline = dueText(clock, view);
}

/// The first year on the way whose holidays nobody has entered.
int unknownYear(const StageClock &clock, const ClockView &view)
{
    const WorkCalendar &calendar
        = calendarOf(clock.stage, clock.agency, view.rules.calendars);
    const int last = dayOf(clock.due.value_or(view.now)).year();
    int year = dayOf(clock.startedAt).year();
    while (year < last && calendar.knows(year))
        ++year;
    return year;
}

QString spanOf(const TimeSlice &slice, Instant now)
{
    const QString from = u"%1 %2"_s.arg(shortDate(slice.from, now), clockTime(slice.from));
    const bool sameDay = dayOf(slice.from) == dayOf(slice.to);
    const QString to = sameDay ? clockTime(slice.to)
                               : u"%1 %2"_s.arg(shortDate(slice.to, now), clockTime(slice.to));
    return u"%1 – %2"_s.arg(from, to);
}

QString whatOf(const TimeSlice &slice, const Reference &reference)
{
    switch (slice.kind) {
    case TimeSlice::Kind::Counted:
        return said(QT_TRANSLATE_NOOP("ClockWords", "counted: %1"))
            .arg(duration(slice.to - slice.from));
    case TimeSlice::Kind::OutsideHours:
        return said(QT_TRANSLATE_NOOP("ClockWords", "outside working hours, skipped"));
    case TimeSlice::Kind::Weekend:
        return said(QT_TRANSLATE_NOOP("ClockWords", "no working day, skipped"));
    case TimeSlice::Kind::Holiday:
        return said(QT_TRANSLATE_NOOP("ClockWords", "holiday, skipped: %1")).arg(slice.name);
    case TimeSlice::Kind::CollectiveLeave:
        return said(QT_TRANSLATE_NOOP("ClockWords", "collective leave, skipped: %1"))
            .arg(slice.name);
    case TimeSlice::Kind::Pause:
        return said(QT_TRANSLATE_NOOP("ClockWords", "paused: %1"))
            .arg(pauseLabel(reference, slice.name));
    }
    Q_UNREACHABLE();
}

} // namespace

QString countedLength(Millis length, ClockKind kind)
{
    if (kind == ClockKind::CalendarHours)
        return duration(length);
    const auto minutes = int(std::chrono::duration_cast<std::chrono::minutes>(length).count());
    if (kind == ClockKind::WorkingDays)
        return said(QT_TRANSLATE_N_NOOP("ClockWords", "%n working day(s)"), minutes / (24 * 60));
    const QString hours
        = said(QT_TRANSLATE_N_NOOP("ClockWords", "%n working hour(s)"), minutes / 60);
    if (minutes % 60 == 0)
        return hours;
    const QString rest = duration(Millis(std::chrono::minutes(minutes % 60)));
    return minutes < 60 ? rest : u"%1 %2"_s.arg(hours, rest);
}

QString limitLength(const StageLimit &standard)
{
    if (standard.clock != ClockKind::CalendarHours || standard.limit % 1h != Millis::zero())
        return countedLength(standard.limit, standard.clock);
    return said(QT_TRANSLATE_N_NOOP("ClockWords", "%n hour(s)"), int(standard.limit / 1h));
}

ClockWords wordsOf(const StageClock &clock, const ClockView &view)
{
    ClockWords words;
    words.name = labelOf(clock.stage);
    if (clock.round > 1)
        words.name = said(QT_TRANSLATE_NOOP("ClockWords", "%1, round %2"))
            .arg(words.name).arg(clock.round);
    if (clock.verdict)
        sayVerdict(words, clock, *clock.verdict);
    else if (clock.endedAt)
        sayEnd(words, clock);
    else if (clock.isPaused())
        sayPause(words, clock, *view.reference);
    else
        sayRunning(words, clock, view);
    if (clock.calendarIncomplete && !clock.endedAt)
        words.warning = said(QT_TRANSLATE_NOOP("ClockWords",
            "Holidays of %1 have not been entered yet; the deadline may move."))
            .arg(unknownYear(clock, view));
    return words;
}

QString ruleWords(const StageClock &clock, const ClockView &view)
{
    const QString start = dayAndTime(clock.startedAt);
    const QString limit = limitLength(clock.standard);
    if (clock.standard.clock == ClockKind::CalendarHours)
        return said(QT_TRANSLATE_NOOP("ClockWords", "From %1 on, %2: every hour counts."))
            .arg(start, limit);
    const WorkCalendar &calendar
        = calendarOf(clock.stage, clock.agency, view.rules.calendars);
    return said(QT_TRANSLATE_NOOP("ClockWords", "From %1 on, %2 by the calendar \"%3\"."))
        .arg(start, limit, calendar.name);
}

std::vector<SliceWords> explanationOf(const StageClock &clock, const ClockView &view)
{
    std::vector<SliceWords> words;
    for (const TimeSlice &slice : explain(clock, view.now, view.rules))
        words.push_back({slice.kind, spanOf(slice, view.now), whatOf(slice, *view.reference)});
    return words;
}

} // namespace upik
