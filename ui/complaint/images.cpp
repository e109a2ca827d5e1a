// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/complaint/images.h"

#include <QImageReader>
#include <QPromise>
#include <QThreadPool>

#include <memory>

namespace upik {
namespace {

bool exceeds(QSize size, QSize box)
{
    return size.width() > box.width() || size.height() > box.height();
}

QImage decode(const QString &path, QSize box)
{
    QImageReader reader(path);
    reader.setDecideFormatFromContent(true);
    reader.setAutoTransform(true);
    const QSize full = reader.size();
    if (!box.isEmpty() && full.isValid() && exceeds(full, box))
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
