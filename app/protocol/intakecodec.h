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
/// The point as an object "point" inside; the place in words as "place".
QJsonObject toJson(const Facts &facts);
/// In the clear: whoever writes it to a disk or a wire seals or masks it before.
QJsonObject toJson(const Reporter &reporter);
/// With text and reporter where the intake has them.
QJsonObject toJson(const Intake &intake);

/// Fails where a coordinate is missing or outside -90..90, -180..180.
Result<Point> pointFrom(const QJsonObject &json, const QString &place = {});
/// Codes are not looked up: the reference data may be younger than the words.
Result<Facts> factsFrom(const QJsonObject &json, const QString &place = {});
/// Every member may be absent.
Result<Reporter> reporterFrom(const QJsonObject &json, const QString &place = {});
/// Fails without an id, a channel or a time; the rest is judged by whoever takes it in.
Result<Intake> intakeFrom(const QJsonObject &json, const QString &place = {});

} // namespace upik
