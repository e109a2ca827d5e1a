// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/desk.h"

#include <QObject>

namespace upik {

class Preferences;

/// Asks who sits at the desk before a window opens over a profile for the first time: else steps
/// would be booked to an office, and under a name, that nobody chose.
class FirstSeat : public QObject
{
    Q_OBJECT

public:
    /// REQUIRES: both outlive it.
    FirstSeat(const Desk &desk, Preferences &preferences);

    /// Whether somebody has sat here whose seat is still there.
    bool isKnown() const;
    /// Opens the question and returns it; answered() or givenUp() follows.
    QWidget *ask();

Q_SIGNALS:
    /// The seat is remembered; the window may open.
    void answered();
    void givenUp();

private:
    const Desk &m_desk;
    Preferences &m_preferences;
};

} // namespace upik
