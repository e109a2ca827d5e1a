// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/complaint/factssection.h"

#include "ui/complaint/fieldgrid.h"
#include "ui/text/labels.h"
#include "ui/text/wording.h"
#include "ui/theme/icons.h"

#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace upik {
namespace {

QString choiceLabel(const std::vector<Choice> &choices, const QString &code)
{
    const auto it = std::ranges::find(choices, code, &Choice::code);
    return it == choices.end() ? code : labelOf(it->name);
}

QString joined(QStringList parts)
{
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

QString reasonLabel(const Reference &reference, const QString &code)
{
    if (const Choice *choice = reference.rejectReason(code))
        return labelOf(choice->name);
    const Choice *choice = reference.holdReason(code);
    return choice ? labelOf(choice->name) : code;
}

} // namespace

FactsSection::FactsSection(QWidget *parent)
    : Section(parent), m_fields(new FieldGrid(this)), m_merged(new QPushButton(this))
{
    setObjectName(u"facts"_s);
    m_merged->setObjectName(u"mergedInto"_s);
    m_merged->setIcon(icon("git-merge"));
    connect(m_merged, &QPushButton::clicked, this,
            [this] { Q_EMIT complaintWanted(m_mergedInto); });
    body()->addWidget(m_fields);
    body()->addWidget(m_merged, 0, Qt::AlignLeft);
}

void FactsSection::show(const CaseFile &file, const Reference &reference)
{
    const Complaint &complaint = file.complaint;
    const Facts &facts = complaint.facts;
    setHeading(tr("Details"));
    m_fields->show({
        {tr("Category"), joined({categoryLabel(reference, facts.category),
                                 choiceLabel(reference.classifications, facts.classification)})},
        {tr("Urgency"), choiceLabel(reference.urgencies, facts.urgency)},
        {tr("Agency"), agencyLabel(reference, complaint.agency)},
        {tr("Officer"), officerLabel(reference, complaint.officer)},
        {tr("Visit planned"), complaint.visitAt ? dateTime(*complaint.visitAt) : QString()},
        {tr("Reason"), reasonLabel(reference, complaint.reason)},
        {tr("Outside body"), joined({agencyLabel(reference, complaint.externalBody),
                                     complaint.externalNumber})},
        {tr("Channel"), joined({labelOf(complaint.channel), complaint.channelNumber})},
        {tr("Told"), dateTime(complaint.submittedAt)},
        {tr("Entered"), dateTime(complaint.enteredAt)},
        {tr("Transfers"), complaint.transfers ? number(complaint.transfers) : QString()},
    });
    m_mergedInto = complaint.mergedInto;
    m_merged->setText(tr("Open the complaint it was merged into"));
    m_merged->setVisible(!m_mergedInto.isEmpty());
}

} // namespace upik
