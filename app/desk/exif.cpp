// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/exif.h"

#include <QDateTime>
#include <QtEndian>

#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace upik {
namespace {

constexpr quint16 kExifIfd = 0x8769, kGpsIfd = 0x8825, kTakenAt = 0x9003;
constexpr quint16 kLatitudeRef = 1, kLatitude = 2, kLongitudeRef = 3, kLongitude = 4;

/// Bytes of a TIFF structure in its own byte order; whatever lies outside reads as nothing.
class Tiff
{
public:
    explicit Tiff(QByteArrayView bytes) : m_bytes(bytes), m_little(bytes.startsWith("II")) {}

    bool isTiff() const { return (m_little || m_bytes.startsWith("MM")) && u16(2) == 42; }

    std::optional<quint16> u16(qint64 at) const { return number<quint16>(at); }
    std::optional<quint32> u32(qint64 at) const { return number<quint32>(at); }

    /// Position of a tag's entry in the directory at `ifd`.
    std::optional<qint64> entry(qint64 ifd, quint16 tag) const
    {
        const int count = u16(ifd).value_or(0);
        for (int i = 0; i < count; ++i)
            if (u16(ifd + 2 + 12 * i) == tag)
                return ifd + 2 + 12 * i;
        return std::nullopt;
    }

    /// The value of a tag that points elsewhere or holds one number.
    std::optional<quint32> value(qint64 ifd, quint16 tag) const
    {
        const auto at = entry(ifd, tag);
        return at ? u32(*at + 8) : std::nullopt;
    }

    QByteArray ascii(qint64 ifd, quint16 tag) const
    {
        const auto at = entry(ifd, tag);
        const auto length = at ? u32(*at + 4) : std::nullopt;
        if (!length || *length > 64)
            return {};
        const qint64 from = *length <= 4 ? *at + 8 : qint64(u32(*at + 8).value_or(0));
        if (from + *length > m_bytes.size())
            return {};
        const QByteArray text = m_bytes.sliced(from, *length).toByteArray();
        return text.left(text.indexOf('\0') < 0 ? text.size() : text.indexOf('\0'));
    }

    std::optional<double> rational(qint64 at) const
    {
        const auto above = u32(at), below = u32(at + 4);
        if (!above || !below || *below == 0)
            return std::nullopt;
        return double(*above) / double(*below);
    }

private:
    template <typename T>
    std::optional<T> number(qint64 at) const
    {
        if (at < 0 || at + qint64(sizeof(T)) > m_bytes.size())
            return std::nullopt;
        const char *from = m_bytes.data() + at;
        return m_little ? qFromLittleEndian<T>(from) : qFromBigEndian<T>(from);
    }

    QByteArrayView m_bytes;
    bool m_little;
};

/// The TIFF structure inside the first EXIF segment of a JPEG.
QByteArrayView exifOf(const QByteArray &jpeg)
{
    const QByteArrayView bytes(jpeg);
    qint64 at = 2;
    while (bytes.startsWith("\xff\xd8") && at + 4 < bytes.size() && bytes[at] == '\xff') {
        const qint64 length = qFromBigEndian<quint16>(bytes.data() + at + 2);
        const char marker = bytes[at + 1];
        if (length < 2 || marker == '\xda' || at + 2 + length > bytes.size())
            break;
        const QByteArrayView segment = bytes.sliced(at + 4, length - 2);
        if (marker == '\xe1' && segment.startsWith(QByteArrayView("Exif\0\0", 6)))
            return segment.sliced(6);
        at += 2 + length;
    }
    return {};
}

/// Degrees, minutes and seconds of a tag, negative in the south and west.
std::optional<double> degrees(const Tiff &tiff, qint64 gps, quint16 tag, quint16 refTag)
{
    const auto at = tiff.value(gps, tag);
    const QByteArray ref = tiff.ascii(gps, refTag);
    if (!at || ref.isEmpty())
        return std::nullopt;
    const auto whole = tiff.rational(*at), minutes = tiff.rational(qint64(*at) + 8);
    if (!whole || !minutes)
        return std::nullopt;
    const double seconds = tiff.rational(qint64(*at) + 16).value_or(0);
    const double found = *whole + *minutes / 60 + seconds / 3600;
    return ref == "S" || ref == "W" ? -found : found;
}

std::optional<Point> pointOf(const Tiff &tiff, qint64 gps)
{
    const auto latitude = degrees(tiff, gps, kLatitude, kLatitudeRef);
    const auto longitude = degrees(tiff, gps, kLongitude, kLongitudeRef);
    const bool onEarth = latitude && longitude && std::abs(*latitude) <= 90
        && std::abs(*longitude) <= 180 && (*latitude != 0 || *longitude != 0);
    return onEarth ? std::optional(Point{*latitude, *longitude}) : std::nullopt;
}

std::optional<Instant> timeOf(const QByteArray &text)
{
    QDateTime taken = QDateTime::fromString(QString::fromLatin1(text), u"yyyy:MM:dd HH:mm:ss"_s);
    if (!taken.isValid())
        return std::nullopt;
    taken.setTimeSpec(Qt::UTC);
    return fromMillis(taken.toMSecsSinceEpoch()) - kWib;
}

} // namespace

PhotoFacts photoFacts(const QByteArray &jpeg)
{
    const Tiff tiff(exifOf(jpeg));
    if (!tiff.isTiff())
        return {};
    PhotoFacts facts;
    const qint64 first = tiff.u32(4).value_or(0);
    if (const auto gps = tiff.value(first, kGpsIfd))
        facts.point = pointOf(tiff, *gps);
    if (const auto exif = tiff.value(first, kExifIfd))
        facts.takenAt = timeOf(tiff.ascii(*exif, kTakenAt));
    return facts;
}

} // namespace upik
