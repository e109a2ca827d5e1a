// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainwindow/footbar.h"

#include "ui/widgets/plainlabel.h"

#include <QEvent>

namespace upik {

FootBar::FootBar(Desk &desk, Preferences &preferences, QWidget *parent)
    : QStatusBar(parent), m_place(new PlainLabel(this)),
      m_seat(new SeatButton(desk, preferences, this))
{
    setSizeGripEnabled(false);
    addWidget(m_place);
    addPermanentWidget(m_seat);
    m_place->setIndent(6);
    m_place->setForegroundRole(QPalette::PlaceholderText);
    retranslate();
}

void FootBar::showShared(QWidget *status)
{
    removeWidget(m_place);
    addWidget(status);
}

void FootBar::changeEvent(QEvent *event)
{
    QStatusBar::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void FootBar::retranslate() { m_place->setText(tr("All work is kept on this computer.")); }

} // namespace upik
