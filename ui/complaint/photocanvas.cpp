// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/complaint/photocanvas.h"

#include <QMouseEvent>
#include <QPainter>
#include <QWheelEvent>

#include <algorithm>

namespace upik {
namespace {

constexpr double kMostZoom = 8;
constexpr double kZoomStep = 1.25;

} // namespace

PhotoCanvas::PhotoCanvas(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

void PhotoCanvas::show(const QImage &image)
{
    m_image = image;
    m_turned = 0;
    fit();
}

void PhotoCanvas::zoom(double factor)
{
    m_zoom = std::clamp(m_zoom * factor, 1.0, kMostZoom);
    if (m_zoom <= 1)
        m_shift = {};
    update();
}

void PhotoCanvas::fit()
{
    m_zoom = 1;
    m_shift = {};
    update();
}

void PhotoCanvas::turn(int degrees)
{
    m_turned = (m_turned + degrees + 360) % 360;
    update();
}

void PhotoCanvas::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), palette().color(QPalette::Base));
    if (m_image.isNull())
        return;
    const QSize turnedSize = m_turned % 180 ? m_image.size().transposed() : m_image.size();
    const QSizeF fitted = QSizeF(turnedSize).scaled(QSizeF(size()), Qt::KeepAspectRatio);
    const double scale = m_zoom * fitted.width() / turnedSize.width();
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.translate(QRectF(rect()).center() + m_shift);
    painter.rotate(m_turned);
    painter.scale(scale, scale);
    painter.drawImage(QPointF(-m_image.width() / 2.0, -m_image.height() / 2.0), m_image);
}

void PhotoCanvas::wheelEvent(QWheelEvent *event)
{
    zoom(event->angleDelta().y() > 0 ? kZoomStep : 1 / kZoomStep);
}

void PhotoCanvas::mousePressEvent(QMouseEvent *event) { m_grabbed = event->position() - m_shift; }

void PhotoCanvas::mouseMoveEvent(QMouseEvent *event)
{
    if (!(event->buttons() & Qt::LeftButton) || m_zoom <= 1)
        return;
    m_shift = event->position() - m_grabbed;
    update();
}

} // namespace upik
