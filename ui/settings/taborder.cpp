// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/taborder.h"

#include <QLayout>
#include <QScrollArea>

namespace upik {
namespace {

void collect(QWidget *part, QList<QWidget *> &stops);

void collect(QLayout *layout, QList<QWidget *> &stops)
{
    for (int i = 0; layout && i < layout->count(); ++i) {
        QLayoutItem *item = layout->itemAt(i);
        if (QWidget *part = item->widget())
            collect(part, stops);
        else
            collect(item->layout(), stops);
    }
}

void collect(QWidget *part, QList<QWidget *> &stops)
{
    if (part->focusPolicy() & Qt::TabFocus)
        stops << part;
    if (const auto *scroll = qobject_cast<const QScrollArea *>(part))
        collect(scroll->widget(), stops);
    else
        collect(part->layout(), stops);
}

} // namespace

void tabAsLaidOut(QWidget *window)
{
    QList<QWidget *> stops;
    collect(window->layout(), stops);
    for (qsizetype i = 1; i < stops.size(); ++i)
        QWidget::setTabOrder(stops[i - 1], stops[i]);
}

} // namespace upik
