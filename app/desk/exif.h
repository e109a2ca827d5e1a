// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/complaint.h"

#include <QByteArray>

#include <optional>

namespace upik {

/// What a photo tells about itself before its EXIF is stripped.
struct PhotoFacts {
    std::optional<Point> point;
    std::optional<Instant> takenAt;

    bool operator==(const PhotoFacts &) const = default;
};

/// Reads place and time from a JPEG's EXIF (TIFF 6.0, Exif 2.32). Whatever is damaged or absent
/// is left out; a time without a zone is taken as WIB. Safe on hostile bytes.
PhotoFacts photoFacts(const QByteArray &jpeg);

} // namespace upik
