// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/rejectdialog.h"

#include "ui_rejectdialog.h"

#include "ui/dialogs/choices.h"
#include "ui/dialogs/messagetemplate.h"
#include "ui/dialogs/rejectionwords.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace upik {

RejectDialog::RejectDialog(const Errand &errand, QWidget *parent)
    : ActionDialog(errand, parent), m_ui(std::make_unique<Ui::RejectDialog>())
{
    m_ui->setupUi(body());
    const auto reference = desk().reference();
    m_ui->reason->offer(choicesOf(reference->rejectReasons));
    m_ui->agency->offer(agencyChoices(*reference, AgencyKind::City));
    m_ui->externalBody->offer(agencyChoices(*reference, AgencyKind::Outside));
    m_ui->mergeInto->prepare(desk(), seat(), file());
    m_ui->message->offer(*reference, rejectionTemplates());
    addDetails();
    connect(m_ui->reason, &ReasonGroup::codeChanged, this, &RejectDialog::reasonChosen);
    connect(m_ui->agency, &CodePicker::codeChanged, this, &RejectDialog::refill);
    connect(m_ui->externalBody, &CodePicker::codeChanged, this, &RejectDialog::refill);
    connect(m_ui->mergeInto, &ComplaintPicker::idChanged, this, &RejectDialog::refill);
    connect(m_ui->askInstead, &QPushButton::clicked, this,
            [this] { chooseInstead(Action::AskInfo); });
    m_ui->reason->setFocus();
}

RejectDialog::~RejectDialog() = default;

ActionInput RejectDialog::input() const
{
    const Choice *reason = desk().reference()->rejectReason(m_ui->reason->code());
    ActionInput input;
    input.message = m_ui->message->message();
    input.note = m_ui->note->written();
    if (!reason)
        return input;
    input.reason = reason->code;
    if (reason->suggests == "alihkan"_L1)
        input.agency = m_ui->agency->code();
    if (reason->suggests == "teruskan_luar"_L1)
        input.externalBody = m_ui->externalBody->code();
    if (reason->suggests == "gabung"_L1)
        input.mergeInto = m_ui->mergeInto->id();
    return input;
}

/// Who says duplicate says of what; a proposed agency may be left to Admin Pusat.
std::optional<FieldFault> RejectDialog::fault(const ActionInput &input) const
{
    const Choice *reason = desk().reference()->rejectReason(input.reason);
    if (reason && reason->suggests == "gabung"_L1 && input.mergeInto.isEmpty())
        return FieldFault{u"merge_into"_s,
                          [] { return tr("Choose the complaint that this one repeats."); }};
    return std::nullopt;
}

void RejectDialog::translateForm()
{
    m_ui->retranslateUi(body());
    m_ui->reason->offer(choicesOf(desk().reference()->rejectReasons));
    m_ui->agency->setHint(tr("Whose task it is, if you know"));
    m_ui->externalBody->setHint(tr("Whose task it is, if you know"));
    const bool reviewed = desk().rules().settings.rejectMode == RejectMode::CentralReview;
    m_ui->audience->say(Notice::Kind::Hint,
                        reviewed ? tr("The central admin reviews the rejection. The reporter reads "
                                      "the reason and message below once it is confirmed.")
                                 : tr("The reporter reads the reason and message below."));
}

void RejectDialog::addDetails()
{
    m_ui->incompleteDetail->hide();
    const std::pair<QLatin1StringView, QWidget *> details[] = {
        {"alihkan"_L1, m_ui->agencyDetail},
        {"teruskan_luar"_L1, m_ui->outsideDetail},
        {"gabung"_L1, m_ui->duplicateDetail},
    };
    const auto reference = desk().reference();
    for (const auto &[suggests, detail] : details) {
        detail->hide();
        const auto it = std::ranges::find(reference->rejectReasons, suggests, &Choice::suggests);
        if (it != reference->rejectReasons.end())
            m_ui->reason->setDetail(it->code, detail);
    }
}

void RejectDialog::reasonChosen()
{
    const Choice *reason = desk().reference()->rejectReason(m_ui->reason->code());
    const bool incomplete = reason && reason->suggests == "minta_kelengkapan"_L1;
    const bool mayAsk = std::ranges::find(file().steps, Action::AskInfo) != file().steps.end();
    m_ui->incompleteDetail->setVisible(incomplete && mayAsk);
    refill();
    if (reason)
        m_ui->message->choose(templateFor(*reason));
}

void RejectDialog::refill()
{
    const auto reference = desk().reference();
    Placeholders values = placeholdersOf(file(), *reference, desk().rules(), desk().now());
    const ActionInput given = input();
    if (const Choice *reason = reference->rejectReason(given.reason))
        values[u"alasan"_s] = asPhrase(reason->name.id);
    for (const QString &code : {given.agency, given.externalBody})
        if (const Agency *other = reference->agency(code))
            values[u"instansi"_s] = other->name;
    if (!given.mergeInto.isEmpty())
        values[u"induk"_s] = m_ui->mergeInto->number();
    m_ui->message->fillWith(values);
}

} // namespace upik
