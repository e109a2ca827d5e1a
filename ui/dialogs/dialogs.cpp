// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/dialogs.h"

#include "ui/dialogs/actdialogs.h"
#include "ui/dialogs/intakedialog.h"
#include "ui/dialogs/revealdialog.h"
#include "ui/dialogs/textrevealdialog.h"
#include "ui/text/errortext.h"
#include "ui/widgets/answer.h"

#include <QMessageBox>

namespace upik {
namespace {

/// An act that asks for nothing; only a failure has something to show.
void performAtOnce(const Errand &errand, QWidget *parent, const Done &done)
{
    const Step step{{}, errand.action, errand.seat, {}, errand.desk.now()};
    const Complaint &complaint = errand.file.complaint;
    whenAnswered(
        errand.desk.perform(step, complaint.id, complaint.version), parent,
        [parent, done, action = errand.action](const Result<Receipt> &receipt) {
            if (receipt) {
                done(*receipt, {action});
                return;
            }
            auto *box = new QMessageBox(parent);
            box->setTextFormat(Qt::PlainText);
            box->setIcon(QMessageBox::Warning);
            box->setText(errorText(receipt.error()));
            box->setAttribute(Qt::WA_DeleteOnClose);
            box->open();
        });
}

/// A dialog that shows something hidden: the reporter or a confidential text.
template <typename Dialog>
FormDialog *openReveal(const Errand &errand, QWidget *parent, const Done &done)
{
    auto *dialog = new Dialog(errand, parent);
    QObject::connect(dialog, &Dialog::revealed, dialog, [errand, done] {
        const Complaint &complaint = errand.file.complaint;
        done({{}, complaint.id, complaint.number, errand.desk.now()}, {errand.action});
    });
    dialog->begin();
    return dialog;
}

FormDialog *openAct(const Errand &errand, QWidget *parent, const Done &done)
{
    ActionDialog *dialog = newActionDialog(errand, parent);
    QObject::connect(dialog, &ActionDialog::performed, dialog,
                     [dialog, done](const Receipt &receipt, Action action) {
                         done(receipt, {action, dialog->input().officer});
                     });
    QObject::connect(dialog, &ActionDialog::insteadChosen, dialog,
                     [dialog, errand, parent, done](Action instead) {
                         FormDialog *other = openActionDialog(
                             {errand.desk, errand.seat, dialog->file(), instead}, parent, done);
                         if (other && dialog->preferences())
                             other->offerNext(*dialog->preferences());
                     });
    dialog->begin();
    return dialog;
}

} // namespace

FormDialog *openActionDialog(const Errand &errand, QWidget *parent, const Done &done)
{
    const Form form = row(errand.action).form;
    if (form == Form::None) {
        performAtOnce(errand, parent, done);
        return nullptr;
    }
    if (form == Form::Intake)
        return openIntakeDialog(errand.desk, errand.seat, parent, done);
    if (errand.action == Action::RevealText)
        return openReveal<TextRevealDialog>(errand, parent, done);
    if (form == Form::Reveal)
        return openReveal<RevealDialog>(errand, parent, done);
    return openAct(errand, parent, done);
}

FormDialog *openIntakeDialog(Desk &desk, const Seat &seat, QWidget *parent, const Done &done)
{
    auto *dialog = new IntakeDialog(desk, seat, parent);
    QObject::connect(dialog, &IntakeDialog::takenIn, dialog,
                     [done](const Receipt &receipt) { done(receipt, {Action::Record}); });
    dialog->begin();
    return dialog;
}

} // namespace upik
