// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/sla/clockwords.h"

#include <QWidget>

class QLabel;
class QToolButton;

namespace upik {

class LevelChip;
class SlaBar;

/// One clock in the panel: name, chip, bar, deadline, and on demand why the deadline is that.
class ClockRow : public QWidget
{
    Q_OBJECT

public:
    explicit ClockRow(QWidget *parent = nullptr);

    /// Shows the clock as it stands at `view.now`; an unfolded explanation stays unfolded.
    void show(const StageClock &clock, const ClockView &view);

private:
    void explainNow();

    QLabel *m_name;
    LevelChip *m_chip;
    SlaBar *m_bar;
    QLabel *m_deadline;
    QLabel *m_pause;
    QLabel *m_warning;
    QToolButton *m_why;
    QLabel *m_explanation;
    StageClock m_clock;
    ClockView m_view;
};

} // namespace upik
