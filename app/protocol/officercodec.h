// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/error.h"
#include "domain/reference.h"

#include <QJsonObject>

namespace upik {

/// A field officer as JSON, under the same names as in resources/seed/officers.json.
QJsonObject toJson(const Officer &officer);
/// Fails without an id, a name or an agency.
Result<Officer> officerFrom(const QJsonObject &json, const QString &place = {});

} // namespace upik
