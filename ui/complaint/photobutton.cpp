// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/complaint/photobutton.h"

#include "ui/complaint/images.h"
#include "ui/theme/icons.h"
#include "ui/widgets/answer.h"
#include "ui/widgets/plaintooltip.h"

#include <QKeyEvent>

using namespace Qt::Literals::StringLiterals;

namespace upik {
namespace {

constexpr QSize kThumbnail(96, 72);

/// The middle of the image, as large as the thumbnail.
QImage cropped(const QImage &image, QSize size)
{
    const QImage scaled
        = image.scaled(size, Qt::KeepAspectRatioByExpanding, Qt::SmoothTransformation);
    const QPoint corner((scaled.width() - size.width()) / 2, (scaled.height() - size.height()) / 2);
    return scaled.copy(QRect(corner, size));
}

} // namespace

PhotoButton::PhotoButton(const CasePhoto &photo, QWidget *parent) : QToolButton(parent)
{
    setAutoRaise(true);
    setIconSize(kThumbnail);
    setIcon(upik::icon(photo.isImage() ? "image" : "file-text"));
    setAccessibleName(u"%1, %2"_s.arg(photo.attachment.fileName, photo.caption));
    setToolTip(plainToolTip(u"%1\n%2"_s.arg(photo.attachment.fileName, photo.caption)));
    if (!photo.isImage()) {
        m_read = true;
        return;
    }
    whenAnswered(readImage(photo.attachment.path, kThumbnail * devicePixelRatioF()), this,
                 [this](const QImage &image) { take(image); });
}

void PhotoButton::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QToolButton::keyPressEvent(event);
}

void PhotoButton::take(const QImage &image)
{
    m_read = true;
    if (image.isNull()) {
        setIcon(upik::icon("triangle-alert"));
        setToolTip(tr("This picture cannot be read."));
        return;
    }
    QPixmap small = QPixmap::fromImage(cropped(image, kThumbnail * devicePixelRatioF()));
    small.setDevicePixelRatio(devicePixelRatioF());
    setIcon(QIcon(small));
}

} // namespace upik
