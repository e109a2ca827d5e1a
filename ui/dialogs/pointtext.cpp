// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/pointtext.h"

#include <QRegularExpression>

#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace upik {

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
    return QString::number(point.latitude, 'f', 6) + u", "_s
        + QString::number(point.longitude, 'f', 6);
}

} // namespace upik
