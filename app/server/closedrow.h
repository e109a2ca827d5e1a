// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/error.h"

#include <QJsonObject>

namespace upik {

// Rows of a confidential complaint as they go to whom its text is closed: closedwords.h on the form
// in which they travel. `made` is the title that the text would make.

/// Of a row of kind "complaint". Fails as its codec does.
Result<QJsonObject> closedHead(const QJsonObject &head, const QString &made);
/// Of a row of kind "event". Fails as its codec does.
Result<QJsonObject> closedEvent(const QJsonObject &event, const QString &made);

} // namespace upik
