// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/thumbnail.h"

#include <QImageReader>
#include <QPromise>
#include <QThreadPool>

namespace upik {
namespace {

/// Decodes at the size asked for: a photo of 12 megapixels never stands in memory whole.
QImage readSmall(const QString &path, int side)
{
    QImageReader reader(path);
    reader.setDecideFormatFromContent(true);
    reader.setAutoTransform(true);
    const QSize whole = reader.size();
    if (whole.isValid() && (whole.width() > side || whole.height() > side))
        reader.setScaledSize(whole.scaled(side, side, Qt::KeepAspectRatio));
    return reader.read();
}

} // namespace

QFuture<QImage> thumbnailOf(const QString &path, int side)
{
    auto promise = std::make_shared<QPromise<QImage>>();
    const QFuture<QImage> future = promise->future();
    promise->start();
    QThreadPool::globalInstance()->start([promise, path, side] {
        promise->addResult(readSmall(path, side));
        promise->finish();
    });
    return future;
}

} // namespace upik
