// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/attachment.h"
#include "domain/error.h"

#include <QJsonObject>

namespace upik {

/// What is known of a photo or document, as JSON; not its path, which is this machine's own.
QJsonObject toJson(const Attachment &attachment);
/// Fails without an id.
Result<Attachment> attachmentFrom(const QJsonObject &json, const QString &place = {});

} // namespace upik
