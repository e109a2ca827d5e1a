// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocol/momentreading.h"

#include <QDateTime>
#include <QRegularExpression>

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace upik {
namespace {

/// How the name of a month may begin, in Indonesian old and new and in English.
constexpr std::array<std::array<QLatin1StringView, 3>, 12> kMonths{{
    {"jan"_L1, "jan"_L1, "jan"_L1}, {"feb"_L1, "peb"_L1, "feb"_L1}, {"mar"_L1, "mrt"_L1, "mar"_L1},
    {"apr"_L1, "apr"_L1, "apr"_L1}, {"mei"_L1, "mei"_L1, "may"_L1}, {"jun"_L1, "jun"_L1, "jun"_L1},
    {"jul"_L1, "jul"_L1, "jul"_L1}, {"agu"_L1, "ag"_L1, "aug"_L1}, {"sep"_L1, "sep"_L1, "sep"_L1},
    {"okt"_L1, "okt"_L1, "oct"_L1}, {"nov"_L1, "nop"_L1, "nov"_L1}, {"des"_L1, "des"_L1, "dec"_L1},
}};

int monthOf(QStringView word)
{
    bool isNumber = false;
    if (const int number = word.toInt(&isNumber); isNumber)
        return number;
    for (std::size_t i = 0; i < kMonths.size(); ++i)
        for (const QLatin1StringView begin : kMonths[i])
            if (word.startsWith(begin, Qt::CaseInsensitive))
                return int(i) + 1;
    return 0;
}

/// Minutes east of UTC of "Z", "WIB", "+07:00", "+0700"; WIB where there is none. None where no
/// clock on earth shows that: they go from -12:00 to +14:00.
std::optional<Millis> zoneOf(const QString &zone)
{
    if (zone == "Z"_L1 || zone == "UTC"_L1)
        return Millis(0);
    if (zone.isEmpty() || zone == "WIB"_L1)
        return kWib;
    const int minutes = zone.right(2).toInt();
    const int all = (zone.startsWith(u'-') ? -1 : 1) * (zone.mid(1, 2).toInt() * 60 + minutes);
    if (minutes > 59 || all < -12 * 60 || all > 14 * 60)
        return std::nullopt;
    return std::chrono::minutes(all);
}

std::optional<Instant> momentOf(QDate day, const QRegularExpressionMatch &match)
{
    const QTime time(match.captured(u"h"_s).toInt(), match.captured(u"m"_s).toInt(),
                     match.captured(u"s"_s).toInt());
    if (!day.isValid() || !time.isValid() || day.year() < 1990 || day.year() > 2100)
        return std::nullopt;
    const auto zone = zoneOf(match.captured(u"zone"_s).toUpper());
    if (!zone)
        return std::nullopt;
    return fromMillis(QDateTime(day, time, Qt::UTC).toMSecsSinceEpoch()) - *zone;
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
