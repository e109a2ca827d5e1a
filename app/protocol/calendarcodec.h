// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/error.h"
#include "domain/workcalendar.h"

#include <QJsonObject>

namespace upik {

/// Calendars as JSON: days as "2026-11-24", spans of a day as minutes [450, 720], seven lists of
/// spans from Monday on.
QJsonObject toJson(const WorkCalendar &calendar);
/// {"city": calendar, "agencies": [calendar, ...]}
QJsonObject toJson(const CalendarBook &book);

/// Fails on days that do not exist and on spans that overlap, run backwards or pass midnight.
Result<WorkCalendar> workCalendarFrom(const QJsonObject &json, const QString &place = {});
/// Fails without a calendar of the city.
Result<CalendarBook> calendarBookFrom(const QJsonObject &json, const QString &place = {});

} // namespace upik
