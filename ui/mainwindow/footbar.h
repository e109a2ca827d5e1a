// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/mainwindow/seatbutton.h"

#include <QStatusBar>

namespace upik {

class PlainLabel;

/// The foot of the window: where the work is kept, and who sits at the desk.
class FootBar : public QStatusBar
{
    Q_OBJECT

public:
    FootBar(Desk &desk, Preferences &preferences, QWidget *parent = nullptr);

    SeatButton &seat() const { return *m_seat; }
    /// With a server it stands here how the desk stands to it, in place of where the work is kept.
    void showShared(QWidget *status);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    PlainLabel *m_place;
    SeatButton *m_seat;
};

} // namespace upik
