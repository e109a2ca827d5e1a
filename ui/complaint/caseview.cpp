// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/complaint/caseview.h"

#include "ui/complaint/casehead.h"
#include "ui/complaint/historysection.h"
#include "ui/complaint/reportview.h"
#include "ui/complaint/stepbar.h"
#include "ui/sla/slapanel.h"

#include <QVBoxLayout>

namespace upik {

CaseView::CaseView(Desk &desk, QWidget *parent)
    : QWidget(parent), m_desk(desk), m_ticker(desk), m_head(new CaseHead(this)),
      m_steps(new StepBar(this)), m_sla(new SlaPanel(desk, this)),
      m_report(new ReportView(desk, this)), m_history(new HistorySection(this))
{
    auto *column = new QVBoxLayout(this);
    column->setSpacing(fontMetrics().height() * 3 / 4);
    for (QWidget *part : std::initializer_list<QWidget *>{m_head, m_steps, m_sla, m_report,
                                                           m_history})
        column->addWidget(part);
    column->addStretch(1);
    connect(m_steps, &StepBar::actionWanted, this, &CaseView::actionWanted);
    connect(m_report, &ReportView::actionWanted, this, &CaseView::actionWanted);
    connect(m_report, &ReportView::complaintWanted, this, &CaseView::complaintWanted);
    connect(m_sla, &SlaPanel::deadlinePassed, this, &CaseView::deadlinePassed);
    connect(&m_ticker, &Ticker::ticked, this, &CaseView::refreshTimes);
}

void CaseView::show(const CaseFile &file)
{
    m_head->show(file);
    m_steps->show(file);
    m_sla->setClocks(file.clocks);
    m_report->show(file);
    m_history->show(file, m_desk.reference(), m_desk.now());
}

void CaseView::refreshTimes() { m_history->refreshTimes(m_ticker.moment()); }

} // namespace upik
