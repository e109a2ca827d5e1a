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

#include <array>

namespace upik {
namespace {

template <typename Dialog>
ActionDialog *made(const Errand &errand, QWidget *parent)
{
    return new Dialog(errand, parent);
}

struct FormRow {
    Form form;
    ActionDialog *(*make)(const Errand &errand, QWidget *parent);
};

constexpr std::array kForms{
    FormRow{Form::None, nullptr},
    FormRow{Form::Intake, nullptr},
    FormRow{Form::Verify, &made<VerifyDialog>},
    FormRow{Form::Reject, &made<RejectDialog>},
    FormRow{Form::AskInfo, &made<MessageDialog>},
    FormRow{Form::Answer, &made<NoteDialog>},
    FormRow{Form::Assign, &made<AssignDialog>},
    FormRow{Form::RequestTransfer, &made<HandoverDialog>},
    FormRow{Form::Rework, &made<NoteDialog>},
    FormRow{Form::Receive, &made<NoteDialog>},
    FormRow{Form::Progress, &made<NoteDialog>},
    FormRow{Form::Hold, &made<HoldDialog>},
    FormRow{Form::Resume, &made<NoteDialog>},
    FormRow{Form::ReturnToAgency, &made<HandoverDialog>},
    FormRow{Form::Complete, &made<CompleteDialog>},
    FormRow{Form::Review, &made<ReviewDialog>},
    FormRow{Form::Refer, &made<ReferDialog>},
    FormRow{Form::Merge, &made<MergeDialog>},
    FormRow{Form::Reopen, &made<NoteDialog>},
    FormRow{Form::Remind, &made<NoteDialog>},
    FormRow{Form::Confidentiality, &made<ConfidentialityDialog>},
    FormRow{Form::InternalNote, &made<NoteDialog>},
    FormRow{Form::Message, &made<MessageDialog>},
    FormRow{Form::Correct, &made<CorrectDialog>},
    FormRow{Form::Reveal, nullptr},
};

constexpr bool everyFormHasItsRow()
{
    for (std::size_t i = 0; i < kForms.size(); ++i)
        if (kForms[i].form != Form(i))
            return false;
    return kForms.size() == std::size_t(Form::Reveal) + 1;
}

static_assert(everyFormHasItsRow(), "a form of the SOP has no row, or that of another");

} // namespace

ActionDialog *newActionDialog(const Errand &errand, QWidget *parent)
{
    const auto make = kForms[std::size_t(row(errand.action).form)].make;
    Q_ASSERT_X(make, "newActionDialog", "the form belongs to openActionDialog()");
    return make(errand, parent);
}

} // namespace upik
