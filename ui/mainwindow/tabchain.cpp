// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainwindow/tabchain.h"

#include <QLayout>
#include <QScrollArea>

namespace upik {
namespace {

void addStops(QWidget *part, QList<QWidget *> &stops);

void addStops(QLayout *layout, QList<QWidget *> &stops)
{
    for (int i = 0; layout && i < layout->count(); ++i) {
        QLayoutItem *item = layout->itemAt(i);
        if (QWidget *part = item->widget())
            addStops(part, stops);
        else
            addStops(item->layout(), stops);
    }
}

void addStops(QWidget *part, QList<QWidget *> &stops)
{
    if (part->focusPolicy() & Qt::TabFocus)
        stops << part;
    if (const auto *scroll = qobject_cast<const QScrollArea *>(part); scroll && scroll->widget())
        addStops(scroll->widget(), stops);
    addStops(part->layout(), stops);
}

} // namespace

void chainTabs(const QList<QWidget *> &parts)
{
    QList<QWidget *> stops;
    for (QWidget *part : parts)
        addStops(part, stops);
    for (qsizetype i = 1; i < stops.size(); ++i)
        if (stops[i - 1]->nextInFocusChain() != stops[i])
            QWidget::setTabOrder(stops[i - 1], stops[i]);
}

} // namespace upik
