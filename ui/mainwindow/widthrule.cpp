// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainwindow/widthrule.h"

#include <QFontMetrics>
#include <QScreen>
#include <QStyle>
#include <QWidget>

namespace upik {
namespace {

constexpr int kThree = 150, kTwo = 105;

} // namespace

Panes panesFor(int width, const QFontMetrics &metrics)
{
    const int characters = width / metrics.averageCharWidth();
    if (characters >= kThree)
        return Panes::Three;
    return characters >= kTwo ? Panes::Two : Panes::Rail;
}

QRect fitted(const QRect &window, const QRect &room)
{
    QRect fit(window.topLeft(), window.size().boundedTo(room.size()));
    fit.moveLeft(qBound(room.left(), fit.left(), room.right() + 1 - fit.width()));
    fit.moveTop(qBound(room.top(), fit.top(), room.bottom() + 1 - fit.height()));
    return fit;
}

void restorePlace(QWidget &window, const QByteArray &left)
{
    const bool hasPlace = window.restoreGeometry(left);
    const int title = window.style()->pixelMetric(QStyle::PM_TitleBarHeight, nullptr, &window);
    const QRect room = window.screen()->availableGeometry().adjusted(0, title, 0, 0);
    const QRect fit = fitted(window.geometry(), room);
    if (!hasPlace)
        window.resize(fit.size());
    else if (!window.isMaximized()) // which is of the screen's size by itself
        window.setGeometry(fit);
}

} // namespace upik
