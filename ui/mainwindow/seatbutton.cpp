// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainwindow/seatbutton.h"

#include "ui/mainwindow/seatdialog.h"
#include "ui/mainwindow/seatmemory.h"
#include "ui/theme/icons.h"
#include "ui/widgets/plaintooltip.h"
#include "ui/widgets/preferences.h"

#include <QEvent>

namespace upik {

SeatButton::SeatButton(Desk &desk, Preferences &preferences, QWidget *parent)
    : QToolButton(parent), m_desk(desk), m_preferences(preferences)
{
    setAutoRaise(true);
    setFocusPolicy(Qt::StrongFocus);
    setIcon(upik::icon("user-check"));
    setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    connect(this, &QToolButton::clicked, this, &SeatButton::openDialog);
    connect(&desk, &Desk::referenceChanged, this, &SeatButton::retranslate);
}

void SeatButton::take(const Seat &seat)
{
    m_seat = seat;
    rememberSeat(m_preferences, seat);
    retranslate();
    Q_EMIT taken(seat);
}

void SeatButton::takeRemembered()
{
    const ReferencePtr reference = m_desk.reference();
    take(rememberedSeat(m_preferences, *reference).value_or(usualSeat(*reference)));
}

void SeatButton::bindToAccount()
{
    m_isBound = true;
    retranslate();
}

void SeatButton::openDialog()
{
    if (m_isBound) {
        Q_EMIT accountWanted();
        return;
    }
    auto *dialog = new SeatDialog(m_desk, m_seat, window());
    for (const RoleRow &role : roles())
        dialog->suggest(lastSeat(m_preferences, role.role, *m_desk.reference()));
    connect(dialog, &QDialog::accepted, this, [this, dialog] { take(dialog->seat()); });
    dialog->open();
}

void SeatButton::changeEvent(QEvent *event)
{
    QToolButton::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void SeatButton::retranslate()
{
    setText(seatLabel(m_seat, *m_desk.reference()));
    setAccessibleName(m_isBound ? tr("Account: %1").arg(text())
                                : tr("Change role: %1").arg(text()));
    setToolTip(plainToolTip(m_isBound ? tr("Account") : tr("Change role")));
}

} // namespace upik
