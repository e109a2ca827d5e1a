// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/elidedline.h"

#include <QPainter>
#include <QStyleOptionFrame>

namespace upik {
namespace {

constexpr int kBesideText = 2; // px; what a QLineEdit leaves free on each side

} // namespace

bool ElidedLine::isWhole() const
{
    return fontMetrics().horizontalAdvance(text()) <= room().width();
}

QString ElidedLine::elided() const
{
    return fontMetrics().elidedText(text(), Qt::ElideRight, room().width());
}

void ElidedLine::paintEvent(QPaintEvent *event)
{
    if (hasFocus() || isWhole()) {
        QLineEdit::paintEvent(event);
        return;
    }
    QStyleOptionFrame panel;
    initStyleOption(&panel);
    QPainter painter(this);
    style()->drawPrimitive(QStyle::PE_PanelLineEdit, &panel, &painter, this);
    painter.setPen(palette().color(QPalette::Text));
    painter.drawText(room(), Qt::AlignLeading | Qt::AlignVCenter, elided());
}

QRect ElidedLine::room() const
{
    QStyleOptionFrame panel;
    initStyleOption(&panel);
    return style()->subElementRect(QStyle::SE_LineEditContents, &panel, this)
        .marginsRemoved(textMargins())
        .adjusted(kBesideText, 0, -kBesideText, 0);
}

} // namespace upik
