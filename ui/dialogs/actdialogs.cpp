// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/actdialogs.h"

#include "ui/dialogs/assigndialog.h"
#include "ui/dialogs/completedialog.h"
#include "ui/dialogs/confidentialitydialog.h"
#include "ui/dialogs/correctdialog.h"
#include "ui/dialogs/handoverdialog.h"
#include "ui/dialogs/holddialog.h"
#include "ui/dialogs/mergedialog.h"
#include "ui/dialogs/messagedialog.h"
#include "ui/dialogs/notedialog.h"
#include "ui/dialogs/referdialog.h"
#include "ui/dialogs/rejectdialog.h"
#include "ui/dialogs/reviewdialog.h"
#include "ui/dialogs/verifydialog.h"

namespace upik {

ActionDialog *newActionDialog(const Errand &errand, QWidget *parent)
{
    switch (row(errand.action).form) {
    case Form::Verify: return new VerifyDialog(errand, parent);
    case Form::Reject: return new RejectDialog(errand, parent);
    case Form::AskInfo:
    case Form::Message: return new MessageDialog(errand, parent);
    case Form::Assign: return new AssignDialog(errand, parent);
    case Form::RequestTransfer:
    case Form::ReturnToAgency: return new HandoverDialog(errand, parent);
    case Form::Hold: return new HoldDialog(errand, parent);
    case Form::Complete: return new CompleteDialog(errand, parent);
    case Form::Review: return new ReviewDialog(errand, parent);
    case Form::Refer: return new ReferDialog(errand, parent);
    case Form::Merge: return new MergeDialog(errand, parent);
    case Form::Confidentiality: return new ConfidentialityDialog(errand, parent);
    case Form::Correct: return new CorrectDialog(errand, parent);
    case Form::Answer:
    case Form::Rework:
    case Form::Receive:
    case Form::Progress:
    case Form::Resume:
    case Form::Reopen:
    case Form::Remind:
    case Form::InternalNote: return new NoteDialog(errand, parent);
    case Form::None:
    case Form::Intake:
    case Form::Reveal: break;
    }
    Q_UNREACHABLE();
}

} // namespace upik
