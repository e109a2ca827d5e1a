// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/firstpaint.h"

#include <QEvent>
#include <QTimer>
#include <QWidget>

namespace upik {

FirstPaint::FirstPaint(QWidget &widget, Ready ready)
    : m_ready(std::move(ready))
{
    widget.installEventFilter(this);
}

bool FirstPaint::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Paint && !m_done && m_ready()) {
        m_done = true;
        QTimer::singleShot(0, this, &FirstPaint::painted);
    }
    return QObject::eventFilter(watched, event);
}

} // namespace upik
