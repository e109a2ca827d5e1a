// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/error.h"
#include "domain/workcalendar.h"

#include <QJsonObject>

namespace upik {

/// The city's calendar out of resources/seed/holidays.json.
/// `place` is how errors call the file.
Result<CalendarBook> seedCalendarsFrom(const QJsonObject &json, const QString &place);

} // namespace upik
