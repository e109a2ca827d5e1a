// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocol/momentreading.h"

#include <QDateTime>
#include <QRegularExpression>

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace upik {
namespace {

/// The first three letters of each month in Indonesian, and in English where they differ.
constexpr std::array<QLatin1StringView, 12> kMonths{
    "jan"_L1, "feb"_L1, "mar"_L1, "apr"_L1, "mei"_L1, "jun"_L1,
    "jul"_L1, "agu"_L1, "sep"_L1, "okt"_L1, "nov"_L1, "des"_L1};
constexpr std::array<QLatin1StringView, 12> kEnglishMonths{
    "jan"_L1, "feb"_L1, "mar"_L1, "apr"_L1, "may"_L1, "jun"_L1,
    "jul"_L1, "aug"_L1, "sep"_L1, "oct"_L1, "nov"_L1, "dec"_L1};

int monthOf(QStringView word)
{
    bool isNumber = false;
    if (const int number = word.toInt(&isNumber); isNumber)
        return number;
    for (std::size_t i = 0; i < kMonths.size(); ++i)
        if (word.startsWith(kMonths[i], Qt::CaseInsensitive)
            || word.startsWith(kEnglishMonths[i], Qt::CaseInsensitive))
            return int(i) + 1;
    return 0;
}

/// Minutes east of UTC of "Z", "WIB", "+07:00", "+0700"; WIB where there is none.
int zoneMinutes(const QString &zone)
{
    if (zone == "Z"_L1 || zone == "UTC"_L1)
        return 0;
    if (zone.isEmpty() || zone == "WIB"_L1)
        return 7 * 60;
    const int sign = zone.startsWith(u'-') ? -1 : 1;
    return sign * (zone.mid(1, 2).toInt() * 60 + zone.right(2).toInt());
}

std::optional<Instant> momentOf(QDate day, const QRegularExpressionMatch &match)
{
    const QTime time(match.captured(u"h"_s).toInt(), match.captured(u"m"_s).toInt(),
                     match.captured(u"s"_s).toInt());
    if (!day.isValid() || !time.isValid() || day.year() < 1990 || day.year() > 2100)
        return std::nullopt;
    const QDateTime utc(day, time, Qt::UTC);
    const auto zone = std::chrono::minutes(zoneMinutes(match.captured(u"zone"_s).toUpper()));
    return fromMillis(utc.toMSecsSinceEpoch()) - zone;
}

const QString kTime = uR"((?:(?:T|\s+pukul\s+|\s+|,\s*)(?<h>\d{1,2})[:.](?<m>\d{2}))"
                      uR"((?:[:.](?<s>\d{2})(?:[.,]\d+)?)?)"
                      uR"(\s*(?<zone>Z|UTC|WIB|[+-]\d{2}:?\d{2})?)?)"_s;

QRegularExpression form(const QString &day)
{
    return QRegularExpression(u'^' + day + kTime + u'$',
                              QRegularExpression::CaseInsensitiveOption);
}

} // namespace

std::optional<Instant> momentFrom(QStringView text)
{
    static const QRegularExpression yearFirst = form(uR"((?<y>\d{4})-(?<mo>\d{2})-(?<d>\d{2}))"_s);
    static const QRegularExpression dayFirst =
        form(uR"((?<d>\d{1,2})[/. -](?<mo>\d{1,2}|[a-z]{3,9})[/. -](?<y>\d{4}))"_s);
    const QString trimmed = text.trimmed().toString();
    for (const QRegularExpression &wanted : {yearFirst, dayFirst})
        if (const auto match = wanted.match(trimmed); match.hasMatch()) {
            const QDate day(match.captured(u"y"_s).toInt(), monthOf(match.captured(u"mo"_s)),
                            match.captured(u"d"_s).toInt());
            return momentOf(day, match);
        }
    return std::nullopt;
}

} // namespace upik
