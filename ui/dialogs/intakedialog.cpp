// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/intakedialog.h"

#include "ui_intakedialog.h"

#include "domain/intakejudge.h"
#include "ui/complaint/actionicons.h"
#include "ui/dialogs/intakeproposals.h"
#include "ui/text/labels.h"
#include "ui/text/wording.h"
#include "ui/widgets/answer.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace upik {
namespace {

/// What one seat has half taken in, perhaps confidential, does not turn up at another.
QString draftKey(const Seat &seat)
{
    return u"intake:%1:%2"_s.arg(row(seat.role).code, seat.agency);
}

/// What the channel calls the time at which the reporter spoke or wrote.
QString timeLabel(Channel channel)
{
    const auto words = [](const char *source) {
        return QCoreApplication::translate("upik::IntakeDialog", source);
    };
    switch (channel) {
    case Channel::Phone: return words(QT_TRANSLATE_NOOP("upik::IntakeDialog", "T&ime of the call"));
    case Channel::Messaging:
        return words(QT_TRANSLATE_NOOP("upik::IntakeDialog", "T&ime of the first message"));
    case Channel::Email:
        return words(QT_TRANSLATE_NOOP("upik::IntakeDialog", "T&ime the e-mail came"));
    case Channel::SocialMedia:
        return words(QT_TRANSLATE_NOOP("upik::IntakeDialog", "T&ime of the post"));
    case Channel::Letter:
        return words(QT_TRANSLATE_NOOP("upik::IntakeDialog", "T&ime the letter came"));
    case Channel::FrontDesk:
        return words(QT_TRANSLATE_NOOP("upik::IntakeDialog", "T&ime of the visit"));
    case Channel::Jss:
    case Channel::Lapor: break;
    }
    return words(QT_TRANSLATE_NOOP("upik::IntakeDialog", "T&ime it was submitted"));
}

} // namespace

IntakeDialog::IntakeDialog(Desk &desk, const Seat &seat, QWidget *parent)
    : FormDialog(desk, draftKey(seat), parent), m_seat(seat),
      m_ui(std::make_unique<Ui::IntakeDialog>())
{
    m_ui->setupUi(body());
    setWidthInCharacters(104);
    m_ui->facts->setReference(desk.reference());
    m_ui->facts->beginNew();
    m_proposals = new IntakeProposals(desk, {m_ui->text, m_ui->facts, m_ui->agency,
                                             m_ui->suggestion, m_ui->agencyReason});
    m_ui->photos->setDesk(desk);
    m_ui->submittedAt->setWhen(desk.now());
    connect(m_ui->channel, &ChannelChoice::codeChanged, this, &IntakeDialog::channelChosen);
    connect(m_ui->facts, &FactsEdit::factsChanged, this, [this] {
        m_ui->same->lookFor(this->desk(), m_seat, m_ui->facts->facts());
    });
    connect(m_ui->readBack, &QCheckBox::toggled, this,
            [this] { faults().takeBack(u"read_back"_s); });
    m_ui->channel->setFocus();
}

IntakeDialog::~IntakeDialog() = default;

Intake IntakeDialog::intake() const
{
    Intake intake;
    intake.channel = m_ui->channel->channel();
    if (*row(intake.channel).numberLabel)
        intake.channelNumber = m_ui->channelNumber->text().trimmed();
    intake.text = m_ui->text->written();
    intake.facts = m_ui->facts->facts();
    intake.agency = m_ui->agency->code();
    intake.confidential = m_ui->confidential->isChecked();
    // The field shows minutes; one that is still "now" is not before the caller spoke.
    intake.submittedAt = std::min(m_ui->submittedAt->when(), desk().now());
    if (m_ui->submittedAt->when() > desk().now() + 1min)
        intake.submittedAt = m_ui->submittedAt->when();
    intake.reporter = m_ui->reporter->reporter();
    intake.photos = m_ui->photos->ids();
    return intake;
}

void IntakeDialog::retranslate()
{
    m_ui->retranslateUi(body());
    setHeading(labelOf(Action::Record), QString());
    setPrimary(tr("Take in"), iconOf(Action::Record));
    m_ui->agency->setHint(tr("Type a part of the name"));
    m_ui->entered->setText(tr("Entered now: %1 by %2").arg(dateTime(desk().now()),
                                                           m_seat.person));
    channelChosen();
    m_proposals->retranslate();
}

void IntakeDialog::send()
{
    std::vector<FieldFault> found = ownFaults();
    const auto judged = IntakeJudge(*desk().reference(), desk().now()).judge(intake());
    if (!judged)
        found.push_back(faultFrom(judged.error()));
    if (faults().showTopmost(found))
        return;
    setWaiting(true);
    whenAnswered(desk().takeIn(m_seat, *judged), this,
                 [this](const Result<Receipt> &receipt) { answered(receipt); });
}

void IntakeDialog::channelChosen()
{
    const Channel channel = m_ui->channel->channel();
    const QString number = numberLabel(channel);
    m_ui->channelNumberLabel->setText(number);
    m_ui->numberField->setVisible(!number.isEmpty());
    m_ui->submittedAtLabel->setText(timeLabel(channel));
    m_ui->textLabel->setText(channel == Channel::Phone ? tr("The caller's &words")
                                                       : tr("The reporter's &words"));
    m_ui->readBack->setVisible(channel == Channel::Phone);
    faults().takeBack(u"read_back"_s);
    m_ui->reporter->setChannel(channel);
}

/// What only the form knows; the rest is the desk's judgement.
std::vector<FieldFault> IntakeDialog::ownFaults() const
{
    std::vector<FieldFault> found;
    if (const auto wrong = m_ui->facts->fault())
        found.push_back(*wrong);
    if (m_ui->channel->channel() == Channel::Phone && !m_ui->readBack->isChecked())
        found.push_back({u"read_back"_s,
                         [] { return tr("Read the text back to the caller, then tick this."); }});
    if (const auto busy = m_ui->photos->fault())
        found.push_back(*busy);
    return found;
}

void IntakeDialog::forgetProposals()
{
    m_proposals->forget();
    m_ui->readBack->setChecked(false);
}

void IntakeDialog::answered(const Result<Receipt> &receipt)
{
    setWaiting(false);
    if (!receipt) {
        faults().show(receipt.error());
        return;
    }
    const Receipt done = *receipt;
    finish();
    Q_EMIT takenIn(done);
}

} // namespace upik
