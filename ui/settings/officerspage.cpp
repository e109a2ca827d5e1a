// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/officerspage.h"

#include "ui/dialogs/choices.h"
#include "ui/settings/codechecks.h"
#include "ui/settings/formrows.h"
#include "ui/settings/rowtable.h"
#include "ui/text/labels.h"
#include "ui/text/wording.h"

#include <QCheckBox>
#include <QEvent>
#include <QLineEdit>
#include <QSpinBox>
#include <QUuid>
#include <QVBoxLayout>

#include <algorithm>
#include <iterator>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace upik {
namespace {

constexpr int kUsualCapacity = 8;

std::vector<CodeChoice> skillChoices(const Reference &reference)
{
    std::vector<CodeChoice> choices;
    for (const CategoryGroup &group : reference.groups)
        choices.push_back({group.code, labelOf(group.name)});
    for (const Category &category : reference.categories)
        choices.push_back({category.code, labelOf(category.name)});
    return choices;
}

std::vector<CodeChoice> kemantrenChoices(const Reference &reference)
{
    std::vector<CodeChoice> choices;
    for (const Region &region : reference.regions)
        if (!region.isKelurahan())
            choices.push_back({region.code, region.name});
    return choices;
}

bool isNamed(const Officer &officer) { return !officer.name.trimmed().isEmpty(); }
bool isComplete(const Officer &officer) { return isNamed(officer) && !officer.agency.isEmpty(); }

} // namespace

OfficersPage::OfficersPage(Desk &desk, Office &office, QWidget *parent)
    : OfficePage(desk, office, parent), m_table(new RowTable(this)), m_form(new FormRows(this)),
      m_name(new QLineEdit(this)), m_agency(new CodePicker(this)), m_team(new QLineEdit(this)),
      m_capacity(new QSpinBox(this)), m_skills(new CodeChecks(this)),
      m_kemantren(new CodeChecks(this)), m_active(new QCheckBox(this))
{
    m_table->setObjectName(u"officers"_s);
    m_name->setObjectName(u"officerName"_s);
    m_agency->setObjectName(u"officerAgency"_s);
    m_team->setObjectName(u"team"_s);
    m_capacity->setObjectName(u"capacity"_s);
    m_capacity->setRange(1, 99);
    m_skills->setObjectName(u"skills"_s);
    m_kemantren->setObjectName(u"kemantren"_s);
    m_active->setObjectName(u"active"_s);
    build();
    listen();
    retranslate();
    reload();
}

void OfficersPage::build()
{
    m_form->addField(QT_TRANSLATE_NOOP("Settings", "Name"), m_name);
    m_form->addField(QT_TRANSLATE_NOOP("Settings", "Agency"), m_agency);
    m_form->addField(QT_TRANSLATE_NOOP("Settings", "Team"), m_team);
    m_form->addField(QT_TRANSLATE_NOOP("Settings", "Open tasks at a time"), m_capacity);
    m_form->addButton(QT_TRANSLATE_NOOP("Settings", "In service"), m_active);
    m_form->addTall(QT_TRANSLATE_NOOP("Settings", "Skills"), m_skills);
    m_form->addTall(QT_TRANSLATE_NOOP("Settings", "Only in these kemantren (none: everywhere)"),
                    m_kemantren);
    m_form->setEnabled(false);
    body()->addWidget(m_table);
    body()->addWidget(m_form);
    body()->addStretch(1);
}

void OfficersPage::listen()
{
    connect(m_table, &RowTable::chosen, this, &OfficersPage::fill);
    connect(m_table, &RowTable::addWanted, this, &OfficersPage::add);
    connect(m_name, &QLineEdit::textChanged, this, &OfficersPage::take);
    connect(m_agency, &CodePicker::codeChanged, this, &OfficersPage::take);
    connect(m_team, &QLineEdit::textChanged, this, &OfficersPage::take);
    connect(m_capacity, &QSpinBox::valueChanged, this, &OfficersPage::take);
    connect(m_skills, &CodeChecks::codesChanged, this, &OfficersPage::take);
    connect(m_kemantren, &CodeChecks::codesChanged, this, &OfficersPage::take);
    connect(m_active, &QCheckBox::toggled, this, &OfficersPage::take);
}

void OfficersPage::retranslate()
{
    m_table->setHeaders({tr("Name"), tr("Agency"), tr("Team"), tr("Tasks"), tr("In service")},
                        tr("Officers"));
    m_table->setButtons(tr("Add an officer"), {});
    offerCodes();
    m_table->reword(rows());
}

