// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocol/jsonobjectwriter.h"

namespace upik {

JsonObjectWriter &JsonObjectWriter::put(QLatin1StringView key, const QString &text)
{
    if (!text.isEmpty())
        m_object.insert(key, text);
    return *this;
}

JsonObjectWriter &JsonObjectWriter::put(QLatin1StringView key, const QStringList &texts)
{
    return put(key, QJsonArray::fromStringList(texts));
}

JsonObjectWriter &JsonObjectWriter::putFlag(QLatin1StringView key, bool flag, bool fallback)
{
    if (flag != fallback)
        m_object.insert(key, flag);
    return *this;
}

JsonObjectWriter &JsonObjectWriter::putNumber(QLatin1StringView key, qint64 number)
{
    m_object.insert(key, number);
    return *this;
}

JsonObjectWriter &JsonObjectWriter::putReal(QLatin1StringView key, double number)
{
    m_object.insert(key, number);
    return *this;
}

JsonObjectWriter &JsonObjectWriter::put(QLatin1StringView key, Instant at)
{
    return putNumber(key, toMillis(at));
}

JsonObjectWriter &JsonObjectWriter::put(QLatin1StringView key, const std::optional<Instant> &at)
{
    return at ? put(key, *at) : *this;
}

JsonObjectWriter &JsonObjectWriter::put(QLatin1StringView key, Millis duration)
{
    return putNumber(key, duration.count());
}

JsonObjectWriter &JsonObjectWriter::put(QLatin1StringView key, const QJsonObject &object)
{
    m_object.insert(key, object);
    return *this;
}

JsonObjectWriter &JsonObjectWriter::put(QLatin1StringView key, const QJsonArray &array)
{
    if (!array.isEmpty())
        m_object.insert(key, array);
    return *this;
}

} // namespace upik
