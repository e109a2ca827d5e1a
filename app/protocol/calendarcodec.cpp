// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocol/calendarcodec.h"

#include "protocol/jsonobjectreader.h"
#include "protocol/jsonobjectwriter.h"

using namespace Qt::Literals::StringLiterals;

namespace upik {
namespace {

constexpr int kMinutesOfADay = 24 * 60;

QString textOf(QDate day) { return day.toString(Qt::ISODate); }

QDate dayAt(JsonObjectReader &reader, QLatin1StringView key)
{
    const QDate day = QDate::fromString(reader.neededText(key), Qt::ISODate);
    if (!day.isValid())
        reader.fault(ErrorCode::FileMalformed, key, u"day"_s);
    return day;
}

QJsonArray hoursToJson(const WeekHours &hours)
{
    QJsonArray week;
    for (const auto &spans : hours) {
        QJsonArray day;
        for (const DaySpan &span : spans)
            day.append(QJsonArray{span.from, span.to});
        week.append(day);
    }
    return week;
}

/// The spans of one day; nothing where they are not ascending pairs within the day.
/// Within the day and after what comes before it.
bool follows(const DaySpan &span, int earliest)
{
    return span.from >= earliest && span.to > span.from && span.to <= kMinutesOfADay;
}

std::optional<std::vector<DaySpan>> spansFrom(const QJsonArray &json)
{
    std::vector<DaySpan> spans;
    int earliest = 0;
    for (const QJsonValue &value : json) {
        const QJsonArray pair = value.toArray();
        const DaySpan span{pair.at(0).toInt(-1), pair.at(1).toInt(-1)};
        if (pair.size() != 2 || !follows(span, earliest))
            return std::nullopt;
        earliest = span.to;
        spans.push_back(span);
    }
    return spans;
}

WeekHours hoursFrom(JsonObjectReader &reader)
{
    WeekHours hours;
    const QJsonArray week = reader.arrayAt("hours"_L1);
    if (week.size() != 7)
        reader.fault(ErrorCode::FileMalformed, "hours"_L1, u"seven days"_s);
    for (qsizetype i = 0; i < std::min<qsizetype>(7, week.size()); ++i) {
        const auto spans = spansFrom(week.at(i).toArray());
        if (!spans || !week.at(i).isArray())
            reader.fault(ErrorCode::FileMalformed, "hours"_L1, u"spans of a day"_s);
        else
            hours[std::size_t(i)] = *spans;
    }
    return hours;
}

QJsonObject toJson(const Holiday &holiday)
{
    return JsonObjectWriter()
        .put("date"_L1, textOf(holiday.date))
        .put("name"_L1, holiday.name)
        .putFlag("collective_leave"_L1, holiday.collectiveLeave)
        .putFlag("confirmed"_L1, holiday.confirmed, true)
        .object();
}

Result<Holiday> holidayFrom(const QJsonObject &json, const QString &place)
{
    JsonObjectReader reader(json, place);
    Holiday holiday;
    holiday.date = dayAt(reader, "date"_L1);
    holiday.name = reader.text("name"_L1);
    holiday.collectiveLeave = reader.flag("collective_leave"_L1);
    holiday.confirmed = reader.flag("confirmed"_L1, true);
    return reader.result(holiday);
}

QJsonObject toJson(const SeasonHours &season)
{
    return JsonObjectWriter()
        .put("name"_L1, season.name)
        .put("first"_L1, textOf(season.first))
        .put("last"_L1, textOf(season.last))
        .put("hours"_L1, hoursToJson(season.hours))
        .object();
}

Result<SeasonHours> seasonFrom(const QJsonObject &json, const QString &place)
{
    JsonObjectReader reader(json, place);
    SeasonHours season;
    season.name = reader.text("name"_L1);
    season.first = dayAt(reader, "first"_L1);
    season.last = dayAt(reader, "last"_L1);
    if (season.last < season.first)
        reader.fault(ErrorCode::FileMalformed, "last"_L1, u"not before the first day"_s);
    season.hours = hoursFrom(reader);
    return reader.result(season);
}

std::set<int> yearsFrom(JsonObjectReader &reader)
{
    std::set<int> years;
    for (const QJsonValue &value : reader.arrayAt("years"_L1)) {
        if (value.toInt() <= 0)
            reader.fault(ErrorCode::FileMalformed, "years"_L1, u"year"_s);
        years.insert(value.toInt());
    }
    return years;
}

template <typename Items>
QJsonArray arrayOf(const Items &items)
{
    QJsonArray array;
    for (const auto &item : items)
        array.append(item);
    return array;
}

} // namespace

QJsonObject toJson(const WorkCalendar &calendar)
{
    QJsonArray holidays, seasons;
    for (const auto &entry : calendar.holidays)
        holidays.append(toJson(entry.second));
    for (const SeasonHours &season : calendar.seasons)
        seasons.append(toJson(season));
    return JsonObjectWriter()
        .put("code"_L1, calendar.code)
        .put("name"_L1, calendar.name)
        .putNumber("version"_L1, calendar.version)
        .put("hours"_L1, hoursToJson(calendar.hours))
        .put("seasons"_L1, seasons)
        .put("holidays"_L1, holidays)
        .put("years"_L1, arrayOf(calendar.years))
        .putFlag("collective_leave_is_work"_L1, calendar.collectiveLeaveIsWork)
        .object();
}

QJsonObject toJson(const CalendarBook &book)
{
    QJsonArray agencies;
    for (const auto &entry : book.agencies)
        agencies.append(toJson(entry.second));
    return JsonObjectWriter()
        .put("city"_L1, toJson(book.city))
        .put("agencies"_L1, agencies)
        .object();
}

Result<WorkCalendar> workCalendarFrom(const QJsonObject &json, const QString &place)
{
    JsonObjectReader reader(json, place);
    WorkCalendar calendar;
    calendar.code = reader.neededText("code"_L1);
    calendar.name = reader.text("name"_L1);
    calendar.version = reader.number("version"_L1, 1);
    calendar.hours = hoursFrom(reader);
    calendar.seasons = reader.list("seasons"_L1, seasonFrom);
    for (const Holiday &holiday : reader.list("holidays"_L1, holidayFrom))
        calendar.holidays[holiday.date] = holiday;
    calendar.years = yearsFrom(reader);
    calendar.collectiveLeaveIsWork = reader.flag("collective_leave_is_work"_L1);
    return reader.result(calendar);
}

Result<CalendarBook> calendarBookFrom(const QJsonObject &json, const QString &place)
{
    JsonObjectReader reader(json, place);
    CalendarBook book;
    if (!reader.has("city"_L1))
        reader.fault(ErrorCode::FileMalformed, "city"_L1, u"object"_s);
    book.city = reader.nested("city"_L1, workCalendarFrom).value_or(WorkCalendar());
    for (const WorkCalendar &calendar : reader.list("agencies"_L1, workCalendarFrom))
        book.agencies[calendar.code] = calendar;
    return reader.result(book);
}

} // namespace upik
