// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFuture>
#include <QImage>

namespace upik {

/// A small picture of an image file, at most `side` pixels wide and high, read on another thread.
/// A null image where the file is none.
QFuture<QImage> thumbnailOf(const QString &path, int side);

} // namespace upik
