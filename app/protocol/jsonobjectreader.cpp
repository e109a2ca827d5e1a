// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocol/jsonobjectreader.h"

#include <cmath>

namespace upik {
namespace {

// 1900-01-01 and 9999-12-31: what a calendar can show. A duration has the same room.
constexpr qint64 kEarliest = -2'208'988'800'000;
constexpr qint64 kLatest = 253'402'300'799'999;
constexpr double kExactInDouble = 9'007'199'254'740'992.0;

bool isWhole(double real)
{
    return std::abs(real) < kExactInDouble && std::trunc(real) == real;
}

} // namespace

QString JsonObjectReader::text(QLatin1StringView key)
{
    return valueOf(key, QJsonValue::String, "text").toString();
}

QString JsonObjectReader::neededText(QLatin1StringView key)
{
    const QString found = text(key);
    if (found.isEmpty() && !m_error)
        faultAt(ErrorCode::FileMalformed, pointer(key), "text");
    return found;
}

QStringList JsonObjectReader::texts(QLatin1StringView key)
{
    QStringList found;
    const QJsonArray array = arrayAt(key);
    for (qsizetype i = 0; i < array.size(); ++i) {
        if (!array.at(i).isString())
            faultAt(ErrorCode::FileMalformed, pointer(key) + u'/' + QString::number(i), "text");
        found << array.at(i).toString();
    }
    return found;
}

bool JsonObjectReader::flag(QLatin1StringView key, bool fallback)
{
    return valueOf(key, QJsonValue::Bool, "true or false").toBool(fallback);
}

int JsonObjectReader::number(QLatin1StringView key, int fallback)
{
    using Limits = std::numeric_limits<int>;
    return int(integer(key, Limits::min(), Limits::max()).value_or(fallback));
}

std::optional<double> JsonObjectReader::real(QLatin1StringView key)
{
    const QJsonValue value = valueOf(key, QJsonValue::Double, "number");
    return value.isDouble() ? std::optional(value.toDouble()) : std::nullopt;
}

std::optional<Instant> JsonObjectReader::instant(QLatin1StringView key)
{
    const auto ms = integer(key, kEarliest, kLatest);
    return ms ? std::optional(fromMillis(*ms)) : std::nullopt;
}

Instant JsonObjectReader::neededInstant(QLatin1StringView key)
{
    const auto found = instant(key);
    if (!found && !m_error)
        faultAt(ErrorCode::FileMalformed, pointer(key), "milliseconds");
    return found.value_or(Instant());
}

Millis JsonObjectReader::duration(QLatin1StringView key)
{
    return Millis(integer(key, -kLatest, kLatest).value_or(0));
}

bool JsonObjectReader::has(QLatin1StringView key) const
{
    const QJsonValue value = m_object.value(key);
    return !value.isUndefined() && !value.isNull();
}

QJsonArray JsonObjectReader::arrayAt(QLatin1StringView key)
{
    return valueOf(key, QJsonValue::Array, "list").toArray();
}

std::optional<QJsonObject> JsonObjectReader::objectAt(QLatin1StringView key)
{
    const QJsonValue value = valueOf(key, QJsonValue::Object, "object");
    return value.isObject() ? std::optional(value.toObject()) : std::nullopt;
}

void JsonObjectReader::fault(ErrorCode code, QLatin1StringView key, const QString &detail)
{
    if (!m_error)
        m_error = Error{code, pointer(key), detail};
}

void JsonObjectReader::faultAt(ErrorCode code, const QString &place, const char *expected)
{
    if (!m_error)
        m_error = Error{code, place, QLatin1StringView(expected)};
}

QJsonValue JsonObjectReader::valueOf(QLatin1StringView key, QJsonValue::Type type,
                                     const char *expected)
{
    if (!has(key))
        return QJsonValue::Undefined;
    const QJsonValue value = m_object.value(key);
    if (value.type() == type)
        return value;
    faultAt(ErrorCode::FileMalformed, pointer(key), expected);
    return QJsonValue::Undefined;
}

std::optional<qint64> JsonObjectReader::integer(QLatin1StringView key, qint64 least, qint64 most)
{
    const QJsonValue value = valueOf(key, QJsonValue::Double, "whole number");
    if (!value.isDouble())
        return std::nullopt;
    const qint64 whole = value.toInteger();
    if (isWhole(value.toDouble()) && std::clamp(whole, least, most) == whole)
        return whole;
    faultAt(ErrorCode::FileMalformed, pointer(key), "whole number");
    return std::nullopt;
}

} // namespace upik
