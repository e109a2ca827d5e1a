// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/iconengine.h"

#include "ui/theme/iconpainting.h"

#include <QGuiApplication>
#include <QPainter>
#include <QPalette>

namespace upik {
namespace {

QColor colourOf(QIcon::Mode mode)
{
    const QPalette palette = QGuiApplication::palette();
    switch (mode) {
    case QIcon::Disabled: return palette.color(QPalette::Disabled, QPalette::WindowText);
    case QIcon::Selected: return palette.color(QPalette::Active, QPalette::HighlightedText);
    case QIcon::Normal:
    case QIcon::Active: break;
    }
    return palette.color(QPalette::Active, QPalette::WindowText);
}

} // namespace

void IconEngine::paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State)
{
    const QByteArray name = m_name.toLatin1();
    paintIcon(*painter, rect, QLatin1StringView(name), colourOf(mode));
}

QPixmap IconEngine::pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state)
{
    return scaledPixmap(size, mode, state, 1);
}

// Qt asks with the size in device pixels and sets the ratio itself afterwards.
QPixmap IconEngine::scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State, qreal)
{
    const QByteArray name = m_name.toLatin1();
    return iconPixmap(QLatin1StringView(name), qMin(size.width(), size.height()), colourOf(mode),
                      1);
}

QIconEngine *IconEngine::clone() const { return new IconEngine(*this); }

} // namespace upik
