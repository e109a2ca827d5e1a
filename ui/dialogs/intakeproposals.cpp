// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/intakeproposals.h"

#include "desk/desk.h"
#include "ui/dialogs/categorysuggestion.h"
#include "ui/dialogs/choices.h"
#include "ui/dialogs/factsedit.h"
#include "ui/dialogs/noteedit.h"
#include "ui/dialogs/notice.h"
#include "ui/text/labels.h"

using namespace Qt::Literals::StringLiterals;

namespace upik {
namespace {

/// Not what the person has chosen already.
bool isNews(const CategorySuggestion &found, const QString &chosen)
{
    return !found.category.isEmpty() && found.category != chosen;
}

} // namespace

IntakeProposals::IntakeProposals(Desk &desk, const Fields &fields)
    : QObject(fields.agency), m_desk(desk), m_fields(fields)
{
    fields.agency->offer(agencyChoices(*desk.reference(), AgencyKind::City));
    connect(fields.text, &NoteEdit::textChanged, this, &IntakeProposals::proposeCategory);
    connect(fields.facts, &FactsEdit::categoryChanged, this, &IntakeProposals::proposeAgency);
    connect(fields.agency, &CodePicker::codeChanged, this, &IntakeProposals::explainAgency);
}

void IntakeProposals::retranslate()
{
    proposeCategory();
    explainAgency();
}

void IntakeProposals::forget()
{
    m_category.clear();
    m_agency.clear();
}

/// By the keywords in the text, until somebody chooses one.
void IntakeProposals::proposeCategory()
{
    const auto reference = m_desk.reference();
    const auto found = suggestCategory(*reference, m_fields.text->written());
    const QString chosen = m_fields.facts->facts().category;
    const bool byHand = chosen != m_category;
    if (!isNews(found, byHand ? chosen : QString())) {
        m_fields.byText->clear();
        return;
    }
    if (!byHand) {
        m_category = found.category;
        m_fields.facts->setCategory(found.category);
    }
    m_fields.byText->say(Notice::Kind::Hint,
                         tr("Category by the text: %1 (%2)")
                             .arg(categoryLabel(*reference, found.category),
                                  found.words.join(u", "_s)));
}

/// The category names the agency; one that somebody chose by hand stays.
void IntakeProposals::proposeAgency(const QString &category)
{
    const QString usual = m_desk.reference()->agencyFor(category);
    const bool byHand = m_fields.agency->code() != m_agency;
    m_agency = m_desk.reference()->agency(usual) ? usual : QString();
    if (!byHand)
        m_fields.agency->setCode(m_agency);
    explainAgency();
}

/// Why this agency, and who else it could be.
void IntakeProposals::explainAgency()
{
    const auto reference = m_desk.reference();
    const Category *category = reference->category(m_fields.facts->facts().category);
    const QStringList lines = category ? agencyReasons(*category) : QStringList();
    m_fields.byCategory->setText(lines.join(u'\n'));
    m_fields.byCategory->setVisible(!lines.isEmpty());
}

QStringList IntakeProposals::agencyReasons(const Category &category) const
{
    const auto reference = m_desk.reference();
    QStringList lines;
    if (!m_agency.isEmpty() && m_fields.agency->code() == m_agency)
        lines << tr("By the category “%1”.").arg(labelOf(category.name));
    for (const Alternative &other : category.alternatives)
        if (reference->agency(other.agency))
            lines << tr("%1: %2").arg(agencyLabel(*reference, other.agency), other.when);
    return lines;
}

} // namespace upik
