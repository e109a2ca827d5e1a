// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/error.h"

#include <QJsonObject>

namespace upik {

/// Most bytes and deepest nesting of one JSON text taken from outside.
inline constexpr qsizetype kLargestJson = 16 * 1024 * 1024;
inline constexpr int kDeepestJson = 32;

/// Parses one JSON object. Fails with FileTooLarge, or with FileMalformed and the offset of the
/// byte ("byte 12") as its place.
Result<QJsonObject> parseJsonObject(const QByteArray &bytes);

/// The object on one line, in UTF-8.
QByteArray compactJson(const QJsonObject &object);

} // namespace upik
