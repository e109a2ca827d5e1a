// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/complaint/reportview.h"

#include "ui/complaint/factssection.h"
#include "ui/complaint/photosection.h"
#include "ui/complaint/placesection.h"
#include "ui/complaint/reportersection.h"
#include "ui/complaint/similarsection.h"
#include "ui/complaint/textsection.h"

#include <QVBoxLayout>

namespace upik {

ReportView::ReportView(Desk &desk, QWidget *parent)
    : QWidget(parent), m_desk(desk), m_text(new TextSection(this)),
      m_photos(new PhotoSection(this)), m_reporter(new ReporterSection(this)),
      m_place(new PlaceSection(this)), m_facts(new FactsSection(this)),
      m_similar(new SimilarSection(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(fontMetrics().height() * 3 / 4);
    for (QWidget *part : std::initializer_list<QWidget *>{m_text, m_photos, m_reporter, m_place,
                                                           m_facts, m_similar})
        column->addWidget(part);
    connect(m_facts, &FactsSection::complaintWanted, this, &ReportView::complaintWanted);
    connect(m_similar, &SimilarSection::complaintWanted, this, &ReportView::complaintWanted);
    connect(m_text, &TextSection::revealWanted, this,
            [this] { Q_EMIT actionWanted(Action::RevealText); });
    connect(m_reporter, &ReporterSection::revealWanted, this,
            [this] { Q_EMIT actionWanted(Action::RevealReporter); });
}

void ReportView::show(const CaseFile &file)
{
    const ReferencePtr reference = m_desk.reference();
    m_text->show(file);
    m_photos->show(file);
    m_reporter->show(file);
    m_place->show(file, *reference);
    m_facts->show(file, *reference);
    m_similar->show(file, m_desk.now());
}

} // namespace upik
