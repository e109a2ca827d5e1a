// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/complaint/images.h"

#include <QImageReader>
#include <QPromise>
#include <QThreadPool>

#include <memory>

namespace upik {
namespace {

QImage decode(const QString &path, QSize box)
{
    QImageReader reader(path);
    reader.setDecideFormatFromContent(true);
    reader.setAutoTransform(true);
    const QSize full = reader.size();
    const bool larger = full.width() > box.width() || full.height() > box.height();
    if (!box.isEmpty() && full.isValid() && larger)
        reader.setScaledSize(full.scaled(box, Qt::KeepAspectRatioByExpanding));
    return reader.read();
}

} // namespace

QFuture<QImage> readImage(const QString &path, QSize box)
{
    auto promise = std::make_shared<QPromise<QImage>>();
    const QFuture<QImage> future = promise->future();
    promise->start();
    QThreadPool::globalInstance()->start([promise, path, box] {
        promise->addResult(decode(path, box));
        promise->finish();
    });
    return future;
}

} // namespace upik
