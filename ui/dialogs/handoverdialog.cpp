// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/handoverdialog.h"

#include "ui_handoverdialog.h"

#include "ui/dialogs/choices.h"

using namespace Qt::Literals::StringLiterals;

namespace upik {
namespace {

std::vector<CodeChoice> otherAgencies(const Reference &reference, const QString &own)
{
    std::vector<CodeChoice> choices = agencyChoices(reference, AgencyKind::City);
    std::erase_if(choices, [&own](const CodeChoice &choice) { return choice.code == own; });
    return choices;
}

} // namespace

HandoverDialog::HandoverDialog(const Errand &errand, QWidget *parent)
    : ActionDialog(errand, parent), m_ui(std::make_unique<Ui::HandoverDialog>())
{
    m_ui->setupUi(body());
    m_ui->reason->offer(choicesOf(reasons()));
    m_ui->agency->offer(otherAgencies(*desk().reference(), complaint().agency));
    m_ui->photos->setDesk(desk());
    m_ui->reason->setFocus();
}

HandoverDialog::~HandoverDialog() = default;

ActionInput HandoverDialog::input() const
{
    ActionInput input;
    input.reason = m_ui->reason->code();
    input.agency = m_ui->agency->code();
    input.note = m_ui->note->written();
    input.photos = m_ui->photos->ids();
    return input;
}

void HandoverDialog::translateForm()
{
    m_ui->retranslateUi(body());
    m_ui->reason->offer(choicesOf(reasons()));
    m_ui->agency->setHint(tr("Whose task it is, if you know"));
    m_ui->explanation->say(
        Notice::Kind::Hint,
        action() == Action::ReturnToAgency
            ? tr("The task goes back to your agency, which assigns somebody else or asks for a "
                 "transfer.")
            : tr("The central admin decides whether another agency takes it."));
}

/// Reasons about whose task it is; those about the reporter's words belong to a rejection.
std::vector<Choice> HandoverDialog::reasons() const
{
    std::vector<Choice> found = desk().reference()->rejectReasons;
    std::erase_if(found, [](const Choice &reason) { return reason.suggests == "tutup"_L1; });
    return found;
}

} // namespace upik
