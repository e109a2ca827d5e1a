// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/ticker.h"

#include <QWidget>

namespace upik {

class CaseHead;
class HistorySection;
class ReportView;
class SlaPanel;
class StepBar;

/// One complaint from top to bottom, in the order in which it is needed: what it is, what can be
/// done, by when, what was reported, what has happened.
class CaseView : public QWidget
{
    Q_OBJECT

public:
    explicit CaseView(Desk &desk, QWidget *parent = nullptr);

    /// Says everything anew, in the language of the moment.
    void show(const CaseFile &file);

Q_SIGNALS:
    /// A step was chosen; its dialog is the window's business.
    void actionWanted(upik::Action action);
    /// Another complaint, named in this one, is to be shown.
    void complaintWanted(const QString &id);
    /// A deadline has run out between two minutes.
    void deadlinePassed();

private:
    void refreshTimes();

    Desk &m_desk;
    Ticker m_ticker;
    CaseHead *m_head;
    StepBar *m_steps;
    SlaPanel *m_sla;
    ReportView *m_report;
    HistorySection *m_history;
};

} // namespace upik
