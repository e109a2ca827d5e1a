// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFuture>
#include <QImage>
#include <QSize>

namespace upik {

/// Reads an image on another thread, scaled while it is decoded so that a large photo costs little;
/// an empty box reads it in full. The image is null where the file is none.
QFuture<QImage> readImage(const QString &path, QSize box = {});

} // namespace upik
