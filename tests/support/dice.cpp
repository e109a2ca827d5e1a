// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/dice.h"

#include "support/oddtexts.h"

using namespace Qt::Literals::StringLiterals;

namespace upik {

QString Dice::text()
{
    static const QStringList odd = oddTexts().mid(1);
    static const QString letters = u"aAzZ09 _-\"'\\/{}[],;:\n\r\t\u00E9\u0301\u200B\uFEFF\uA9A2"_s;
    if (roll(4) == 0)
        return {};
    if (roll(6) == 0)
        return oneOf(odd);
    QString made;
    for (int length = roll(12); length >= 0; --length)
        made += roll(9) == 0 ? u"\U0001F468"_s : QString(letters[roll(int(letters.size()))]);
    return made;
}

QString Dice::word() { return u"w%1"_s.arg(roll(1'000'000)) + text(); }

QStringList Dice::words()
{
    QStringList made;
    for (int length = roll(4); length > 0; --length)
        made << word();
    return made;
}

Instant Dice::instant()
{
    return fromMillis(m_chance.bounded(qint64(631'152'000'000), qint64(4'102'444'800'000)));
}

std::optional<Instant> Dice::maybeInstant()
{
    return coin() ? std::optional(instant()) : std::nullopt;
}

Facts Dice::facts()
{
    Facts made{text(), text(), text(), text(), text(), text(), {}};
    if (coin())
        made.point = Point{m_chance.generateDouble() * 180 - 90,
                           m_chance.generateDouble() * 360 - 180};
    return made;
}

Intake Dice::intake()
{
    Intake made;
    made.id = word();
    made.channel = oneOf(channels()).channel;
    made.channelNumber = text();
    made.text = text();
    made.facts = facts();
    made.agency = text();
    made.confidential = coin();
    made.submittedAt = instant();
    made.marks = words();
    made.reporter = {text(), text(), text(), text(), text(), text(), coin()};
    made.photos = words();
    return made;
}

Seat Dice::seat() { return {oneOf(roles()).role, text(), text(), text()}; }

ActionInput Dice::input()
{
    ActionInput made;
    for (QString ActionInput::*member :
         {&ActionInput::reason, &ActionInput::message, &ActionInput::note, &ActionInput::officer,
          &ActionInput::agency, &ActionInput::externalBody, &ActionInput::externalNumber,
          &ActionInput::mergeInto, &ActionInput::onBehalfOf})
        made.*member = text();
    made.until = maybeInstant();
    if (coin())
        made.facts = facts();
    if (coin())
        made.confidential = coin();
    made.photos = words();
    return made;
}

Verdict Dice::verdict()
{
    return {oneOf(stages()).stage, roll(9), text(), instant(), instant(),
            span(), span(), coin(), roll(99)};
}

Event Dice::event()
{
    Event made;
    made.id = word();
    made.complaint = word();
    made.n = roll(1000);
    made.action = oneOf(actions()).action;
    made.by = seat();
    made.at = instant();
    made.serverAt = maybeInstant();
    made.from = oneOf(states()).state;
    made.to = oneOf(states()).state;
    made.agency = text();
    made.officer = text();
    made.input = input();
    if (coin())
        made.intake = intake();
    made.judged = true;
    for (int n = roll(3); n > 0; --n)
        made.verdicts.push_back(verdict());
    return made;
}

Complaint Dice::complaint()
{
    Complaint made;
    for (QString Complaint::*member :
         {&Complaint::number, &Complaint::channelNumber, &Complaint::agency, &Complaint::officer,
          &Complaint::reason, &Complaint::mergedInto, &Complaint::externalBody,
          &Complaint::externalNumber})
        made.*member = text();
    made.id = word();
    made.version = roll(1000);
    made.state = oneOf(states()).state;
    made.heldFrom = oneOf(states()).state;
    made.channel = oneOf(channels()).channel;
    made.facts = facts();
    made.confidential = coin();
    made.anonymous = coin();
    made.rework = coin();
    made.marks = coin() ? QStringList{kMarkNoPlace, kMarkOutsideCity} : QStringList();
    for (Instant Complaint::*member : {&Complaint::submittedAt, &Complaint::enteredAt,
                                       &Complaint::stateSince, &Complaint::changedAt})
        made.*member = instant();
    made.endedAt = maybeInstant();
    made.visitAt = maybeInstant();
    made.transfers = roll(5);
    return made;
}

SopSettings Dice::settings()
{
    SopSettings made;
    made.rejectMode = coin() ? RejectMode::CentralReview : RejectMode::FinalByAgency;
    made.receiveBy = ReceiveBy(roll(3));
    made.completionReview = CompletionReview(roll(3));
    made.completionNeedsPhoto = coin();
    made.clockStartsAtEntry = coin();
    made.nationalRing = coin();
    made.transferLimit = roll(9);
    made.undoSeconds = roll(61);
    made.pausingReasons = words();
    made.reminderPercents = {1 + roll(50), 51 + roll(49)};
    made.limits.clear();
    for (int n = roll(5); n > 0; --n)
        made.limits.push_back({oneOf(stages()).stage, text(), text(), span(), ClockKind(roll(3))});
    return made;
}

QDate Dice::day() { return QDate(2025, 1, 1).addDays(roll(1000)); }

WeekHours Dice::hours()
{
    WeekHours made;
    for (auto &spans : made)
        for (int from = roll(600); from < 1400 && spans.size() < 3; from += 1 + roll(200)) {
            const int to = from + 1 + roll(1440 - from);
            spans.push_back({from, to});
            from = to;
        }
    return made;
}

WorkCalendar Dice::calendar()
{
    WorkCalendar made;
    made.code = word();
    made.name = text();
    made.version = roll(50);
    made.hours = hours();
    for (int n = roll(3); n > 0; --n) {
        const QDate first = day();
        made.seasons.push_back({text(), first, first.addDays(roll(40)), hours()});
    }
    for (int n = roll(9); n > 0; --n) {
        const QDate date = day();
        made.holidays[date] = {date, text(), coin(), coin()};
    }
    for (int n = roll(4); n > 0; --n)
        made.years.insert(2020 + roll(20));
    made.collectiveLeaveIsWork = coin();
    return made;
}

CalendarBook Dice::calendars()
{
    CalendarBook made{calendar(), {}};
    for (int n = roll(3); n > 0; --n) {
        const WorkCalendar own = calendar();
        made.agencies[own.code] = own;
    }
    return made;
}

QByteArray Dice::bytes(int length)
{
    QByteArray made;
    while (made.size() < length)
        made.append(char(roll(256)));
    return made;
}

} // namespace upik
