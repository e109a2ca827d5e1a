// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/desk.h"

#include <QToolButton>

namespace upik {

class Preferences;

/// Says at the foot of the window who sits at the desk, and lets somebody else take the seat.
class SeatButton : public QToolButton
{
    Q_OBJECT

public:
    SeatButton(Desk &desk, Preferences &preferences, QWidget *parent = nullptr);

    const Seat &seat() const { return m_seat; }
    /// Takes the seat and remembers it for the next start.
    void take(const Seat &seat);
    /// The seat of the last time, taken at the start; where there is none, that of a demonstration.
    void takeRemembered();
    void openDialog();
    /// The seat is an account's: it is no longer chosen here, pressing it asks for the account.
    void bindToAccount();

Q_SIGNALS:
    void accountWanted();
    /// A person sits down somewhere else.
    void taken(const upik::Seat &seat);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    Desk &m_desk;
    Preferences &m_preferences;
    Seat m_seat;
    bool m_isBound = false;
};

} // namespace upik
