// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "protocol/jsonobjectreader.h"

namespace upik {

/// Whole numbers on the wire stay below 2^53, which every JSON parser can hold.
inline constexpr qint64 kLargestWhole = (qint64(1) << 53) - 1;
/// Most characters of an id, a code, a name; of a sentence or a pointer; of a password.
inline constexpr qsizetype kLongestWord = 200;
inline constexpr qsizetype kLongestSentence = 2'000;
inline constexpr qsizetype kLongestPassword = 1'024;

/// The whole numbers that a member may be, both ends included.
struct WholeRange {
    qint64 least = 0;
    qint64 most = kLargestWhole;
};

/// A JsonObjectReader for what strangers send: every text has a longest, every number and list a
/// most, ids have a form. What is too long or too many is told with the limit as detail.
class WireReader : public JsonObjectReader
{
public:
    using JsonObjectReader::JsonObjectReader;

    /// Text of at most so many UTF-16 units, TextTooLong beyond; empty where it is absent.
    QString word(QLatin1StringView key, qsizetype most = kLongestWord);
    /// The same, but a fault where it is absent or empty.
    QString neededWord(QLatin1StringView key, qsizetype most = kLongestWord);
    /// Up to 64 of a-z, 0-9, '-', '_', '.', ':': ids are lower-case (sync.md 2.6).
    QString id(QLatin1StringView key);
    /// The same, but a fault where it is absent.
    QString neededId(QLatin1StringView key);
    /// None where it is absent; a fault where it is no whole number or out of range.
    std::optional<qint64> whole(QLatin1StringView key, WholeRange range = {});
    /// The same, but a fault where it is absent; the least then.
    qint64 neededWhole(QLatin1StringView key, WholeRange range = {});
    /// A list of at most so many texts, each of at most kLongestWord.
    QStringList words(QLatin1StringView key, qsizetype most);

    /// A list of at most so many objects, each read by its own codec; FileTooLarge beyond.
    template <typename T>
    std::vector<T> listUpTo(qsizetype most, QLatin1StringView key,
                            Result<T> (*read)(const QJsonObject &, const QString &))
    {
        if (!holdsAtMost(most, key))
            return {};
        return list(key, read);
    }

    /// An object inside, a fault where it is absent.
    template <typename T>
    T needed(QLatin1StringView key, Result<T> (*read)(const QJsonObject &, const QString &))
    {
        needObject(key);
        return nested(key, read).value_or(T{});
    }
    /// An object of any members, a fault where it is absent.
    QJsonObject neededObject(QLatin1StringView key);

private:
    bool holdsAtMost(qsizetype most, QLatin1StringView key);
    void needObject(QLatin1StringView key);
};

} // namespace upik
