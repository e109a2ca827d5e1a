// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/iconpainting.h"

#include <QFile>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

using namespace Qt::Literals::StringLiterals;

namespace upik {
namespace {

QString pathOf(QLatin1StringView name) { return u":/icons/%1.svg"_s.arg(name); }

/// The drawing with its strokes in this colour: QSvgRenderer takes currentColor for black.
QByteArray drawing(QLatin1StringView name, const QColor &colour)
{
    QFile file(pathOf(name));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return file.readAll().replace("currentColor", colour.name().toLatin1());
}

} // namespace

QPixmap iconPixmap(QLatin1StringView name, int size, const QColor &colour, qreal devicePixelRatio)
{
    const int pixels = qRound(size * devicePixelRatio);
    const QString key = u"%1/%2/%3"_s.arg(name).arg(colour.rgba(), 0, 16).arg(pixels);
    QPixmap pixmap;
    if (!QPixmapCache::find(key, &pixmap)) {
        pixmap = QPixmap(pixels, pixels);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        QSvgRenderer(drawing(name, colour)).render(&painter);
        painter.end();
        QPixmapCache::insert(key, pixmap);
    }
    pixmap.setDevicePixelRatio(devicePixelRatio);
    return pixmap;
}

void paintIcon(QPainter &painter, const QRect &rect, QLatin1StringView name, const QColor &colour)
{
    const int size = qMin(rect.width(), rect.height());
    const qreal ratio = painter.device()->devicePixelRatioF();
    const QPoint corner(rect.x() + (rect.width() - size) / 2,
                        rect.y() + (rect.height() - size) / 2);
    painter.drawPixmap(corner, iconPixmap(name, size, colour, ratio));
}

} // namespace upik
