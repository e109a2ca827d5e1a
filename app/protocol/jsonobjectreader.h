// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/error.h"
#include "domain/instant.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QStringList>

#include <limits>
#include <optional>
#include <vector>

namespace upik {

/// Reads the members of one JSON object and keeps the first fault with its place, a JSON pointer,
/// so that a codec reads straight on and asks once at its end. Members that nobody asks for are
/// ignored; one that is absent or null gives the fallback.
class JsonObjectReader
{
public:
    /// `place` is the pointer to the object itself: "" or "/complaints/3".
    explicit JsonObjectReader(const QJsonObject &object, QString place = {})
        : m_object(object), m_place(std::move(place))
    {}

    /// A fault where it is anything but text.
    QString text(QLatin1StringView key);
    /// The same, but a fault where it is absent or empty.
    QString neededText(QLatin1StringView key);
    /// A list of texts, empty where it is absent.
    QStringList texts(QLatin1StringView key);
    /// `fallback` where the member is missing; anything but true and false is a fault.
    bool flag(QLatin1StringView key, bool fallback = false);
    /// A whole number that fits an int.
    int number(QLatin1StringView key, int fallback = 0);
    /// None where the member is missing; anything but a number is a fault.
    std::optional<double> real(QLatin1StringView key);
    /// Milliseconds since 1970 UTC, within the years 1900 to 9999.
    std::optional<Instant> instant(QLatin1StringView key);
    /// The same, but a fault where it is absent.
    Instant neededInstant(QLatin1StringView key);
    /// Milliseconds, zero where it is absent; may be negative.
    Millis duration(QLatin1StringView key);

    /// A word of a closed list: UnknownCode where `find` does not know it.
    template <typename Find>
    auto code(QLatin1StringView key, Find find) -> decltype(find(QStringView()))
    {
        const QString word = text(key);
        if (word.isEmpty())
            return {};
        auto found = find(QStringView(word));
        if (!found)
            fault(ErrorCode::UnknownCode, key, word);
        return found;
    }

    /// An object inside, read by its own codec; none where it is absent.
    template <typename T>
    std::optional<T> nested(QLatin1StringView key,
                            Result<T> (*read)(const QJsonObject &, const QString &))
    {
        const auto object = objectAt(key);
        if (!object)
            return std::nullopt;
        return taken(read(*object, pointer(key)));
    }

    /// A list of objects, each read by its own codec.
    template <typename T>
    std::vector<T> list(QLatin1StringView key,
                        Result<T> (*read)(const QJsonObject &, const QString &))
    {
        std::vector<T> found;
        const QJsonArray array = arrayAt(key);
        for (qsizetype i = 0; i < array.size() && !m_error; ++i) {
            const QString place = pointer(key) + u'/' + QString::number(i);
            if (!array.at(i).isObject())
                faultAt(place, kObject);
            else if (auto item = taken(read(array.at(i).toObject(), place)))
                found.push_back(std::move(*item));
        }
        return found;
    }

    /// Whether it is there and not null.
    bool has(QLatin1StringView key) const;
    /// The place of a member.
    QString pointer(QLatin1StringView key) const { return m_place + u'/' + key; }
    /// The array at a key, empty where it is absent.
    QJsonArray arrayAt(QLatin1StringView key);
    /// The object at a key, none where it is absent.
    std::optional<QJsonObject> objectAt(QLatin1StringView key);

    /// Notes a fault of a member; only the first is kept.
    void fault(ErrorCode code, QLatin1StringView key, const QString &detail);
    /// The first fault met; whoever reads on after it gets defaults.
    const std::optional<Error> &error() const { return m_error; }

    /// The value, or the first fault.
    template <typename T>
    Result<T> result(T value) const
    {
        if (m_error)
            return Unexpected{*m_error};
        return value;
    }

private:
    /// What is expected in place of an object, as a source text of context "FileFault".
    static const char *const kObject;

    void faultAt(const QString &place, const char *expected);
    QJsonValue valueOf(QLatin1StringView key, QJsonValue::Type type, const char *expected);
    std::optional<qint64> integer(QLatin1StringView key, qint64 least, qint64 most);

    template <typename T>
    std::optional<T> taken(Result<T> read)
    {
        if (read)
            return std::move(read).value();
        if (!m_error)
            m_error = read.error();
        return std::nullopt;
    }

    QJsonObject m_object;
    QString m_place;
    std::optional<Error> m_error;
};

} // namespace upik
