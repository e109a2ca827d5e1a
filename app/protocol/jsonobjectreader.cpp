// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocol/jsonobjectreader.h"

#include <QCoreApplication>

#include <cmath>

namespace upik {
namespace {

// 1900-01-01 and 9999-12-31: what a calendar can show. A duration has the same room.
constexpr qint64 kEarliest = -2'208'988'800'000;
constexpr qint64 kLatest = 253'402'300'799'999;
// What was expected: see filefault.h.
constexpr const char *kText = QT_TRANSLATE_NOOP("FileFault", "text is expected");
constexpr const char *kFlag = QT_TRANSLATE_NOOP("FileFault", "true or false is expected");
constexpr const char *kNumber = QT_TRANSLATE_NOOP("FileFault", "a number is expected");
constexpr const char *kWhole = QT_TRANSLATE_NOOP("FileFault", "a whole number is expected");
constexpr const char *kMillis = QT_TRANSLATE_NOOP("FileFault", "milliseconds are expected");
constexpr const char *kList = QT_TRANSLATE_NOOP("FileFault", "a list is expected");
constexpr double kExactInDouble = 9'007'199'254'740'992.0;

bool isWhole(double real)
{
    return std::abs(real) < kExactInDouble && std::trunc(real) == real;
}

} // namespace

const char *const JsonObjectReader::kObject =
    QT_TRANSLATE_NOOP("FileFault", "an object is expected");

QString JsonObjectReader::text(QLatin1StringView key)
{
    return valueOf(key, QJsonValue::String, kText).toString();
}

QString JsonObjectReader::neededText(QLatin1StringView key)
{
    const QString found = text(key);
    if (found.isEmpty() && !m_error)
        faultAt(pointer(key), kText);
    return found;
}

QStringList JsonObjectReader::texts(QLatin1StringView key)
{
    QStringList found;
    const QJsonArray array = arrayAt(key);
    for (qsizetype i = 0; i < array.size(); ++i) {
        if (!array.at(i).isString())
            faultAt(pointer(key) + u'/' + QString::number(i), kText);
        found << array.at(i).toString();
    }
    return found;
}

bool JsonObjectReader::flag(QLatin1StringView key, bool fallback)
{
    return valueOf(key, QJsonValue::Bool, kFlag).toBool(fallback);
}

int JsonObjectReader::number(QLatin1StringView key, int fallback)
{
    using Limits = std::numeric_limits<int>;
    return int(integer(key, Limits::min(), Limits::max()).value_or(fallback));
}

std::optional<double> JsonObjectReader::real(QLatin1StringView key)
{
    const QJsonValue value = valueOf(key, QJsonValue::Double, kNumber);
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
        faultAt(pointer(key), kMillis);
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
    return valueOf(key, QJsonValue::Array, kList).toArray();
}

std::optional<QJsonObject> JsonObjectReader::objectAt(QLatin1StringView key)
{
    const QJsonValue value = valueOf(key, QJsonValue::Object, kObject);
    return value.isObject() ? std::optional(value.toObject()) : std::nullopt;
}

void JsonObjectReader::fault(ErrorCode code, QLatin1StringView key, const QString &detail)
{
    if (!m_error)
        m_error = Error{code, pointer(key), detail};
}

void JsonObjectReader::faultAt(const QString &place, const char *expected)
{
    if (!m_error)
        m_error = Error{ErrorCode::FileMalformed, place, QLatin1StringView(expected)};
}

QJsonValue JsonObjectReader::valueOf(QLatin1StringView key, QJsonValue::Type type,
                                     const char *expected)
{
    if (!has(key))
        return QJsonValue::Undefined;
    const QJsonValue value = m_object.value(key);
    if (value.type() == type)
        return value;
    faultAt(pointer(key), expected);
    return QJsonValue::Undefined;
}

std::optional<qint64> JsonObjectReader::integer(QLatin1StringView key, qint64 least, qint64 most)
{
    const QJsonValue value = valueOf(key, QJsonValue::Double, kWhole);
    if (!value.isDouble())
        return std::nullopt;
    const qint64 whole = value.toInteger();
    if (isWhole(value.toDouble()) && std::clamp(whole, least, most) == whole)
        return whole;
    faultAt(pointer(key), kWhole);
    return std::nullopt;
}

} // namespace upik
