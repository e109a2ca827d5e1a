// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QSize>
#include <QString>

namespace upik {

/// A JPEG that says it was taken at Tugu (7.7829 S, 110.3671 E) on 24 Nov 2026 08.15 WIB, and
/// carries "SECRET-CAMERA" in its EXIF.
QByteArray photoFromTugu(QSize size = {64, 48});
/// The TIFF structure inside it.
QByteArray exifFromTugu();
QByteArray plainPhoto(QSize size = {64, 48}, const char *format = "JPEG");
/// Writes a file and returns its path.
QString written(const QString &path, const QByteArray &content);

} // namespace upik
