// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/complaint/caseview.h"

#include "ui/complaint/casehead.h"
#include "ui/complaint/factssection.h"
#include "ui/complaint/historysection.h"
#include "ui/complaint/photosection.h"
#include "ui/complaint/placesection.h"
#include "ui/complaint/reportersection.h"
#include "ui/complaint/similarsection.h"
#include "ui/complaint/stepbar.h"
#include "ui/complaint/textsection.h"
#include "ui/sla/slapanel.h"

#include <QVBoxLayout>

namespace upik {

CaseView::CaseView(Desk &desk, QWidget *parent)
    : QWidget(parent), m_desk(desk), m_head(new CaseHead(this)), m_steps(new StepBar(this)),
      m_sla(new SlaPanel(desk, this)), m_text(new TextSection(this)),
      m_photos(new PhotoSection(this)), m_facts(new FactsSection(this)),
      m_reporter(new ReporterSection(this)), m_place(new PlaceSection(this)),
      m_similar(new SimilarSection(this)), m_history(new HistorySection(this))
{
    auto *column = new QVBoxLayout(this);
    column->setSpacing(fontMetrics().height() * 3 / 4);
    for (QWidget *part : std::initializer_list<QWidget *>{
             m_head, m_steps, m_sla, m_text, m_photos, m_reporter, m_place, m_facts, m_similar,
             m_history})
        column->addWidget(part);
    column->addStretch(1);
    connect(m_steps, &StepBar::actionWanted, this, &CaseView::actionWanted);
    connect(m_facts, &FactsSection::complaintWanted, this, &CaseView::complaintWanted);
    connect(m_similar, &SimilarSection::complaintWanted, this, &CaseView::complaintWanted);
    connect(m_text, &TextSection::revealWanted, this,
            [this] { Q_EMIT actionWanted(Action::RevealText); });
    connect(m_reporter, &ReporterSection::revealWanted, this,
            [this] { Q_EMIT actionWanted(Action::RevealReporter); });
    connect(&m_minute, &QTimer::timeout, this, &CaseView::refreshTimes);
}

void CaseView::show(const CaseFile &file)
{
    const ReferencePtr reference = m_desk.reference();
    const Instant now = m_desk.now();
    m_head->show(file);
    m_steps->show(file);
    m_sla->setClocks(file.clocks);
    m_text->show(file);
    m_photos->show(file);
    m_facts->show(file, *reference);
    m_reporter->show(file);
    m_place->show(file, *reference);
    m_similar->show(file, now);
    m_history->show(file, reference, now);
    m_minute.start(std::chrono::minutes(1));
}

void CaseView::refreshTimes() { m_history->refreshTimes(m_desk.now()); }

} // namespace upik
