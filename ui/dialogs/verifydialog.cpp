// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/verifydialog.h"

#include "ui_verifydialog.h"

#include "domain/intakejudge.h"
#include "ui/dialogs/deadlinepreview.h"
#include "ui/dialogs/messagetemplate.h"
#include "ui/dialogs/similarline.h"
#include "ui/text/labels.h"
#include "ui/text/wording.h"

using namespace Qt::Literals::StringLiterals;

namespace upik {

VerifyDialog::VerifyDialog(const Errand &errand, QWidget *parent)
    : ActionDialog(errand, parent), m_ui(std::make_unique<Ui::VerifyDialog>())
{
    m_ui->setupUi(body());
    setWidthInCharacters(100);
    const auto reference = desk().reference();
    m_ui->facts->setReference(reference);
    m_ui->facts->setFacts(complaint().facts);
    m_ui->message->setOptional(true);
    m_ui->message->offer(*reference, {u"terima"_s});
    m_ui->message->fillWith(placeholdersOf(file(), *reference, desk().rules(), desk().now()));
    m_ui->message->choose(u"terima"_s);
    m_ui->assignment->hide();
    connect(m_ui->facts, &FactsEdit::factsChanged, this, &VerifyDialog::showDeadlines);
    connect(m_ui->officer, &OfficerPicker::officerChanged, this, &VerifyDialog::showDeadlines);
    connect(m_ui->assignNow, &QCheckBox::toggled, this, &VerifyDialog::showAssignment);
    m_ui->facts->setFocus();
}

VerifyDialog::~VerifyDialog() = default;

ActionInput VerifyDialog::input() const
{
    ActionInput input;
    if (const Facts facts = m_ui->facts->facts(); facts != complaint().facts)
        input.facts = facts;
    input.message = m_ui->message->message();
    if (m_ui->assignNow->isChecked()) {
        input.officer = m_ui->officer->officer();
        input.note = m_ui->note->written();
    }
    return input;
}

std::optional<FieldFault> VerifyDialog::fault(const ActionInput &input) const
{
    if (const auto wrong = m_ui->facts->fault())
        return wrong;
    if (m_ui->assignNow->isChecked() && input.officer.isEmpty())
        return faultFrom({ErrorCode::MissingOfficer, u"officer"_s});
    return std::nullopt;
}

bool VerifyDialog::isConfirmed()
{
    return !m_ui->assignNow->isChecked() || m_ui->officer->confirmFull();
}

void VerifyDialog::caseChanged() { m_ui->facts->follow(complaint().facts); }

void VerifyDialog::translateForm()
{
    m_ui->retranslateUi(body());
    const bool personal = complaint().marks.contains(kMarkPersonalDataInText)
        || holdsPersonalData(file().text);
    m_ui->personalData->say(Notice::Kind::Warning,
                            personal ? tr("The text seems to hold personal data (a NIK or a "
                                          "telephone number). Do not repeat it in messages.")
                                     : QString());
    showDeadlines();
    showSimilar();
}

void VerifyDialog::showAssignment(bool shown)
{
    if (shown) {
        m_ui->officer->prepare(desk(), complaint());
        m_ui->officer->takeSuggestion();
    }
    m_ui->assignment->setVisible(shown);
    showDeadlines();
}

void VerifyDialog::showDeadlines()
{
    const Step step{{}, action(), seat(), input(), desk().now()};
    QStringList lines;
    for (const StageClock &clock : clocksAfter(file(), step, desk().rules()))
        lines << tr("%1: until %2 (%3)")
                     .arg(labelOf(clock.stage), dateTime(*clock.due),
                          duration(*clock.due - desk().now()));
    m_ui->deadlines->setText(lines.join(u'\n'));
}

void VerifyDialog::showSimilar()
{
    QStringList lines;
    for (const Similar &similar : file().similar)
        lines << similarLine(similar, desk().now());
    m_ui->similarLabel->setVisible(!lines.isEmpty());
    m_ui->similar->setVisible(!lines.isEmpty());
    m_ui->similar->setText(lines.join(u'\n'));
}

} // namespace upik
