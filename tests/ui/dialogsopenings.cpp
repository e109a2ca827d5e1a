// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogsopenings.h"

namespace upik {

const std::vector<Opening> &openings()
{
    static const std::vector<Opening> all{
        {Action::Record, State::Received, Role::CentralAdmin},
        {Action::Accept, State::Received, Role::AgencyAdmin},
        {Action::Reject, State::Received, Role::AgencyAdmin},
        {Action::AskInfo, State::Received, Role::AgencyAdmin},
        {Action::RecordAnswer, State::NeedsInfo, Role::AgencyAdmin},
        {Action::Assign, State::Accepted, Role::AgencyAdmin},
        {Action::Reassign, State::Assigned, Role::AgencyAdmin},
        {Action::RequestTransfer, State::Accepted, Role::AgencyAdmin},
        {Action::Receive, State::Assigned, Role::FieldOfficer},
        {Action::ReturnToAgency, State::Assigned, Role::FieldOfficer},
        {Action::Progress, State::InProgress, Role::FieldOfficer},
        {Action::Hold, State::InProgress, Role::FieldOfficer},
        {Action::Resume, State::OnHold, Role::FieldOfficer},
        {Action::Complete, State::InProgress, Role::FieldOfficer},
        {Action::ReturnForRework, State::Done, Role::AgencyAdmin},
        {Action::Transfer, State::UnderReview, Role::CentralAdmin},
        {Action::SendBack, State::UnderReview, Role::CentralAdmin},
        {Action::ConfirmRejection, State::UnderReview, Role::CentralAdmin},
        {Action::Refer, State::UnderReview, Role::CentralAdmin},
        {Action::Merge, State::UnderReview, Role::CentralAdmin},
        {Action::Reopen, State::Rejected, Role::CentralAdmin},
        {Action::Remind, State::Received, Role::CentralAdmin},
        {Action::SetConfidential, State::Received, Role::CentralAdmin},
        {Action::InternalNote, State::Received, Role::AgencyAdmin},
        {Action::MessageReporter, State::Received, Role::AgencyAdmin},
        {Action::CorrectFields, State::Received, Role::AgencyAdmin},
        {Action::RevealReporter, State::Received, Role::AgencyAdmin},
        {Action::RevealText, State::Received, Role::CentralAdmin},
    };
    return all;
}

FormDialog *openAs(DialogsDriver &person, const Opening &opening)
{
    if (opening.state != person.desk.complaint(person.id).state)
        person.bringTo(opening.state);
    if (opening.action == Action::RevealText && !person.desk.complaint(person.id).confidential)
        person.makeConfidential();
    return person.open(opening.action, fakeSeat(opening.role));
}

NoteEdit *firstText(const FormDialog *dialog)
{
    for (NoteEdit *text : dialog->findChildren<NoteEdit *>())
        if (text->isVisible())
            return text;
    return nullptr;
}

bool isFocusIn(const FormDialog *dialog, const QString &field)
{
    const QWidget *focus = dialog->focusWidget();
    const auto *wanted = dialog->findChild<QWidget *>(field);
    return focus && wanted && (focus == wanted || wanted->isAncestorOf(focus));
}

} // namespace upik
