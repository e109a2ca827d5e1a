// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocol/wirereader.h"

#include <algorithm>
#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace upik {
namespace {

constexpr qsizetype kLongestId = 64;

bool isIdCharacter(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9') || u"-_.:"_s.contains(c);
}

} // namespace

QString WireReader::word(QLatin1StringView key, qsizetype most)
{
    const QString found = text(key);
    if (found.size() <= most)
        return found;
    fault(ErrorCode::TextTooLong, key, QString::number(most));
    return {};
}

QString WireReader::neededWord(QLatin1StringView key, qsizetype most)
{
    neededText(key);
    return word(key, most);
}

QString WireReader::id(QLatin1StringView key)
{
    const QString found = word(key, kLongestId);
    if (std::ranges::all_of(found, isIdCharacter))
        return found;
    fault(ErrorCode::FileMalformed, key, u"an id is expected"_s);
    return {};
}

QString WireReader::neededId(QLatin1StringView key)
{
    neededText(key);
    return id(key);
}

std::optional<qint64> WireReader::whole(QLatin1StringView key, WholeRange range)
{
    const auto found = real(key);
    if (!found)
        return std::nullopt;
    // Compared as reals: every limit is exact in one, and no overflow is met.
    if (std::trunc(*found) == *found && *found >= double(range.least)
        && *found <= double(range.most))
        return qint64(*found);
    fault(ErrorCode::FileMalformed, key,
          u"a whole number from %1 to %2 is expected"_s.arg(range.least).arg(range.most));
    return std::nullopt;
}

qint64 WireReader::neededWhole(QLatin1StringView key, WholeRange range)
{
    if (!has(key))
        fault(ErrorCode::FileMalformed, key, u"a whole number is expected"_s);
    return whole(key, range).value_or(range.least);
}

QStringList WireReader::words(QLatin1StringView key, qsizetype most)
{
    if (!holdsAtMost(most, key))
        return {};
    QStringList found = texts(key);
    const auto isLong = [](const QString &text) { return text.size() > kLongestWord; };
    if (std::ranges::any_of(found, isLong)) {
        fault(ErrorCode::TextTooLong, key, QString::number(kLongestWord));
        return {};
    }
    return found;
}

QJsonObject WireReader::neededObject(QLatin1StringView key)
{
    needObject(key);
    return objectAt(key).value_or(QJsonObject());
}

bool WireReader::holdsAtMost(qsizetype most, QLatin1StringView key)
{
    if (arrayAt(key).size() <= most)
        return true;
    fault(ErrorCode::FileTooLarge, key, QString::number(most));
    return false;
}

void WireReader::needObject(QLatin1StringView key)
{
    if (!has(key))
        fault(ErrorCode::FileMalformed, key, u"an object is expected"_s);
}

} // namespace upik
