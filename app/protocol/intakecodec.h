// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/complaint.h"
#include "domain/error.h"

#include <QJsonObject>

// JSON of what comes in: words for codes, milliseconds since 1970 UTC for times, nothing for what
// is empty. `place` is the JSON pointer of the object; errors name the member behind it.

namespace upik {

/// {"lat": -7.8, "lng": 110.4}
QJsonObject toJson(const Point &point);
QJsonObject toJson(const Facts &facts);
QJsonObject toJson(const Reporter &reporter);
QJsonObject toJson(const Intake &intake);

/// Fails where a coordinate is missing or outside -90..90, -180..180.
Result<Point> pointFrom(const QJsonObject &json, const QString &place = {});
Result<Facts> factsFrom(const QJsonObject &json, const QString &place = {});
Result<Reporter> reporterFrom(const QJsonObject &json, const QString &place = {});
/// Fails without an id, a channel or a time; the rest is judged by whoever takes it in.
Result<Intake> intakeFrom(const QJsonObject &json, const QString &place = {});

} // namespace upik
