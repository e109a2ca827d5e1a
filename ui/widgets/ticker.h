// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/desk.h"

#include <QTimer>

namespace upik {

/// The moment as of which the screen tells deadlines. It moves on at every full minute of the
/// desk's clock and with the desk's news, for everybody who looks at that desk, and stands still
/// between: list, complaint and numbers agree, whatever is painted again meanwhile.
class Ticker : public QObject
{
    Q_OBJECT

public:
    /// REQUIRES: the desk outlives it.
    explicit Ticker(Desk &desk, QObject *parent = nullptr);

    /// Never later than the desk's clock, and in the same minute.
    Instant moment() const;
    /// To the desk's clock, before the minute is full; does not signal.
    void moveOn();

Q_SIGNALS:
    /// The moment has moved on: countdowns are to be shown anew.
    void ticked();

private:
    void startNext();
    void onNews();

    Desk &m_desk;
    Instant m_moment;
    QTimer m_timer;
};

} // namespace upik
