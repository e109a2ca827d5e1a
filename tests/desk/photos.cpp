// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/photos.h"

#include <QBuffer>
#include <QFile>
#include <QImage>
#include <QtEndian>

namespace upik {
namespace {

QByteArray u16(quint16 number)
{
    QByteArray bytes(2, '\0');
    qToLittleEndian(number, bytes.data());
    return bytes;
}

QByteArray u32(quint32 number)
{
    QByteArray bytes(4, '\0');
    qToLittleEndian(number, bytes.data());
    return bytes;
}

QByteArray entry(quint16 tag, quint16 type, quint32 count, const QByteArray &value)
{
    return u16(tag) + u16(type) + u32(count) + value.leftJustified(4, '\0', true);
}

QByteArray sexagesimal(quint32 degrees, quint32 minutes, quint32 centiSeconds)
{
    return u32(degrees) + u32(1) + u32(minutes) + u32(1) + u32(centiSeconds) + u32(100);
}

} // namespace

QByteArray exifFromTugu()
{
    const QByteArray camera("SECRET-CAMERA\0", 14), taken("2026:11:24 08:15:00\0", 20);
    const quint32 first = 8, exif = first + 2 + 3 * 12 + 4, gps = exif + 2 + 12 + 4;
    const quint32 data = gps + 2 + 4 * 12 + 4;
    return "II" + u16(42) + u32(first)
        + u16(3) + entry(0x010f, 2, 14, u32(data)) + entry(0x8769, 4, 1, u32(exif))
        + entry(0x8825, 4, 1, u32(gps)) + u32(0)
        + u16(1) + entry(0x9003, 2, 20, u32(data + 14)) + u32(0)
        + u16(4) + entry(1, 2, 2, "S") + entry(2, 5, 3, u32(data + 34)) + entry(3, 2, 2, "E")
        + entry(4, 5, 3, u32(data + 58)) + u32(0)
        + camera + taken + sexagesimal(7, 46, 5844) + sexagesimal(110, 22, 156);
}

QByteArray plainPhoto(QSize size, const char *format)
{
    QImage image(size, QImage::Format_RGB32);
    image.fill(Qt::darkGreen);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, format);
    return bytes;
}

QByteArray photoFromTugu(QSize size)
{
    const QByteArray payload = QByteArray("Exif\0\0", 6) + exifFromTugu();
    QByteArray length(2, '\0');
    qToBigEndian(static_cast<quint16>(payload.size() + 2), length.data());
    return plainPhoto(size).insert(2, "\xff\xe1" + length + payload);
}

QString written(const QString &path, const QByteArray &content)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("cannot write %s", qPrintable(path));
    return path;
}

} // namespace upik
