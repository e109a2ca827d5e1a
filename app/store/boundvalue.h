// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/instant.h"

#include <QVariant>

#include <optional>

namespace upik {

// What a parameter of a statement is bound to: texts and bytes as they are, times in milliseconds,
// an empty text or no bytes as such and never as NULL.

/// Half a surrogate pair, which is no text, becomes a question mark.
QVariant boundValue(const QString &text);
QVariant boundValue(const QByteArray &bytes);
inline QVariant boundValue(QLatin1StringView text) { return boundValue(QString(text)); }
inline QVariant boundValue(qint64 number) { return number; }
inline QVariant boundValue(int number) { return qint64(number); }
inline QVariant boundValue(bool flag) { return qint64(flag); }
inline QVariant boundValue(double number) { return number; }
inline QVariant boundValue(Instant at) { return qint64(toMillis(at)); }
inline QVariant boundValue(Millis span) { return qint64(span.count()); }
inline QVariant boundValue(std::nullopt_t) { return {}; }

template <typename T>
QVariant boundValue(const std::optional<T> &value)
{
    return value ? boundValue(*value) : QVariant();
}

} // namespace upik
