// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/pointtext.h"

#include <QLocale>
#include <QRegularExpression>

#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace upik {
namespace {

constexpr int kDecimals = 5; // about a metre, as the complaint shows it

} // namespace

std::optional<Point> pointFrom(const QString &text)
{
    static const QRegularExpression pattern(
        u"^\\s*(-?\\d{1,3}(?:[.,]\\d+)?)(?:\\s*[,;]\\s*|\\s+)"
        "(-?\\d{1,3}(?:[.,]\\d+)?)\\s*$"_s);
    const auto match = pattern.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    const auto degrees = [&match](int part) {
        return match.captured(part).replace(u',', u'.').toDouble();
    };
    const Point point{degrees(1), degrees(2)};
    if (std::abs(point.latitude) > 90 || std::abs(point.longitude) > 180)
        return std::nullopt;
    return point;
}

QString textOf(const Point &point)
{
    const QLocale locale;
    const QString apart = locale.decimalPoint() == u","_s ? u"; "_s : u", "_s;
    return locale.toString(point.latitude, 'f', kDecimals) + apart
        + locale.toString(point.longitude, 'f', kDecimals);
}

} // namespace upik
