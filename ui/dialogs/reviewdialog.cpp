// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/reviewdialog.h"

#include "ui_reviewdialog.h"

#include "ui/complaint/actionicons.h"
#include "ui/dialogs/choices.h"
#include "ui/dialogs/messagetemplate.h"
#include "ui/dialogs/rejectionwords.h"
#include "ui/text/labels.h"
#include "ui/text/wording.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace upik {

ReviewDialog::ReviewDialog(const Errand &errand, QWidget *parent)
    : ActionDialog(errand, parent), m_ui(std::make_unique<Ui::ReviewDialog>())
{
    m_ui->setupUi(body());
    const auto reference = desk().reference();
    auto agencies = agencyChoices(*reference, AgencyKind::City);
    std::erase_if(agencies,
                  [this](const CodeChoice &c) { return c.code == complaint().agency; });
    m_ui->agency->offer(agencies);
    m_ui->reason->offer(choicesOf(reference->rejectReasons));
    m_ui->message->offer(*reference, QStringList{u"alihkan"_s} + rejectionTemplates());
    offerDecisions();
    prefill();
    for (auto *choice : {m_ui->transferChoice, m_ui->sendBackChoice, m_ui->confirmChoice}) {
        connect(choice, &QRadioButton::toggled, this, &ReviewDialog::decide);
        if (choice->isChecked())
            choice->setFocus();
    }
    if (chosenAction() == Action::Transfer && m_ui->agency->code().isEmpty())
        m_ui->agency->setFocus(); // the name is what is asked first
    connect(m_ui->agency, &CodePicker::codeChanged, this, &ReviewDialog::refill);
    connect(m_ui->reason, &ReasonGroup::codeChanged, this, &ReviewDialog::refill);
    connect(m_ui->refer, &QPushButton::clicked, this, [this] { chooseInstead(Action::Refer); });
    connect(m_ui->merge, &QPushButton::clicked, this, [this] { chooseInstead(Action::Merge); });
    decide();
}

ReviewDialog::~ReviewDialog() = default;

ActionInput ReviewDialog::input() const
{
    const Action chosen = chosenAction();
    ActionInput input;
    input.note = m_ui->note->written();
    if (chosen == Action::Transfer)
        input.agency = m_ui->agency->code();
    if (chosen == Action::ConfirmRejection)
        input.reason = m_ui->reason->code();
    if (chosen != Action::SendBack)
        input.message = m_ui->message->message();
    return input;
}

Action ReviewDialog::chosenAction() const
{
    if (m_ui->confirmChoice->isChecked())
        return Action::ConfirmRejection;
    return m_ui->sendBackChoice->isChecked() ? Action::SendBack : Action::Transfer;
}

QString ReviewDialog::actWords() const
{
    return request() ? tr("Review") : labelOf(Action::Transfer);
}

void ReviewDialog::translateForm()
{
    m_ui->retranslateUi(body());
    m_ui->agency->setHint(tr("Type a part of the name"));
    m_ui->reason->offer(choicesOf(desk().reference()->rejectReasons));
    showRequest();
    decide();
}

/// What the agency said when it put the complaint to Admin Pusat.
void ReviewDialog::showRequest()
{
    const Event *asked = request();
    m_ui->request->setVisible(asked != nullptr);
    if (!asked)
        return;
    const auto reference = desk().reference();
    m_ui->requestTitle->setText(tr("%1 (%2) %3, %4")
                                    .arg(asked->by.person,
                                         agencyLabel(*reference, asked->by.agency),
                                         doneLabel(asked->action), dateTime(asked->when())));
    QStringList lines;
    const auto add = [&lines](const QString &label, const QString &words) {
        if (!words.isEmpty())
            lines << label.arg(words);
    };
    const ActionInput &said = asked->input;
    const Choice *reason = reference->rejectReason(said.reason);
    add(tr("Reason: %1"), reason ? labelOf(reason->name) : said.reason);
    add(tr("Proposed agency: %1"),
        agencyLabel(*reference, said.agency.isEmpty() ? said.externalBody : said.agency));
    add(tr("Message for the reporter: %1"), said.message);
    add(tr("Note: %1"), said.note);
    m_ui->requestText->setText(lines.join(u'\n'));
}

/// Only what the SOP allows from here: all of it under review, a transfer at any other time.
void ReviewDialog::offerDecisions()
{
    m_ui->sendBackChoice->setVisible(allows(Action::SendBack));
    m_ui->confirmChoice->setVisible(allows(Action::ConfirmRejection));
    const bool isChoice = allows(Action::SendBack) || allows(Action::ConfirmRejection);
    m_ui->decisionLabel->setVisible(isChoice);
    m_ui->transferChoice->setVisible(isChoice);
    m_ui->refer->setVisible(allows(Action::Refer));
    m_ui->merge->setVisible(allows(Action::Merge));
    m_ui->otherWays->setVisible(allows(Action::Refer) || allows(Action::Merge));
}

/// The decision that was opened, filled in as the agency proposed it.
void ReviewDialog::prefill()
{
    m_ui->transferChoice->setChecked(action() == Action::Transfer);
    m_ui->sendBackChoice->setChecked(action() == Action::SendBack);
    m_ui->confirmChoice->setChecked(action() == Action::ConfirmRejection);
    const Event *asked = request();
    if (!asked)
        return;
    m_ui->agency->setCode(asked->input.agency);
    m_ui->reason->setCode(asked->input.reason);
    const Choice *reason = desk().reference()->rejectReason(asked->input.reason);
    if (reason && reason->suggests.startsWith("tutup"_L1))
        m_ui->confirmChoice->setChecked(true);
}

void ReviewDialog::decide()
{
    const Action chosen = chosenAction();
    m_ui->transferFields->setVisible(chosen == Action::Transfer);
    m_ui->confirmFields->setVisible(chosen == Action::ConfirmRejection);
    m_ui->message->setVisible(chosen != Action::SendBack);
    m_ui->message->setOptional(chosen == Action::Transfer);
    setPrimary(labelOf(chosen), iconOf(chosen));
    refill();
}

void ReviewDialog::refill()
{
    const auto reference = desk().reference();
    Placeholders values = placeholdersOf(file(), *reference, desk().rules(), desk().now());
    const Event *asked = request();
    if (chosenAction() == Action::Transfer) {
        const Agency *next = reference->agency(m_ui->agency->code());
        values[u"perangkat_daerah"_s] = next ? next->name : QString();
    }
    const Choice *reason = reference->rejectReason(m_ui->reason->code());
    if (reason)
        values[u"alasan"_s] = asPhrase(reason->name.id);
    m_ui->message->fillWith(values);
    if (chosenAction() == Action::Transfer)
        m_ui->message->choose(u"alihkan"_s);
    else if (asked && !asked->input.message.isEmpty())
        m_ui->message->suggest(asked->input.message);
    else if (reason)
        m_ui->message->choose(templateFor(*reason));
}

/// The last time an agency put the complaint to Admin Pusat, if it is there still.
const Event *ReviewDialog::request() const
{
    if (complaint().state != State::UnderReview)
        return nullptr;
    const auto &history = file().history;
    const auto it = std::find_if(history.rbegin(), history.rend(), [](const HistoryEntry &entry) {
        return entry.event.to == State::UnderReview && entry.event.from != State::UnderReview;
    });
    return it == history.rend() ? nullptr : &it->event;
}

bool ReviewDialog::allows(Action action) const
{
    return std::ranges::find(file().steps, action) != file().steps.end();
}

} // namespace upik
