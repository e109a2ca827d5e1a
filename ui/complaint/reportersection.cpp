// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/complaint/reportersection.h"

#include "ui/complaint/fieldgrid.h"
#include "ui/theme/icons.h"
#include "ui/widgets/plainlabel.h"

#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace upik {

ReporterSection::ReporterSection(QWidget *parent)
    : Section(parent), m_fields(new FieldGrid(this)), m_others(new PlainLabel(this)),
      m_reveal(new QPushButton(icon("eye"), QString(), this))
{
    setObjectName(u"reporter"_s);
    m_others->setObjectName(u"otherComplaints"_s);
    m_others->setForegroundRole(QPalette::PlaceholderText);
    m_others->setWordWrap(true);
    m_reveal->setObjectName(u"reveal"_s);
    connect(m_reveal, &QPushButton::clicked, this, &ReporterSection::revealWanted);
    addBesideHeading(m_reveal);
    body()->addWidget(m_fields);
    body()->addWidget(m_others);
}

void ReporterSection::show(const CaseFile &file)
{
    const Reporter &reporter = file.maskedReporter;
    const bool anonymous = file.complaint.anonymous || reporter.anonymous;
    setHeading(tr("Reporter"));
    const QString nobody = anonymous ? tr("Anonymous") : tr("Not given");
    m_fields->show({
        {tr("Name"), reporter.name.isEmpty() ? nobody : reporter.name},
        {tr("Telephone"), reporter.phone},
        {tr("E-mail"), reporter.email},
        {tr("Account"), reporter.account},
        {tr("Identity number"), reporter.identityNumber},
        {tr("Address"), reporter.address},
    });
    const int others = file.otherComplaintsOfReporter;
    m_others->setText(tr("%n other complaint(s) of the same reporter", nullptr, others));
    m_others->setVisible(others > 0);
    m_reveal->setText(tr("Show…"));
    m_reveal->setAccessibleName(tr("Show who the reporter is"));
    m_reveal->setToolTip(tr("Each look is logged with its reason"));
    m_reveal->setVisible(file.revealable);
}

} // namespace upik
