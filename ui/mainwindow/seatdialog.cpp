// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainwindow/seatdialog.h"

#include "ui/dialogs/codepicker.h"
#include "ui/dialogs/notice.h"
#include "ui/text/labels.h"
#include "ui/widgets/plainlabel.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QEvent>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace upik {

SeatDialog::SeatDialog(const Desk &desk, const Seat &seat, QWidget *parent)
    : QDialog(parent), m_desk(desk), m_form(new QFormLayout), m_role(new QComboBox(this)),
      m_agency(new CodePicker(this)), m_officer(new QComboBox(this)),
      m_person(new QLineEdit(this)), m_missing(new Notice(this)),
      m_buttons(new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this)),
      m_shown(seat.role)
{
    for (const RoleRow &role : roles())
        m_last[std::size_t(role.role)].role = role.role;
    build();
    fillRoles();
    choose(*m_role, QString(row(seat.role).code));
    fillAgencies();
    fillIn(seat);
    connect(m_role, &QComboBox::currentIndexChanged, this, &SeatDialog::changeRole);
    connect(m_person, &QLineEdit::textChanged, this, &SeatDialog::sayMissing);
    connect(m_agency, &CodePicker::codeChanged, this, &SeatDialog::fillOfficers);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    retranslate();
}

void SeatDialog::build()
{
    setAttribute(Qt::WA_DeleteOnClose);
    auto *column = new QVBoxLayout(this);
    column->addLayout(m_form);
    for (QWidget *field : {static_cast<QWidget *>(m_role), static_cast<QWidget *>(m_agency),
                           static_cast<QWidget *>(m_officer), static_cast<QWidget *>(m_person)}) {
        m_labels.append(new PlainLabel(this));
        m_labels.last()->setBuddy(field);
        m_form->addRow(m_labels.last(), field);
    }
    QSizePolicy kept = m_missing->sizePolicy();
    kept.setRetainSizeWhenHidden(true); // the buttons stay where they are while somebody types
    m_missing->setSizePolicy(kept);
    m_missing->setObjectName(QStringLiteral("missing"));
    column->addWidget(m_missing);
    column->addStretch();
    column->addWidget(m_buttons);
    m_person->setObjectName(QStringLiteral("person"));
    m_agency->setMinimumContentsLength(44);
    setMinimumWidth(60 * fontMetrics().averageCharWidth());
}

void SeatDialog::suggest(const Seat &last)
{
    if (last.role != m_shown)
        m_last[std::size_t(last.role)] = last;
}

void SeatDialog::fillRoles()
{
    for (const RoleRow &role : roles())
        m_role->addItem(labelOf(role.role), QString(role.code));
}

void SeatDialog::fillAgencies()
{
    const ReferencePtr reference = m_desk.reference();
    std::vector<CodeChoice> choices;
    for (const Agency &agency : reference->agencies)
        if (agency.active && !agency.external)
            choices.push_back({agency.code, agency.name, agency.code});
    m_agency->offer(choices);
}

void SeatDialog::fillOfficers()
{
    const QSignalBlocker quiet(m_officer);
    m_officer->clear();
    const QString agency = m_agency->code();
    for (const Officer &officer : m_desk.reference()->officers)
        if (officer.active && officer.agency == agency)
            m_officer->addItem(officer.name, officer.id);
    sayMissing();
}

/// Without an agency of its own the role begins with the one that stands there; a name is never
/// passed on.
void SeatDialog::fillIn(const Seat &seat)
{
    if (!seat.agency.isEmpty())
        m_agency->setCode(seat.agency);
    fillOfficers();
    choose(*m_officer, seat.officer);
    m_person->setText(seat.role == Role::FieldOfficer ? QString() : seat.person);
    followRole();
}

/// What was entered for the role so far is there again when it is chosen again.
void SeatDialog::changeRole()
{
    const auto role = roleOf(m_role->currentData().toString()).value_or(Role::AgencyAdmin);
    Seat left = seat();
    left.role = m_shown;
    left.person = m_person->text();
    m_last[std::size_t(m_shown)] = left;
    m_shown = role;
    fillIn(m_last[std::size_t(role)]);
}

/// Admin Pusat has no agency, only an officer is an officer.
void SeatDialog::followRole()
{
    m_form->setRowVisible(m_agency, m_shown != Role::CentralAdmin);
    m_form->setRowVisible(m_officer, m_shown == Role::FieldOfficer);
    m_form->setRowVisible(m_person, m_shown != Role::FieldOfficer);
    sayMissing();
    m_form->invalidate(); // it does not hear of other words inside the column
    adjustSize();
}

void SeatDialog::sayMissing()
{
    const QString why = missing();
    m_missing->say(Notice::Kind::Hint, why);
    m_buttons->button(QDialogButtonBox::Ok)->setEnabled(why.isEmpty());
}

/// Empty where somebody can sit down.
QString SeatDialog::missing() const
{
    if (m_shown != Role::CentralAdmin && m_agency->code().isEmpty())
        return tr("Choose an agency.");
    if (m_shown != Role::FieldOfficer)
        return m_person->text().trimmed().isEmpty()
            ? tr("Enter your name. It stands beside every step you take.") : QString();
    return m_officer->count() > 0
        ? QString() : tr("This agency has no officer yet. Its admin enters them in the settings.");
}

Seat SeatDialog::seat() const
{
    Seat seat;
    seat.role = m_shown;
    seat.person = m_person->text().trimmed();
    if (seat.role != Role::CentralAdmin)
        seat.agency = m_agency->code();
    if (seat.role == Role::FieldOfficer) {
        seat.officer = m_officer->currentData().toString();
        seat.person = m_officer->currentText();
    }
    return seat;
}

void SeatDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void SeatDialog::retranslate()
{
    setWindowTitle(tr("Who sits at the desk"));
    const QStringList words{tr("&Role"), tr("&Agency"), tr("&Officer"), tr("Your &name")};
    for (int i = 0; i < words.size(); ++i)
        m_labels[i]->setText(words[i]);
    for (int i = 0; i < m_role->count(); ++i)
        m_role->setItemText(i, labelOf(*roleOf(m_role->itemData(i).toString())));
    m_role->setAccessibleName(tr("Role"));
    m_agency->setAccessibleName(tr("Agency"));
    m_officer->setAccessibleName(tr("Officer"));
    m_person->setAccessibleName(tr("Your name"));
    m_buttons->button(QDialogButtonBox::Ok)->setText(tr("&Take this seat"));
    followRole();
}

void SeatDialog::choose(QComboBox &box, const QString &code)
{
    const int at = box.findData(code);
    if (at >= 0)
        box.setCurrentIndex(at);
}

} // namespace upik
