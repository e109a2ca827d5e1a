// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/complaint/placesection.h"

#include "ui/complaint/readtext.h"
#include "ui/sla/levelchip.h"
#include "ui/text/labels.h"
#include "ui/theme/icons.h"
#include "ui/widgets/plainlabel.h"

#include <QApplication>
#include <QClipboard>
#include <QHBoxLayout>
#include <QPushButton>

using namespace Qt::Literals::StringLiterals;

namespace upik {
namespace {

/// Five decimals are about a metre; a point as decimal mark, as maps want it.
QString pointWords(Point point)
{
    return u"%1, %2"_s.arg(point.latitude, 0, 'f', 5).arg(point.longitude, 0, 'f', 5);
}

} // namespace

PlaceSection::PlaceSection(QWidget *parent)
    : Section(parent), m_mark(new LevelChip(this)), m_address(new ReadText(this)),
      m_region(new PlainLabel(this)), m_point(new PlainLabel(this)),
      m_copy(new QPushButton(icon("copy"), QString(), this))
{
    setObjectName(u"place"_s);
    m_address->setObjectName(u"address"_s);
    m_region->setObjectName(u"region"_s);
    m_region->setWordWrap(true);
    m_point->setObjectName(u"point"_s);
    m_point->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_copy->setObjectName(u"copyPoint"_s);
    m_copy->setFlat(true);
    m_mark->setObjectName(u"outside"_s);
    connect(m_copy, &QPushButton::clicked, this,
            [this] { QApplication::clipboard()->setText(m_point->text()); });
    addBesideHeading(m_mark);
    auto *line = new QHBoxLayout;
    line->addWidget(m_point);
    line->addWidget(m_copy);
    line->addStretch(1);
    body()->addWidget(m_address);
    body()->addWidget(m_region);
    body()->addLayout(line);
}

void PlaceSection::show(const CaseFile &file, const Reference &reference)
{
    const Facts &facts = file.complaint.facts;
    const bool outside = file.complaint.marks.contains(kMarkOutsideCity);
    setHeading(tr("Place"));
    m_mark->say(Level::Attention, markLabel(QString(kMarkOutsideCity)), "map-pin"_L1);
    m_mark->setVisible(outside);
    m_address->setAccessibleName(tr("Address"));
    m_address->read(facts.placeText.isEmpty() ? tr("No address given") : facts.placeText);
    m_region->setText(regionWords(reference, facts.kelurahan));
    m_region->setVisible(!facts.kelurahan.isEmpty());
    m_point->setText(facts.point ? pointWords(*facts.point) : QString());
    m_point->setVisible(facts.point.has_value());
    m_copy->setText(tr("Copy"));
    m_copy->setAccessibleName(tr("Copy the coordinates"));
    m_copy->setVisible(facts.point.has_value());
}

QString regionWords(const Reference &reference, const QString &code)
{
    const Region *region = reference.region(code);
    if (!region)
        return code;
    if (!region->isKelurahan())
        return PlaceSection::tr("Kemantren %1").arg(region->name);
    return PlaceSection::tr("Kelurahan %1, Kemantren %2")
        .arg(region->name, regionLabel(reference, region->parent));
}

} // namespace upik
