// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/sop.h"

#include <QtGlobal>

#include <algorithm>

// THE SOP. Everything else derives from these tables: queues, buttons, permissions, dialogs, the
// server's checks and the table in README.md. Read a row aloud: "From Received, by Accept of the
// agency admin, to Accepted, when no officer is named."

namespace upik {
namespace {

using enum State;
using enum Action;
constexpr auto kAgencyAdmin = Role::AgencyAdmin;
constexpr auto kOfficer = Role::FieldOfficer;
constexpr auto kCentralAdmin = Role::CentralAdmin;

constexpr std::array kRoles{
    RoleRow{kAgencyAdmin, QLatin1StringView("agency_admin"), QT_TRANSLATE_NOOP("Sop", "Agency admin")},
    RoleRow{kOfficer, QLatin1StringView("field_officer"), QT_TRANSLATE_NOOP("Sop", "Field officer")},
    RoleRow{kCentralAdmin, QLatin1StringView("central_admin"), QT_TRANSLATE_NOOP("Sop", "Central admin")},
};

// clang-format off
constexpr std::array kStates{
    //       state          code                                 shown as                                                  whose turn          clock                open
    StateRow{Received,      QLatin1StringView("received"),       QT_TRANSLATE_NOOP("Sop", "Waiting for verification"),     Turn::AgencyAdmin,  Stage::Verification, true},
    StateRow{NeedsInfo,     QLatin1StringView("needs_info"),     QT_TRANSLATE_NOOP("Sop", "Waiting for the reporter"),     Turn::Reporter,     Stage::Verification, true},
    StateRow{UnderReview,   QLatin1StringView("under_review"),   QT_TRANSLATE_NOOP("Sop", "Under review by Admin Pusat"),  Turn::CentralAdmin, Stage::Review,       true},
    StateRow{Accepted,      QLatin1StringView("accepted"),       QT_TRANSLATE_NOOP("Sop", "Accepted, to be assigned"),     Turn::AgencyAdmin,  Stage::Reception,    true},
    StateRow{Assigned,      QLatin1StringView("assigned"),       QT_TRANSLATE_NOOP("Sop", "Waiting for the officer"),      Turn::FieldOfficer, Stage::Reception,    true},
    StateRow{InProgress,    QLatin1StringView("in_progress"),    QT_TRANSLATE_NOOP("Sop", "In progress"),                  Turn::FieldOfficer, Stage::Work,         true},
    StateRow{OnHold,        QLatin1StringView("on_hold"),        QT_TRANSLATE_NOOP("Sop", "On hold"),                      Turn::ByReason,     Stage::Work,         true},
    StateRow{AwaitingCheck, QLatin1StringView("awaiting_check"), QT_TRANSLATE_NOOP("Sop", "Result to be checked"),         Turn::BySetting,    std::nullopt,        true},
    StateRow{Done,          QLatin1StringView("done"),           QT_TRANSLATE_NOOP("Sop", "Completed"),                    Turn::Nobody,       std::nullopt,        false},
    StateRow{Rejected,      QLatin1StringView("rejected"),       QT_TRANSLATE_NOOP("Sop", "Rejected"),                     Turn::Nobody,       std::nullopt,        false},
    StateRow{Referred,      QLatin1StringView("referred"),       QT_TRANSLATE_NOOP("Sop", "Referred outside the city"),    Turn::Nobody,       std::nullopt,        false},
    StateRow{Merged,        QLatin1StringView("merged"),         QT_TRANSLATE_NOOP("Sop", "Merged"),                       Turn::Nobody,       std::nullopt,        false},
};

constexpr std::array kTransitions{
    // 2. The agency verifies within 1 x 2 hours.
    Transition{Received,      Accept,            Accepted,      kAgencyAdmin,  When::NoOfficerNamed},
    Transition{Received,      Accept,            Assigned,      kAgencyAdmin,  When::OfficerNamed},
    Transition{Received,      Reject,            UnderReview,   kAgencyAdmin,  When::RejectionsAreReviewed},
    Transition{Received,      Reject,            Rejected,      kAgencyAdmin,  When::RejectionsAreFinal},
    Transition{Received,      AskInfo,           NeedsInfo,     kAgencyAdmin,  When::Always},
    Transition{NeedsInfo,     RecordAnswer,      Received,      kAgencyAdmin,  When::Always},
    Transition{NeedsInfo,     RecordAnswer,      Received,      kCentralAdmin, When::Always},
    // 2b. Admin Pusat decides what agencies reject or ask to hand over.
    Transition{UnderReview,   Transfer,          Received,      kCentralAdmin, When::Always},
    Transition{UnderReview,   SendBack,          Accepted,      kCentralAdmin, When::Always},
    Transition{UnderReview,   Refer,             Referred,      kCentralAdmin, When::Always},
    Transition{UnderReview,   Merge,             Merged,        kCentralAdmin, When::Always},
    Transition{UnderReview,   ConfirmRejection,  Rejected,      kCentralAdmin, When::Always},
    // 3. The officer receives within 1 x 2 hours of the acceptance.
    Transition{Accepted,      Assign,            Assigned,      kAgencyAdmin,  When::Always},
    Transition{Accepted,      RequestTransfer,   UnderReview,   kAgencyAdmin,  When::TransferNotLocked},
    Transition{Assigned,      Receive,           InProgress,    kOfficer,      When::OfficersReceive},
    Transition{Assigned,      Receive,           InProgress,    kAgencyAdmin,  When::AgencyReceives},
    Transition{Assigned,      Reassign,          Assigned,      kAgencyAdmin,  When::Always},
    Transition{Assigned,      ReturnToAgency,    Accepted,      kOfficer,      When::Always},
    Transition{Assigned,      RequestTransfer,   UnderReview,   kAgencyAdmin,  When::TransferNotLocked},
    // 4. The officer works on it within 1 x 24 hours, perhaps with a third party.
    Transition{InProgress,    Progress,          InProgress,    kOfficer,      When::Always},
    Transition{InProgress,    Hold,              OnHold,        kOfficer,      When::Always},
    Transition{OnHold,        Resume,            InProgress,    kOfficer,      When::Always},
    Transition{InProgress,    Reassign,          InProgress,    kAgencyAdmin,  When::Always},
    Transition{InProgress,    ReturnToAgency,    Accepted,      kOfficer,      When::Always},
    Transition{OnHold,        ReturnToAgency,    Accepted,      kOfficer,      When::Always},
    Transition{InProgress,    RequestTransfer,   UnderReview,   kAgencyAdmin,  When::TransferNotLocked},
    Transition{OnHold,        RequestTransfer,   UnderReview,   kAgencyAdmin,  When::TransferNotLocked},
    // 5. The officer completes it.
    Transition{InProgress,    Complete,          Done,          kOfficer,      When::CompletionIsFinal},
    Transition{InProgress,    Complete,          AwaitingCheck, kOfficer,      When::CompletionIsChecked},
    Transition{AwaitingCheck, ApproveCompletion, Done,          kAgencyAdmin,  When::AgencyChecks},
    Transition{AwaitingCheck, ApproveCompletion, Done,          kCentralAdmin, When::CentralChecks},
    Transition{AwaitingCheck, ReturnForRework,   InProgress,    kAgencyAdmin,  When::AgencyChecks},
    Transition{AwaitingCheck, ReturnForRework,   InProgress,    kCentralAdmin, When::CentralChecks},
    Transition{Done,          ReturnForRework,   InProgress,    kAgencyAdmin,  When::Always},
    // Admin Pusat re-routes what is open and reopens what has ended, at any time.
    Transition{Received,      Transfer,          Received,      kCentralAdmin, When::Always},
    Transition{NeedsInfo,     Transfer,          Received,      kCentralAdmin, When::Always},
    Transition{Accepted,      Transfer,          Received,      kCentralAdmin, When::Always},
    Transition{Assigned,      Transfer,          Received,      kCentralAdmin, When::Always},
    Transition{InProgress,    Transfer,          Received,      kCentralAdmin, When::Always},
    Transition{OnHold,        Transfer,          Received,      kCentralAdmin, When::Always},
    Transition{Done,          Reopen,            Accepted,      kCentralAdmin, When::Always},
    Transition{Rejected,      Reopen,            Received,      kCentralAdmin, When::Always},
    Transition{Referred,      Reopen,            Received,      kCentralAdmin, When::Always},
    Transition{Merged,        Reopen,            Received,      kCentralAdmin, When::Always},
};

constexpr std::array kRemarks{
    //     action           agency officer central  after the end
    Remark{InternalNote,    true,  true,   true,    true},
    Remark{MessageReporter, true,  true,   true,    true},
    Remark{CorrectFields,   true,  false,  true,    false},
    Remark{RevealReporter,  true,  true,   true,    true},
    Remark{Remind,          false, false,  true,    false},
    Remark{SetConfidential, false, false,  true,    true},
};

constexpr std::array kActions{
    //        action             code                                      on the button                                             in the history                                                form                     key            undo
    ActionRow{Record,            QLatin1StringView("record"),              QT_TRANSLATE_NOOP("Sop", "Take in a complaint"),          QT_TRANSLATE_NOOP("Sop", "took in the complaint"),             Form::Intake,            "Ctrl+N",      false},
    ActionRow{Accept,            QLatin1StringView("accept"),              QT_TRANSLATE_NOOP("Sop", "Verify"),                       QT_TRANSLATE_NOOP("Sop", "accepted the complaint"),            Form::Verify,            "V",           true},
    ActionRow{Reject,            QLatin1StringView("reject"),              QT_TRANSLATE_NOOP("Sop", "Reject complaint"),             QT_TRANSLATE_NOOP("Sop", "rejected the complaint"),            Form::Reject,            "T",           true},
    ActionRow{AskInfo,           QLatin1StringView("ask_info"),            QT_TRANSLATE_NOOP("Sop", "Ask for more data"),            QT_TRANSLATE_NOOP("Sop", "asked the reporter for more data"),  Form::AskInfo,           "M",           true},
    ActionRow{RecordAnswer,      QLatin1StringView("record_answer"),       QT_TRANSLATE_NOOP("Sop", "Record the reporter's answer"), QT_TRANSLATE_NOOP("Sop", "recorded the reporter's answer"),    Form::Answer,            "J",           true},
    ActionRow{Assign,            QLatin1StringView("assign"),              QT_TRANSLATE_NOOP("Sop", "Assign officer"),               QT_TRANSLATE_NOOP("Sop", "assigned an officer"),               Form::Assign,            "G",           true},
    ActionRow{Reassign,          QLatin1StringView("reassign"),            QT_TRANSLATE_NOOP("Sop", "Assign another officer"),       QT_TRANSLATE_NOOP("Sop", "assigned another officer"),          Form::Assign,            "G",           true},
    ActionRow{RequestTransfer,   QLatin1StringView("request_transfer"),    QT_TRANSLATE_NOOP("Sop", "Request transfer"),             QT_TRANSLATE_NOOP("Sop", "requested a transfer"),              Form::RequestTransfer,   "Shift+T",     true},
    ActionRow{ReturnForRework,   QLatin1StringView("return_for_rework"),   QT_TRANSLATE_NOOP("Sop", "Return for rework"),            QT_TRANSLATE_NOOP("Sop", "returned the work for rework"),      Form::Rework,            "Shift+K",     true},
    ActionRow{ApproveCompletion, QLatin1StringView("approve_completion"),  QT_TRANSLATE_NOOP("Sop", "Approve the result"),           QT_TRANSLATE_NOOP("Sop", "approved the result"),               Form::None,              "A",           true},
    ActionRow{Receive,           QLatin1StringView("receive"),             QT_TRANSLATE_NOOP("Sop", "Receive the task"),             QT_TRANSLATE_NOOP("Sop", "received the task"),                 Form::Receive,           "R",           true},
    ActionRow{Progress,          QLatin1StringView("progress"),            QT_TRANSLATE_NOOP("Sop", "Note progress"),                QT_TRANSLATE_NOOP("Sop", "noted progress"),                    Form::Progress,          "P",           true},
    ActionRow{Hold,              QLatin1StringView("hold"),                QT_TRANSLATE_NOOP("Sop", "Put on hold"),                  QT_TRANSLATE_NOOP("Sop", "put the work on hold"),              Form::Hold,              "H",           true},
    ActionRow{Resume,            QLatin1StringView("resume"),              QT_TRANSLATE_NOOP("Sop", "Resume work"),                  QT_TRANSLATE_NOOP("Sop", "resumed the work"),                  Form::Resume,            "L",           true},
    ActionRow{ReturnToAgency,    QLatin1StringView("return_to_agency"),    QT_TRANSLATE_NOOP("Sop", "Return to the agency"),         QT_TRANSLATE_NOOP("Sop", "returned the task to the agency"),   Form::ReturnToAgency,    "K",           true},
    ActionRow{Complete,          QLatin1StringView("complete"),            QT_TRANSLATE_NOOP("Sop", "Complete"),                     QT_TRANSLATE_NOOP("Sop", "completed the work"),                Form::Complete,          "S",           true},
    ActionRow{Transfer,          QLatin1StringView("transfer"),            QT_TRANSLATE_NOOP("Sop", "Transfer to another agency"),   QT_TRANSLATE_NOOP("Sop", "transferred the complaint"),         Form::Review,            "B",           true},
    ActionRow{SendBack,          QLatin1StringView("send_back"),           QT_TRANSLATE_NOOP("Sop", "Send back to the agency"),      QT_TRANSLATE_NOOP("Sop", "sent it back to the agency"),        Form::Review,            "B",           true},
    ActionRow{Refer,             QLatin1StringView("refer"),               QT_TRANSLATE_NOOP("Sop", "Refer outside the city"),       QT_TRANSLATE_NOOP("Sop", "referred it outside the city"),      Form::Refer,             "U",           true},
    ActionRow{Merge,             QLatin1StringView("merge"),               QT_TRANSLATE_NOOP("Sop", "Merge into another"),           QT_TRANSLATE_NOOP("Sop", "merged it into another complaint"),  Form::Merge,             "D",           true},
    ActionRow{ConfirmRejection,  QLatin1StringView("confirm_rejection"),   QT_TRANSLATE_NOOP("Sop", "Confirm the rejection"),        QT_TRANSLATE_NOOP("Sop", "confirmed the rejection"),           Form::Review,            "B",           true},
    ActionRow{Reopen,            QLatin1StringView("reopen"),              QT_TRANSLATE_NOOP("Sop", "Reopen"),                       QT_TRANSLATE_NOOP("Sop", "reopened the complaint"),            Form::Reopen,            "O",           true},
    ActionRow{Remind,            QLatin1StringView("remind"),              QT_TRANSLATE_NOOP("Sop", "Remind the agency"),            QT_TRANSLATE_NOOP("Sop", "reminded the agency"),               Form::Remind,            "I",           true},
    ActionRow{SetConfidential,   QLatin1StringView("set_confidential"),    QT_TRANSLATE_NOOP("Sop", "Decide confidentiality"),       QT_TRANSLATE_NOOP("Sop", "decided on confidentiality"),        Form::Confidentiality,   "Shift+R",     true},
    ActionRow{InternalNote,      QLatin1StringView("internal_note"),       QT_TRANSLATE_NOOP("Sop", "Internal note"),                QT_TRANSLATE_NOOP("Sop", "wrote an internal note"),            Form::InternalNote,      "N",           true},
    ActionRow{MessageReporter,   QLatin1StringView("message_reporter"),    QT_TRANSLATE_NOOP("Sop", "Message to the reporter"),      QT_TRANSLATE_NOOP("Sop", "wrote to the reporter"),             Form::Message,           "Shift+N",     true},
    ActionRow{CorrectFields,     QLatin1StringView("correct_fields"),      QT_TRANSLATE_NOOP("Sop", "Correct the details"),          QT_TRANSLATE_NOOP("Sop", "corrected the details"),             Form::Correct,           "E",           true},
    ActionRow{RevealReporter,    QLatin1StringView("reveal_reporter"),     QT_TRANSLATE_NOOP("Sop", "Show the reporter"),            QT_TRANSLATE_NOOP("Sop", "looked at the reporter's identity"), Form::Reveal,            "",            false},
};

constexpr std::array kQueues{
    //    code                                    role           title                                                    empty                                                                    icon                 states                              cut                  by end
    Queue{QLatin1StringView("to_verify"),         kAgencyAdmin,  QT_TRANSLATE_NOOP("Sop", "To verify"),                   QT_TRANSLATE_NOOP("Sop", "No complaint needs verification."),            "inbox",             {Received},                         Cut::None,           false},
    Queue{QLatin1StringView("to_assign"),         kAgencyAdmin,  QT_TRANSLATE_NOOP("Sop", "To assign"),                   QT_TRANSLATE_NOOP("Sop", "No complaint needs an officer."),              "user-plus",         {Accepted},                         Cut::None,           false},
    Queue{QLatin1StringView("in_hand"),           kAgencyAdmin,  QT_TRANSLATE_NOOP("Sop", "In hand"),                     QT_TRANSLATE_NOOP("Sop", "No work is going on."),                        "wrench",            {Assigned, InProgress, OnHold},     Cut::None,           false},
    Queue{QLatin1StringView("to_check"),          kAgencyAdmin,  QT_TRANSLATE_NOOP("Sop", "Results to check"),            QT_TRANSLATE_NOOP("Sop", "No result waits for a check."),                "camera",            {AwaitingCheck},                    Cut::None,           false},
    Queue{QLatin1StringView("awaiting_reporter"), kAgencyAdmin,  QT_TRANSLATE_NOOP("Sop", "Waiting for reporter"),        QT_TRANSLATE_NOOP("Sop", "No reporter owes an answer."),                 "pause",             {NeedsInfo},                        Cut::None,           false},
    Queue{QLatin1StringView("with_central"),      kAgencyAdmin,  QT_TRANSLATE_NOOP("Sop", "With Admin Pusat"),            QT_TRANSLATE_NOOP("Sop", "Admin Pusat is reviewing nothing of yours."),  "building-2",        {UnderReview},                      Cut::None,           false},
    Queue{QLatin1StringView("late"),              kAgencyAdmin,  QT_TRANSLATE_NOOP("Sop", "Past deadline"),               QT_TRANSLATE_NOOP("Sop", "Nothing is past its deadline."),               "octagon-alert",     {Received, NeedsInfo, UnderReview, Accepted, Assigned, InProgress, OnHold}, Cut::Late, false},
    Queue{QLatin1StringView("completed"),         kAgencyAdmin,  QT_TRANSLATE_NOOP("Sop", "Completed"),                   QT_TRANSLATE_NOOP("Sop", "Nothing has been completed yet."),             "check",             {Done},                             Cut::None,           true},
    Queue{QLatin1StringView("turned_away"),       kAgencyAdmin,  QT_TRANSLATE_NOOP("Sop", "Rejected or referred"),        QT_TRANSLATE_NOOP("Sop", "Nothing has been rejected or referred."),      "circle-x",          {Rejected, Referred, Merged},       Cut::None,           true},

    Queue{QLatin1StringView("new_tasks"),         kOfficer,      QT_TRANSLATE_NOOP("Sop", "Tasks to receive"),            QT_TRANSLATE_NOOP("Sop", "No task waits to be received."),               "inbox",             {Assigned},                         Cut::None,           false},
    Queue{QLatin1StringView("working"),           kOfficer,      QT_TRANSLATE_NOOP("Sop", "In progress"),                 QT_TRANSLATE_NOOP("Sop", "You are working on nothing."),                 "wrench",            {InProgress},                       Cut::None,           false},
    Queue{QLatin1StringView("rework"),            kOfficer,      QT_TRANSLATE_NOOP("Sop", "Returned for rework"),         QT_TRANSLATE_NOOP("Sop", "Nothing has been returned to you."),           "corner-up-left",    {InProgress, OnHold},               Cut::Rework,         false},
    Queue{QLatin1StringView("held"),              kOfficer,      QT_TRANSLATE_NOOP("Sop", "On hold"),                     QT_TRANSLATE_NOOP("Sop", "Nothing is on hold."),                         "pause",             {OnHold},                           Cut::None,           false},
    Queue{QLatin1StringView("late_tasks"),        kOfficer,      QT_TRANSLATE_NOOP("Sop", "Past deadline"),               QT_TRANSLATE_NOOP("Sop", "Nothing is past its deadline."),               "octagon-alert",     {Assigned, InProgress, OnHold},     Cut::Late,           false},
    Queue{QLatin1StringView("handed_in"),         kOfficer,      QT_TRANSLATE_NOOP("Sop", "Results being checked"),       QT_TRANSLATE_NOOP("Sop", "No result is being checked."),                 "camera",            {AwaitingCheck},                    Cut::None,           false},
    Queue{QLatin1StringView("done_this_week"),    kOfficer,      QT_TRANSLATE_NOOP("Sop", "Completed this week"),         QT_TRANSLATE_NOOP("Sop", "Nothing completed this week yet."),            "check",             {Done},                             Cut::EndedThisWeek,  true},

    Queue{QLatin1StringView("to_review"),         kCentralAdmin, QT_TRANSLATE_NOOP("Sop", "To decide"),                   QT_TRANSLATE_NOOP("Sop", "No rejection or transfer waits for you."),     "list-checks",       {UnderReview},                      Cut::None,           false},
    Queue{QLatin1StringView("city_late"),         kCentralAdmin, QT_TRANSLATE_NOOP("Sop", "Past deadline"),               QT_TRANSLATE_NOOP("Sop", "Nothing is past its deadline."),               "octagon-alert",     {Received, NeedsInfo, UnderReview, Accepted, Assigned, InProgress, OnHold}, Cut::Late, false},
    Queue{QLatin1StringView("city_due_soon"),     kCentralAdmin, QT_TRANSLATE_NOOP("Sop", "Due soon"),                    QT_TRANSLATE_NOOP("Sop", "Nothing is about to pass its deadline."),      "triangle-alert",    {Received, NeedsInfo, UnderReview, Accepted, Assigned, InProgress, OnHold}, Cut::DueSoon, false},
    Queue{QLatin1StringView("emergencies"),       kCentralAdmin, QT_TRANSLATE_NOOP("Sop", "Emergencies"),                 QT_TRANSLATE_NOOP("Sop", "No emergency is open."),                       "siren",             {Received, NeedsInfo, UnderReview, Accepted, Assigned, InProgress, OnHold}, Cut::Emergency, false},
    Queue{QLatin1StringView("city_open"),         kCentralAdmin, QT_TRANSLATE_NOOP("Sop", "All open with agencies"),      QT_TRANSLATE_NOOP("Sop", "No agency has an open complaint."),            "clipboard-list",    {Received, NeedsInfo, Accepted, Assigned, InProgress, OnHold}, Cut::None, false},
    Queue{QLatin1StringView("city_to_check"),     kCentralAdmin, QT_TRANSLATE_NOOP("Sop", "Results to check"),            QT_TRANSLATE_NOOP("Sop", "No result waits for a check."),                "camera",            {AwaitingCheck},                    Cut::None,           false},
    Queue{QLatin1StringView("rejections"),        kCentralAdmin, QT_TRANSLATE_NOOP("Sop", "Rejected or referred"),        QT_TRANSLATE_NOOP("Sop", "Nothing has been rejected or referred."),      "circle-x",          {Rejected, Referred, Merged},       Cut::None,           true},
    Queue{QLatin1StringView("city_completed"),    kCentralAdmin, QT_TRANSLATE_NOOP("Sop", "Completed"),                   QT_TRANSLATE_NOOP("Sop", "Nothing has been completed yet."),             "check",             {Done},                             Cut::None,           true},
    Queue{QLatin1StringView("everything"),        kCentralAdmin, QT_TRANSLATE_NOOP("Sop", "All complaints"),              QT_TRANSLATE_NOOP("Sop", "There is no complaint yet."),                  "archive",           {Received, NeedsInfo, UnderReview, Accepted, Assigned, InProgress, OnHold, AwaitingCheck, Done, Rejected, Referred, Merged}, Cut::Everything, false},
};

constexpr std::array kChannels{
    ChannelRow{Channel::Jss,         QLatin1StringView("jss_upik"),        QT_TRANSLATE_NOOP("Sop", "UPIK on JSS"),     "smartphone",     QT_TRANSLATE_NOOP("Sop", "JSS number"),           true},
    ChannelRow{Channel::Lapor,       QLatin1StringView("sp4n_lapor"),      QT_TRANSLATE_NOOP("Sop", "SP4N-LAPOR!"),     "megaphone",      QT_TRANSLATE_NOOP("Sop", "Tracking ID"),          false},
    ChannelRow{Channel::Email,       QLatin1StringView("email"),           QT_TRANSLATE_NOOP("Sop", "E-mail"),          "mail",           QT_TRANSLATE_NOOP("Sop", "Message number"),       true},
    ChannelRow{Channel::Phone,       QLatin1StringView("telepon"),         QT_TRANSLATE_NOOP("Sop", "Telephone"),       "phone",          "",                                               true},
    ChannelRow{Channel::Messaging,   QLatin1StringView("perpesanan"),      QT_TRANSLATE_NOOP("Sop", "Messaging"),       "message-circle", "",                                               true},
    ChannelRow{Channel::SocialMedia, QLatin1StringView("media_sosial"),    QT_TRANSLATE_NOOP("Sop", "Social media"),    "share-2",        QT_TRANSLATE_NOOP("Sop", "Link to the post"),     false},
    ChannelRow{Channel::FrontDesk,   QLatin1StringView("datang_langsung"), QT_TRANSLATE_NOOP("Sop", "Front desk"),      "door-open",      "",                                               true},
    ChannelRow{Channel::Letter,      QLatin1StringView("surat"),           QT_TRANSLATE_NOOP("Sop", "Letter"),          "newspaper",      QT_TRANSLATE_NOOP("Sop", "Letter number"),        true},
};

constexpr std::array kStages{
    StageRow{Stage::Verification,         QLatin1StringView("verification"),          QT_TRANSLATE_NOOP("Sop", "Verification")},
    StageRow{Stage::Review,               QLatin1StringView("review"),                QT_TRANSLATE_NOOP("Sop", "Review by Admin Pusat")},
    StageRow{Stage::Reception,            QLatin1StringView("reception"),             QT_TRANSLATE_NOOP("Sop", "Receipt by the officer")},
    StageRow{Stage::Work,                 QLatin1StringView("work"),                  QT_TRANSLATE_NOOP("Sop", "Work")},
    StageRow{Stage::Total,                QLatin1StringView("total"),                 QT_TRANSLATE_NOOP("Sop", "Whole complaint")},
    StageRow{Stage::NationalVerification, QLatin1StringView("national_verification"), QT_TRANSLATE_NOOP("Sop", "SP4N-LAPOR! verification")},
    StageRow{Stage::NationalFollowUp,     QLatin1StringView("national_follow_up"),    QT_TRANSLATE_NOOP("Sop", "SP4N-LAPOR! follow-up")},
    StageRow{Stage::NationalCompletion,   QLatin1StringView("national_completion"),   QT_TRANSLATE_NOOP("Sop", "SP4N-LAPOR! completion")},
};
// clang-format on

// --- what the compiler checks ---------------------------------------------------------------

constexpr bool everyTableFollowsItsEnum()
{
    for (std::size_t i = 0; i < kStates.size(); ++i)
        if (kStates[i].state != State(i))
            return false;
    for (std::size_t i = 0; i < kActions.size(); ++i)
        if (kActions[i].action != Action(i))
            return false;
    for (std::size_t i = 0; i < kChannels.size(); ++i)
        if (kChannels[i].channel != Channel(i))
            return false;
    for (std::size_t i = 0; i < kStages.size(); ++i)
        if (kStages[i].stage != Stage(i))
            return false;
    return kStates.size() == std::size_t(Merged) + 1 && kActions.size() == std::size_t(RevealReporter) + 1;
}

constexpr bool everyStateIsReachable()
{
    std::array<bool, kStates.size()> reached{};
    reached[std::size_t(Received)] = true;
    for (std::size_t pass = 0; pass < kStates.size(); ++pass)
        for (const Transition &t : kTransitions)
            if (reached[std::size_t(t.from)])
                reached[std::size_t(t.to)] = true;
    return std::ranges::all_of(reached, [](bool r) { return r; });
}

constexpr bool everyOpenStateIsLeft()
{
    return std::ranges::all_of(kStates, [](const StateRow &s) {
        return !s.open || std::ranges::any_of(kTransitions, [&s](const Transition &t) {
            return t.from == s.state && t.to != s.state;
        });
    });
}

constexpr bool noActionAnsweredTwice()
{
    for (std::size_t i = 0; i < kTransitions.size(); ++i)
        for (std::size_t j = i + 1; j < kTransitions.size(); ++j) {
            const Transition &a = kTransitions[i], &b = kTransitions[j];
            if (a.from == b.from && a.action == b.action && a.who == b.who && a.when == b.when)
                return false;
        }
    return true;
}

constexpr bool everyActionHasARow()
{
    return std::ranges::all_of(kActions, [](const ActionRow &a) {
        const bool arrow = std::ranges::any_of(
            kTransitions, [&a](const Transition &t) { return t.action == a.action; });
        const bool said = std::ranges::any_of(
            kRemarks, [&a](const Remark &r) { return r.action == a.action; });
        return a.action == Record ? !arrow && !said : arrow != said;
    });
}

constexpr bool contains(const Queue &queue, State state)
{
    return std::ranges::any_of(queue.states, [state](const auto &s) { return s == state; });
}

/// A complaint of a role's sight waits in exactly one queue; cuts show it once more.
constexpr bool everyStateHasOneHome(Role role)
{
    return std::ranges::all_of(kStates, [role](const StateRow &s) {
        const auto homes = std::ranges::count_if(kQueues, [&](const Queue &q) {
            return q.role == role && q.cut == Cut::None && contains(q, s.state);
        });
        return homes == 1;
    });
}

constexpr bool everyOfficerTaskHasAHome()
{
    return std::ranges::all_of(std::array{Assigned, InProgress, OnHold, AwaitingCheck}, [](State s) {
        return std::ranges::count_if(kQueues, [s](const Queue &q) {
            return q.role == kOfficer && q.cut == Cut::None && contains(q, s);
        }) == 1;
    });
}

constexpr bool everyOpenStateHasAClock()
{
    return std::ranges::all_of(kStates, [](const StateRow &s) {
        return s.open == s.clock.has_value() || s.state == AwaitingCheck;
    });
}

static_assert(everyTableFollowsItsEnum(), "a table of the SOP is not in the order of its enum");
static_assert(everyStateIsReachable(), "a state of the SOP cannot be reached from Received");
static_assert(everyOpenStateIsLeft(), "a complaint would stay in a state for ever");
static_assert(noActionAnsweredTwice(), "two rows answer the same action in the same state");
static_assert(everyActionHasARow(), "an action has no row, or is both an arrow and a remark");
static_assert(everyStateHasOneHome(kAgencyAdmin), "an agency's complaint has no queue, or two");
static_assert(everyStateHasOneHome(kCentralAdmin), "Admin Pusat's complaint has no queue, or two");
static_assert(everyOfficerTaskHasAHome(), "an officer's task has no queue, or two");
static_assert(everyOpenStateHasAClock(), "a complaint could wait without a clock");

template <typename Rows>
auto findCode(const Rows &rows, QStringView code) -> decltype(&rows[0])
{
    const auto it = std::ranges::find_if(rows, [code](const auto &r) { return r.code == code; });
    return it == rows.end() ? nullptr : &*it;
}

} // namespace

std::span<const StateRow> states() { return kStates; }
std::span<const ActionRow> actions() { return kActions; }
std::span<const Transition> transitions() { return kTransitions; }
std::span<const Remark> remarks() { return kRemarks; }
std::span<const RoleRow> roles() { return kRoles; }
std::span<const ChannelRow> channels() { return kChannels; }
std::span<const StageRow> stages() { return kStages; }
std::span<const Queue> queues() { return kQueues; }

const StateRow &row(State state) { return kStates[std::size_t(state)]; }
const ActionRow &row(Action action) { return kActions[std::size_t(action)]; }
const RoleRow &row(Role role) { return kRoles[std::size_t(role)]; }
const ChannelRow &row(Channel channel) { return kChannels[std::size_t(channel)]; }
const StageRow &row(Stage stage) { return kStages[std::size_t(stage)]; }

const Remark *remark(Action action)
{
    const auto it = std::ranges::find(kRemarks, action, &Remark::action);
    return it == kRemarks.end() ? nullptr : &*it;
}

std::optional<State> stateOf(QStringView code)
{
    const auto *found = findCode(kStates, code);
    return found ? std::optional(found->state) : std::nullopt;
}

std::optional<Action> actionOf(QStringView code)
{
    const auto *found = findCode(kActions, code);
    return found ? std::optional(found->action) : std::nullopt;
}

std::optional<Role> roleOf(QStringView code)
{
    const auto *found = findCode(kRoles, code);
    return found ? std::optional(found->role) : std::nullopt;
}

std::optional<Channel> channelOf(QStringView code)
{
    const auto *found = findCode(kChannels, code);
    return found ? std::optional(found->channel) : std::nullopt;
}

std::optional<Stage> stageOf(QStringView code)
{
    const auto *found = findCode(kStages, code);
    return found ? std::optional(found->stage) : std::nullopt;
}

const Queue *queueOf(QStringView code) { return findCode(kQueues, code); }

std::vector<const Queue *> queuesOf(Role role)
{
    std::vector<const Queue *> found;
    for (const Queue &queue : kQueues)
        if (queue.role == role)
            found.push_back(&queue);
    return found;
}

const Queue *homeQueue(Role role, State state)
{
    const auto it = std::ranges::find_if(kQueues, [=](const Queue &q) {
        return q.role == role && q.cut == Cut::None && contains(q, state);
    });
    return it == kQueues.end() ? nullptr : &*it;
}

} // namespace upik