void OfficersPage::offerCodes()
{
    m_filling = true;
    const Reference &reference = *desk().reference();
    m_agency->offer(agencyChoices(reference, AgencyKind::City));
    m_skills->offer(skillChoices(reference));
    m_kemantren->offer(kemantrenChoices(reference));
    m_filling = false;
}

bool OfficersPage::mayChange(const Seat &seat) const
{
    return mayChangeOfficersOf(seat, seat.agency);
}

QString OfficersPage::whoMay() const
{
    return tr("Only the central admin and the admin of an agency change officers. You can read "
              "them here.");
}

void OfficersPage::setSeat(const Seat &seat)
{
    const QString own = seat.role == Role::AgencyAdmin ? seat.agency : QString();
    const bool isOther = std::exchange(m_own, own) != own;
    OfficePage::setSeat(seat);
    if (isOther)
        discard();
}

void OfficersPage::load()
{
    m_officers = desk().reference()->officers;
    if (!m_own.isEmpty())
        std::erase_if(m_officers, [this](const Officer &o) { return o.agency != m_own; });
    offerCodes();
    fillTable();
}

bool OfficersPage::check()
{
    const auto lacking = std::ranges::find_if_not(m_officers, isComplete);
    if (lacking == m_officers.end())
        return true;
    m_table->choose(int(lacking - m_officers.begin()));
    if (isNamed(*lacking))
        blame(m_agency, [] { return tr("Choose the agency."); });
    else
        blame(m_name, [] { return tr("Give the officer a name."); });
    return false;
}

void OfficersPage::blame(QWidget *field, const Phrase &phrase)
{
    m_form->blame(field, phrase);
    field->setFocus();
}

/// Officers of other agencies stay as they are now, whoever changed them meanwhile.
QFuture<Result<void>> OfficersPage::write()
{
    std::vector<Officer> all = m_officers;
    if (!m_own.isEmpty())
        std::ranges::copy_if(desk().reference()->officers, std::back_inserter(all),
                             [this](const Officer &o) { return o.agency != m_own; });
    return office().saveOfficers(seat(), all);
}

void OfficersPage::fill(int row)
{
    m_form->setEnabled(row >= 0);
    if (!m_own.isEmpty())
        m_agency->setEnabled(false);
    m_form->blame(m_name, {});
    m_form->blame(m_agency, {});
    if (row < 0)
        return;
    const Officer officer = m_officers[std::size_t(row)];
    m_filling = true;
    m_name->setText(officer.name);
    m_agency->setCode(officer.agency);
    m_team->setText(officer.team);
    m_capacity->setValue(officer.capacity);
    m_skills->setCodes(officer.skills);
    m_kemantren->setCodes(officer.kemantren);
    m_active->setChecked(officer.active);
    m_filling = false;
}

void OfficersPage::take()
{
    const int row = m_table->current();
    if (m_filling || row < 0)
        return;
    Officer &officer = m_officers[std::size_t(row)];
    officer.name = m_name->text();
    officer.agency = m_agency->code();
    officer.team = m_team->text();
    officer.capacity = m_capacity->value();
    officer.skills = m_skills->codes();
    officer.kemantren = m_kemantren->codes();
    officer.active = m_active->isChecked();
    m_form->blame(m_name, {});
    m_form->blame(m_agency, {});
    m_table->setRow(row, cellsOf(officer));
    noteChange();
}

void OfficersPage::add()
{
    Officer officer;
    officer.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    officer.agency = m_own;
    officer.capacity = kUsualCapacity;
    m_officers.push_back(officer);
    fillTable();
    m_table->choose(int(m_officers.size()) - 1);
    m_name->setFocus();
    noteChange();
}

void OfficersPage::fillTable() { m_table->setRows(rows()); }

std::vector<QStringList> OfficersPage::rows() const
{
    std::vector<QStringList> rows;
    for (const Officer &officer : m_officers)
        rows.push_back(cellsOf(officer));
    return rows;
}

QStringList OfficersPage::cellsOf(const Officer &officer) const
{
    return {officer.name, agencyLabel(*desk().reference(), officer.agency), officer.team,
            number(officer.capacity), officer.active ? tr("yes") : tr("no")};
}

void OfficersPage::changeEvent(QEvent *event)
{
    OfficePage::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace upik
