// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/instant.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QStringList>

#include <optional>
#include <vector>

namespace upik {

/// Builds the JSON object that a JsonObjectReader reads back: what is empty, none or false is
/// left out, since that is what an absent member means.
class JsonObjectWriter
{
public:
    JsonObjectWriter &put(QLatin1StringView key, const QString &text);
    JsonObjectWriter &put(QLatin1StringView key, const QStringList &texts);
    /// Written even when it says no, where `fallback` of the reader would say yes.
    JsonObjectWriter &putFlag(QLatin1StringView key, bool flag, bool fallback = false);
    /// Numbers are always written: zero is a number.
    JsonObjectWriter &putNumber(QLatin1StringView key, qint64 number);
    JsonObjectWriter &putReal(QLatin1StringView key, double number);
    /// Milliseconds since 1970 UTC.
    JsonObjectWriter &put(QLatin1StringView key, Instant at);
    /// As milliseconds since 1970 UTC; left out where there is none.
    JsonObjectWriter &put(QLatin1StringView key, const std::optional<Instant> &at);
    /// As milliseconds.
    JsonObjectWriter &put(QLatin1StringView key, Millis duration);
    JsonObjectWriter &put(QLatin1StringView key, const QJsonObject &object);
    JsonObjectWriter &put(QLatin1StringView key, const QJsonArray &array);

    /// A list of values that have a toJson of their own.
    template <typename T>
    JsonObjectWriter &putList(QLatin1StringView key, const std::vector<T> &values)
    {
        QJsonArray array;
        for (const T &value : values)
            array.append(toJson(value));
        return put(key, array);
    }

    const QJsonObject &object() const { return m_object; }

private:
    QJsonObject m_object;
};

} // namespace upik
