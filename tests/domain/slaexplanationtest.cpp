// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/clockcounting.h"
#include "domain/sla.h"
#include "support/builders.h"
#include "support/catch.h"

#include <QStringList>

using namespace Qt::Literals::StringLiterals;
using namespace upik;

namespace {

QString word(TimeSlice::Kind kind)
{
    switch (kind) {
    case TimeSlice::Kind::Counted: return u"counted"_s;
    case TimeSlice::Kind::OutsideHours: return u"closed"_s;
    case TimeSlice::Kind::Weekend: return u"weekend"_s;
    case TimeSlice::Kind::Holiday: return u"holiday"_s;
    case TimeSlice::Kind::CollectiveLeave: return u"leave"_s;
    case TimeSlice::Kind::Pause: return u"pause"_s;
    }
    Q_UNREACHABLE();
}

/// "26 15:30" for the 26th of the month, in WIB.
QString when(Instant at)
{
    const int minute = int((at - minuteOf(dayOf(at), 0)) / 1min);
    return u"%1 %2:%3"_s.arg(dayOf(at).day())
        .arg(minute / 60, 2, 10, QChar(u'0'))
        .arg(minute % 60, 2, 10, QChar(u'0'));
}

QStringList inWords(const std::vector<TimeSlice> &slices)
{
    QStringList lines;
    for (const TimeSlice &slice : slices)
        lines << u"%1 - %2 %3 %4"_s.arg(when(slice.from), when(slice.to), word(slice.kind),
                                       slice.name)
                     .trimmed();
    return lines;
}

QStringList explained(const Story &story, Stage stage, const char *now = "2026-12-31 00:00")
{
    return inWords(explain(story.clock(stage), wib(now), story.rules()));
}

SlaRules inWorkingHours(Millis limit)
{
    return rulesWith({Stage::Verification, {}, {}, limit, ClockKind::WorkingHours});
}

} // namespace

TEST_CASE("Hours on the wall are explained in one line")
{
    const Story story(wib("2026-11-28 23:00"));
    CHECK(explained(story, Stage::Verification) == QStringList{u"28 23:00 - 29 01:00 counted"_s});
}

TEST_CASE("The explanation names break, night and weekend")
{
    const Story story(wib("2026-11-27 11:00"), inWorkingHours(5h));
    CHECK(explained(story, Stage::Verification)
          == QStringList{u"27 11:00 - 27 11:30 counted"_s, u"27 11:30 - 27 13:00 closed"_s,
                         u"27 13:00 - 27 16:30 counted"_s, u"27 16:30 - 28 00:00 closed"_s,
                         u"28 00:00 - 30 00:00 weekend"_s, u"30 00:00 - 30 07:30 closed"_s,
                         u"30 07:30 - 30 08:30 counted"_s});
}

TEST_CASE("The explanation names holidays and collective leave")
{
    SlaRules rules = inWorkingHours(1h);
    add(rules.calendars.city, holiday(QDate(2026, 12, 25), u"Hari Natal"_s));
    add(rules.calendars.city, collectiveLeave(QDate(2026, 12, 24), u"Cuti Natal"_s));
    const Story story(wib("2026-12-23 15:30"), rules);
    CHECK(explained(story, Stage::Verification)
          == QStringList{u"23 15:30 - 23 16:00 counted"_s, u"23 16:00 - 24 00:00 closed"_s,
                         u"24 00:00 - 25 00:00 leave Cuti Natal"_s,
                         u"25 00:00 - 26 00:00 holiday Hari Natal"_s,
                         u"26 00:00 - 28 00:00 weekend"_s, u"28 00:00 - 28 07:30 closed"_s,
                         u"28 07:30 - 28 08:00 counted"_s});
}

TEST_CASE("A holiday on a Sunday is a Sunday")
{
    SlaRules rules = inWorkingHours(2h);
    add(rules.calendars.city, holiday(QDate(2026, 11, 29)));
    const Story story(wib("2026-11-27 16:00"), rules);
    CHECK(explained(story, Stage::Verification).contains(u"28 00:00 - 30 00:00 weekend"_s));
}

TEST_CASE("The explanation shows the pause and whose it is")
{
    Story story(wib("2026-11-23 08:00"));
    story.then(Action::AskInfo, wib("2026-11-23 08:30"));
    CHECK(explained(story, Stage::Verification, "2026-11-23 10:00")
          == QStringList{u"23 08:00 - 23 08:30 counted"_s,
                         u"23 08:30 - 23 10:00 pause needs_info"_s});
    story.then(Action::RecordAnswer, wib("2026-11-23 11:00"));
    CHECK(explained(story, Stage::Verification)
          == QStringList{u"23 08:00 - 23 08:30 counted"_s,
                         u"23 08:30 - 23 11:00 pause needs_info"_s,
                         u"23 11:00 - 23 12:30 counted"_s});
}

TEST_CASE("Working days are explained from the day after the start")
{
    SlaRules rules = usualRules();
    add(rules.calendars.city, holiday(QDate(2026, 11, 25), u"Hari Guru"_s));
    const Story story(wib("2026-11-23 09:00"), rules, Channel::Lapor);
    CHECK(explained(story, Stage::NationalVerification)
          == QStringList{u"23 09:00 - 23 16:00 closed"_s, u"23 16:00 - 25 00:00 counted"_s,
                         u"25 00:00 - 26 00:00 holiday Hari Guru"_s,
                         u"26 00:00 - 27 16:30 counted"_s});
}

TEST_CASE("A clock given up is explained up to its deadline")
{
    Story story(wib("2026-11-23 08:00"));
    story.then(Action::Transfer, wib("2026-11-23 09:00"));
    const StageClock first = story.clock(Stage::Verification, 1);
    const auto lines = inWords(explain(first, wib("2026-11-23 12:00"), story.rules()));
    CHECK(lines == QStringList{u"23 08:00 - 23 10:00 counted"_s});
}

TEST_CASE("What is counted in the explanation is the limit")
{
    const SlaRules rules = inWorkingHours(GENERATE(30min, 5h, 24h, 100h));
    Story story(wib("2026-11-26 10:00"), rules);
    story.then(Action::AskInfo, wib("2026-11-26 10:10"));
    story.then(Action::RecordAnswer, wib("2026-12-01 22:00"));
    const StageClock clock = story.clock(Stage::Verification);
    Millis counted{};
    Instant at = clock.startedAt;
    for (const TimeSlice &slice : explain(clock, at, rules)) {
        CHECK(slice.from == at);
        at = slice.to;
        counted += slice.kind == TimeSlice::Kind::Counted ? slice.to - slice.from : 0ms;
    }
    CHECK(counted == clock.standard.limit);
    CHECK(at == clock.due);
}
