// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocol/seedcalendar.h"

#include "protocol/jsonobjectreader.h"

#include <QTime>

using namespace Qt::Literals::StringLiterals;

namespace upik {
namespace {

constexpr std::array kDays{"senin"_L1, "selasa"_L1, "rabu"_L1,  "kamis"_L1,
                           "jumat"_L1, "sabtu"_L1,  "minggu"_L1};

/// Which hours hold in Ramadan: the file names them so.
constexpr QLatin1StringView kRamadanWord{"ramadan"};

struct Profile {
    QString key;
    WeekHours hours;
};

struct Period {
    int hijriYear = 0;
    QDate first;
    QDate last;
};

int minutesOf(const QJsonValue &value)
{
    const QTime time = QTime::fromString(value.toString(), u"HH:mm"_s);
    return time.isValid() ? time.hour() * 60 + time.minute() : -1;
}

bool isSound(const DaySpan &span) { return span.from >= 0 && span.to > span.from; }

Result<WeekHours> weekFrom(const QJsonObject &json, const QString &place)
{
    JsonObjectReader reader(json, place);
    WeekHours hours;
    for (std::size_t i = 0; i < kDays.size(); ++i)
        for (const QJsonValue &value : reader.arrayAt(kDays[i])) {
            const DaySpan span{minutesOf(value.toArray().at(0)), minutesOf(value.toArray().at(1))};
            if (!isSound(span))
                reader.fault(ErrorCode::FileMalformed, kDays[i], u"HH:mm"_s);
            hours[i].push_back(span);
        }
    return reader.result(hours);
}

Result<Profile> profileFrom(const QJsonObject &json, const QString &place)
{
    JsonObjectReader reader(json, place);
    const Profile profile{reader.neededText("key"_L1),
                          reader.nested("days"_L1, weekFrom).value_or(WeekHours())};
    return reader.result(profile);
}

QDate dayFrom(JsonObjectReader &reader, QLatin1StringView key)
{
    const QDate day = QDate::fromString(reader.neededText(key), Qt::ISODate);
    if (!day.isValid())
        reader.fault(ErrorCode::FileMalformed, key, u"day"_s);
    return day;
}

Result<Period> periodFrom(const QJsonObject &json, const QString &place)
{
    JsonObjectReader reader(json, place);
    Period period;
    period.hijriYear = reader.number("hijri_year"_L1);
    period.first = dayFrom(reader, "start"_L1);
    period.last = dayFrom(reader, "end"_L1);
    return reader.result(period);
}

Result<Holiday> holidayFrom(const QJsonObject &json, const QString &place)
{
    JsonObjectReader reader(json, place);
    Holiday holiday;
    holiday.date = dayFrom(reader, "date"_L1);
    holiday.name = reader.neededText("name"_L1);
    holiday.collectiveLeave = reader.text("type"_L1) == "cuti_bersama"_L1;
    holiday.confirmed = reader.flag("verified"_L1) && !reader.flag("may_be_revised"_L1);
    return reader.result(holiday);
}

Result<WorkCalendar> hoursFrom(const QJsonObject &json, const QString &place)
{
    JsonObjectReader reader(json, place);
    WorkCalendar calendar;
    const QString usual = reader.neededText("default_profile"_L1);
    bool found = false;
    for (const Profile &profile : reader.list("profiles"_L1, profileFrom)) {
        if (profile.key == usual) {
            calendar.hours = profile.hours;
            found = true;
        }
        if (profile.key.contains(kRamadanWord))
            calendar.seasons.push_back({{}, {}, {}, profile.hours});
    }
    if (!found)
        reader.fault(ErrorCode::UnknownCode, "default_profile"_L1, usual);
    return reader.result(calendar);
}

} // namespace

Result<CalendarBook> seedCalendarsFrom(const QJsonObject &json, const QString &place)
{
    JsonObjectReader reader(json, place);
    WorkCalendar city = reader.nested("working_hours"_L1, hoursFrom).value_or(WorkCalendar());
    city.code = u"city"_s;
    city.name = u"Pemerintah Kota Yogyakarta"_s;
    const std::vector<SeasonHours> ramadan = std::exchange(city.seasons, {});
    for (const Period &period : reader.list("ramadan_periods"_L1, periodFrom))
        if (!ramadan.empty())
            city.seasons.push_back({u"Ramadan %1 H"_s.arg(period.hijriYear), period.first,
                                    period.last, ramadan.front().hours});
    for (const Holiday &holiday : reader.list("holidays"_L1, holidayFrom)) {
        city.holidays[holiday.date] = holiday;
        city.years.insert(holiday.date.year());
    }
    return reader.result(CalendarBook{city, {}});
}

} // namespace upik
