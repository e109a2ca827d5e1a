// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/ticker.h"

#include <QFrame>

class QToolButton;
class QVBoxLayout;

namespace upik {

class ClockRow;

/// Every clock of a complaint: running, paused and ended ones; those of earlier rounds folded.
/// Counts with the list, once a minute, and each second in a clock's last ten minutes.
class SlaPanel : public QFrame
{
    Q_OBJECT

public:
    explicit SlaPanel(Desk &desk, QWidget *parent = nullptr);

    /// Oldest first, the stages before the clocks over the whole complaint.
    void setClocks(const std::vector<StageClock> &clocks);
    /// Time until the next repaint: to the second or to the minute.
    Millis untilTick() const;

Q_SIGNALS:
    /// A clock that was counted down by the second has run out; whoever counts by the minute is
    /// behind now.
    void deadlinePassed();

protected:
    void changeEvent(QEvent *event) override;

private:
    void clearRows();
    void arrange();
    bool isSoon() const;
    void onSecond();
    void refresh();
    void foldEarlier(bool folded);
    bool isEarlier(const StageClock &clock) const;

    Desk &m_desk;
    std::vector<StageClock> m_clocks;
    std::vector<ClockRow *> m_rows;  ///< one for each clock, in their order
    QVBoxLayout *m_current;
    QWidget *m_earlier;
    QToolButton *m_fold;
    Ticker m_ticker;
    QTimer m_second;
};

} // namespace upik
