// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/complaint.h"

namespace upik {

/// A photo or document kept with a complaint; the bytes are a file named by their SHA-256.
struct Attachment {
    QString id;              ///< SHA-256 in hex
    QString fileName;        ///< as it came
    QString mediaType;
    qint64 bytes = 0;
    std::optional<Point> point;      ///< where it was taken, read before EXIF was stripped
    std::optional<Instant> takenAt;
    QString path;            ///< of the file on this machine

    bool operator==(const Attachment &) const = default;
};

/// Whether what is of this media type shows the work: a photo does, a document proves nothing.
inline bool isPicture(QStringView mediaType)
{
    return mediaType.startsWith(QLatin1StringView("image/"));
}

} // namespace upik
