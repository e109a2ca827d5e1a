// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/sop.h"

#include "domain/sopchecks.h"

// THE SOP. Everything else derives from these tables: queues, buttons, permissions, dialogs, the
// server's checks and the table in README.md. Read a row aloud: "From Received, by Accept of the
// agency admin, to Accepted, when no officer is named."

namespace upik {
namespace {

/// A code of stores and files.
constexpr QLatin1StringView operator""_code(const char *text, std::size_t length)
{
    return QLatin1StringView(text, qsizetype(length));
}

using enum State;
using enum Action;
using enum When;
constexpr auto kAgencyAdmin = Role::AgencyAdmin;
constexpr auto kOfficer = Role::FieldOfficer;
constexpr auto kCentralAdmin = Role::CentralAdmin;

constexpr std::array kRoles{
    RoleRow{kAgencyAdmin, "agency_admin"_code, QT_TRANSLATE_NOOP("Sop", "Agency admin")},
    RoleRow{kOfficer, "field_officer"_code, QT_TRANSLATE_NOOP("Sop", "Field officer")},
    RoleRow{kCentralAdmin, "central_admin"_code, QT_TRANSLATE_NOOP("Sop", "Central admin")},
};

constexpr std::array kStates{
    // state, code, whose turn, running clock, open, shown as
    StateRow{Received, "received"_code, Turn::AgencyAdmin, Stage::Verification, true,
             QT_TRANSLATE_NOOP("Sop", "Waiting for verification")},
    StateRow{NeedsInfo, "needs_info"_code, Turn::Reporter, Stage::Verification, true,
             QT_TRANSLATE_NOOP("Sop", "Waiting for the reporter")},
    StateRow{UnderReview, "under_review"_code, Turn::CentralAdmin, Stage::Review, true,
             QT_TRANSLATE_NOOP("Sop", "Under review by the central admin")},
    StateRow{Accepted, "accepted"_code, Turn::AgencyAdmin, Stage::Reception, true,
             QT_TRANSLATE_NOOP("Sop", "Accepted, to be assigned")},
    StateRow{Assigned, "assigned"_code, Turn::FieldOfficer, Stage::Reception, true,
             QT_TRANSLATE_NOOP("Sop", "Waiting for the officer")},
    StateRow{InProgress, "in_progress"_code, Turn::FieldOfficer, Stage::Work, true,
             QT_TRANSLATE_NOOP("Sop", "In progress")},
    StateRow{OnHold, "on_hold"_code, Turn::ByReason, Stage::Work, true,
             QT_TRANSLATE_NOOP("Sop", "On hold")},
    StateRow{AwaitingCheck, "awaiting_check"_code, Turn::BySetting, Stage::Total, true,
             QT_TRANSLATE_NOOP("Sop", "Result to be checked")},
    StateRow{Done, "done"_code, Turn::Nobody, std::nullopt, false,
             QT_TRANSLATE_NOOP("Sop", "Completed")},
    StateRow{Rejected, "rejected"_code, Turn::Nobody, std::nullopt, false,
             QT_TRANSLATE_NOOP("Sop", "Rejected")},
    StateRow{Referred, "referred"_code, Turn::Nobody, std::nullopt, false,
             QT_TRANSLATE_NOOP("Sop", "Referred outside the city")},
    StateRow{Merged, "merged"_code, Turn::Nobody, std::nullopt, false,
             QT_TRANSLATE_NOOP("Sop", "Merged")},
};

/// Of a state, in the order in which its steps are offered: the main one first.
constexpr std::array kTransitions{
    // 2. The agency verifies within 1 x 2 hours.
    Transition{Received,      Accept,            Accepted,      kAgencyAdmin,  NoOfficerNamed},
    Transition{Received,      Accept,            Assigned,      kAgencyAdmin,  OfficerNamed},
    Transition{Received,      Reject,            UnderReview,   kAgencyAdmin,  RejectionsReviewed},
    Transition{Received,      Reject,            Rejected,      kAgencyAdmin,  RejectionsFinal},
    Transition{Received,      AskInfo,           NeedsInfo,     kAgencyAdmin,  Always},
    Transition{NeedsInfo,     RecordAnswer,      Received,      kAgencyAdmin,  Always},
    Transition{NeedsInfo,     RecordAnswer,      Received,      kCentralAdmin, Always},
    // 2b. Admin Pusat decides what agencies reject or ask to hand over.
    Transition{UnderReview,   Transfer,          Received,      kCentralAdmin, Always},
    Transition{UnderReview,   SendBack,          Accepted,      kCentralAdmin, Always},
    Transition{UnderReview,   ConfirmRejection,  Rejected,      kCentralAdmin, Always},
    Transition{UnderReview,   Merge,             Merged,        kCentralAdmin, Always},
    Transition{UnderReview,   Refer,             Referred,      kCentralAdmin, Always},
    // 3. The officer receives within 1 x 2 hours of the acceptance.
    Transition{Accepted,      Assign,            Assigned,      kAgencyAdmin,  Always},
    Transition{Accepted,      RequestTransfer,   UnderReview,   kAgencyAdmin,  TransferNotLocked},
    Transition{Assigned,      Receive,           InProgress,    kOfficer,      OfficersReceive},
    Transition{Assigned,      Receive,           InProgress,    kAgencyAdmin,  AgencyReceives},
    Transition{Assigned,      Reassign,          Assigned,      kAgencyAdmin,  Always},
    Transition{Assigned,      ReturnToAgency,    Accepted,      kOfficer,      Always},
    Transition{Assigned,      RequestTransfer,   UnderReview,   kAgencyAdmin,  TransferNotLocked},
    // 4 and 5. The officer completes it within 1 x 24 hours, perhaps with a third party.
    Transition{InProgress,    Complete,          Done,          kOfficer,      CompletionIsFinal},
    Transition{InProgress,    Complete,          AwaitingCheck, kOfficer,      CompletionIsChecked},
    Transition{InProgress,    Progress,          InProgress,    kOfficer,      Always},
    Transition{InProgress,    Hold,              OnHold,        kOfficer,      Always},
    Transition{OnHold,        Resume,            InProgress,    kOfficer,      Always},
    Transition{InProgress,    Reassign,          InProgress,    kAgencyAdmin,  Always},
    Transition{OnHold,        Reassign,          OnHold,        kAgencyAdmin,  Always},
    Transition{InProgress,    ReturnToAgency,    Accepted,      kOfficer,      Always},
    Transition{OnHold,        ReturnToAgency,    Accepted,      kOfficer,      Always},
    Transition{InProgress,    RequestTransfer,   UnderReview,   kAgencyAdmin,  TransferNotLocked},
    Transition{OnHold,        RequestTransfer,   UnderReview,   kAgencyAdmin,  TransferNotLocked},
    // 5. Where the office has set it so, the result is checked.
    Transition{AwaitingCheck, ApproveCompletion, Done,          kAgencyAdmin,  AgencyChecks},
    Transition{AwaitingCheck, ApproveCompletion, Done,          kCentralAdmin, CentralChecks},
    Transition{AwaitingCheck, ReturnForRework,   InProgress,    kAgencyAdmin,  AgencyChecks},
    Transition{AwaitingCheck, ReturnForRework,   InProgress,    kCentralAdmin, CentralChecks},
    Transition{Done,          ReturnForRework,   InProgress,    kAgencyAdmin,  Always},
    // Admin Pusat re-routes what is open and reopens what has ended, at any time.
    Transition{Received,      Transfer,          Received,      kCentralAdmin, Always},
    Transition{NeedsInfo,     Transfer,          Received,      kCentralAdmin, Always},
    Transition{Accepted,      Transfer,          Received,      kCentralAdmin, Always},
    Transition{Assigned,      Transfer,          Received,      kCentralAdmin, Always},
    Transition{InProgress,    Transfer,          Received,      kCentralAdmin, Always},
    Transition{OnHold,        Transfer,          Received,      kCentralAdmin, Always},
    Transition{AwaitingCheck, Transfer,          Received,      kCentralAdmin, Always},
    Transition{Done,          Reopen,            Accepted,      kCentralAdmin, Always},
    Transition{Rejected,      Reopen,            Received,      kCentralAdmin, Always},
    Transition{Referred,      Reopen,            Received,      kCentralAdmin, Always},
    Transition{Merged,        Reopen,            Received,      kCentralAdmin, Always},
};

constexpr std::array kRemarks{
    //     action           agency officer central  after the end
    Remark{InternalNote,    true,  true,   true,    true},
    Remark{MessageReporter, true,  true,   true,    true},
    Remark{CorrectFields,   true,  true,   true,    false},
    Remark{RevealReporter,  true,  true,   true,    true},
    Remark{Remind,          false, false,  true,    false},
    Remark{SetConfidential, false, false,  true,    true},
    Remark{RevealText,      false, false,  true,    true},
};

constexpr std::array kActions{
    // action, code, dialog, key, whether it may be undone, on the button, in the history
    ActionRow{Record, "record"_code, Form::Intake, "Ctrl+N", false,
              QT_TRANSLATE_NOOP("Sop", "Take in a complaint"),
              QT_TRANSLATE_NOOP("Sop", "took in the complaint")},
    ActionRow{Accept, "accept"_code, Form::Verify, "V", true,
              QT_TRANSLATE_NOOP("Sop", "Verify"),
              QT_TRANSLATE_NOOP("Sop", "accepted the complaint")},
    ActionRow{Reject, "reject"_code, Form::Reject, "T", true,
              QT_TRANSLATE_NOOP("Sop", "Reject complaint"),
              QT_TRANSLATE_NOOP("Sop", "rejected the complaint")},
    ActionRow{AskInfo, "ask_info"_code, Form::AskInfo, "M", true,
              QT_TRANSLATE_NOOP("Sop", "Ask for more data"),
              QT_TRANSLATE_NOOP("Sop", "asked the reporter for more data")},
    ActionRow{RecordAnswer, "record_answer"_code, Form::Answer, "Shift+M", true,
              QT_TRANSLATE_NOOP("Sop", "Record the reporter's answer"),
              QT_TRANSLATE_NOOP("Sop", "recorded the reporter's answer")},
    ActionRow{Assign, "assign"_code, Form::Assign, "G", true,
              QT_TRANSLATE_NOOP("Sop", "Assign officer"),
              QT_TRANSLATE_NOOP("Sop", "assigned an officer")},
    ActionRow{Reassign, "reassign"_code, Form::Assign, "G", true,
              QT_TRANSLATE_NOOP("Sop", "Assign another officer"),
              QT_TRANSLATE_NOOP("Sop", "assigned another officer")},
    ActionRow{RequestTransfer, "request_transfer"_code, Form::RequestTransfer, "Shift+T", true,
              QT_TRANSLATE_NOOP("Sop", "Request transfer"),
              QT_TRANSLATE_NOOP("Sop", "requested a transfer")},
    ActionRow{ReturnForRework, "return_for_rework"_code, Form::Rework, "Shift+K", true,
              QT_TRANSLATE_NOOP("Sop", "Return for rework"),
              QT_TRANSLATE_NOOP("Sop", "returned the work for rework")},
    ActionRow{ApproveCompletion, "approve_completion"_code, Form::None, "A", true,
              QT_TRANSLATE_NOOP("Sop", "Approve the result"),
              QT_TRANSLATE_NOOP("Sop", "approved the result")},
    ActionRow{Receive, "receive"_code, Form::Receive, "R", true,
              QT_TRANSLATE_NOOP("Sop", "Receive the task"),
              QT_TRANSLATE_NOOP("Sop", "received the task")},
    ActionRow{Progress, "progress"_code, Form::Progress, "P", true,
              QT_TRANSLATE_NOOP("Sop", "Note progress"),
              QT_TRANSLATE_NOOP("Sop", "noted progress")},
    ActionRow{Hold, "hold"_code, Form::Hold, "H", true,
              QT_TRANSLATE_NOOP("Sop", "Put on hold"),
              QT_TRANSLATE_NOOP("Sop", "put the work on hold")},
    ActionRow{Resume, "resume"_code, Form::Resume, "L", true,
              QT_TRANSLATE_NOOP("Sop", "Resume work"),
              QT_TRANSLATE_NOOP("Sop", "resumed the work")},
    ActionRow{ReturnToAgency, "return_to_agency"_code, Form::ReturnToAgency, "Shift+G", true,
              QT_TRANSLATE_NOOP("Sop", "Return to the agency"),
              QT_TRANSLATE_NOOP("Sop", "returned the task to the agency")},
    ActionRow{Complete, "complete"_code, Form::Complete, "S", true,
              QT_TRANSLATE_NOOP("Sop", "Complete"),
              QT_TRANSLATE_NOOP("Sop", "completed the work")},
    ActionRow{Transfer, "transfer"_code, Form::Review, "B", true,
              QT_TRANSLATE_NOOP("Sop", "Transfer to another agency"),
              QT_TRANSLATE_NOOP("Sop", "transferred the complaint")},
    ActionRow{SendBack, "send_back"_code, Form::Review, "B", true,
              QT_TRANSLATE_NOOP("Sop", "Send back to the agency"),
              QT_TRANSLATE_NOOP("Sop", "sent it back to the agency")},
    ActionRow{Refer, "refer"_code, Form::Refer, "U", true,
              QT_TRANSLATE_NOOP("Sop", "Refer outside the city"),
              QT_TRANSLATE_NOOP("Sop", "referred it outside the city")},
    ActionRow{Merge, "merge"_code, Form::Merge, "D", true,
              QT_TRANSLATE_NOOP("Sop", "Merge into another"),
              QT_TRANSLATE_NOOP("Sop", "merged it into another complaint")},
    ActionRow{ConfirmRejection, "confirm_rejection"_code, Form::Review, "B", true,
              QT_TRANSLATE_NOOP("Sop", "Confirm the rejection"),
              QT_TRANSLATE_NOOP("Sop", "confirmed the rejection")},
    ActionRow{Reopen, "reopen"_code, Form::Reopen, "O", true,
              QT_TRANSLATE_NOOP("Sop", "Reopen"),
              QT_TRANSLATE_NOOP("Sop", "reopened the complaint")},
    ActionRow{Remind, "remind"_code, Form::Remind, "I", true,
              QT_TRANSLATE_NOOP("Sop", "Remind the agency"),
              QT_TRANSLATE_NOOP("Sop", "reminded the agency")},
    ActionRow{SetConfidential, "set_confidential"_code, Form::Confidentiality, "Shift+R", true,
              QT_TRANSLATE_NOOP("Sop", "Decide confidentiality"),
              QT_TRANSLATE_NOOP("Sop", "decided on confidentiality")},
    ActionRow{InternalNote, "internal_note"_code, Form::InternalNote, "N", true,
              QT_TRANSLATE_NOOP("Sop", "Internal note"),
              QT_TRANSLATE_NOOP("Sop", "wrote an internal note")},
    ActionRow{MessageReporter, "message_reporter"_code, Form::Message, "Shift+N", true,
              QT_TRANSLATE_NOOP("Sop", "Message to the reporter"),
              QT_TRANSLATE_NOOP("Sop", "wrote to the reporter")},
    ActionRow{CorrectFields, "correct_fields"_code, Form::Correct, "E", true,
              QT_TRANSLATE_NOOP("Sop", "Correct the details"),
              QT_TRANSLATE_NOOP("Sop", "corrected the details")},
    ActionRow{RevealReporter, "reveal_reporter"_code, Form::Reveal, "", false,
              QT_TRANSLATE_NOOP("Sop", "Show the reporter"),
              QT_TRANSLATE_NOOP("Sop", "looked at the reporter's identity")},
    ActionRow{RevealText, "reveal_text"_code, Form::Reveal, "", false,
              QT_TRANSLATE_NOOP("Sop", "Show the confidential text"),
              QT_TRANSLATE_NOOP("Sop", "opened the confidential text")},
};

using States = std::array<std::optional<State>, 12>;
constexpr States kWithAgencies{Received, NeedsInfo, Accepted, Assigned, InProgress, OnHold};
constexpr States kRunning{Received, NeedsInfo, UnderReview, Accepted, Assigned, InProgress, OnHold};
constexpr States kEverything{Received, NeedsInfo,     UnderReview, Accepted, Assigned, InProgress,
                             OnHold,   AwaitingCheck, Done,        Rejected, Referred, Merged};

constexpr std::array kQueues{
    // code, role, icon, states, cut, by end, title, what it says when empty
    Queue{"to_verify"_code, kAgencyAdmin, "inbox", {Received}, Cut::None, false,
          QT_TRANSLATE_NOOP("Sop", "To verify"),
          QT_TRANSLATE_NOOP("Sop", "No complaint needs verification.")},
    Queue{"to_assign"_code, kAgencyAdmin, "user-plus", {Accepted}, Cut::None, false,
          QT_TRANSLATE_NOOP("Sop", "To assign"),
          QT_TRANSLATE_NOOP("Sop", "No complaint needs an officer.")},
    Queue{"in_hand"_code, kAgencyAdmin, "wrench", {Assigned, InProgress, OnHold}, Cut::None, false,
          QT_TRANSLATE_NOOP("Sop", "In hand"),
          QT_TRANSLATE_NOOP("Sop", "No work is going on.")},
    Queue{"to_check"_code, kAgencyAdmin, "camera", {AwaitingCheck}, Cut::None, false,
          QT_TRANSLATE_NOOP("Sop", "Results to check"),
          QT_TRANSLATE_NOOP("Sop", "No result waits for a check.")},
    Queue{"awaiting_reporter"_code, kAgencyAdmin, "pause", {NeedsInfo}, Cut::None, false,
          QT_TRANSLATE_NOOP("Sop", "Waiting for reporter"),
          QT_TRANSLATE_NOOP("Sop", "No reporter owes an answer.")},
    Queue{"with_central"_code, kAgencyAdmin, "building-2", {UnderReview}, Cut::None, false,
          QT_TRANSLATE_NOOP("Sop", "With central admin"),
          QT_TRANSLATE_NOOP("Sop", "The central admin is reviewing nothing of yours.")},
    Queue{"late"_code, kAgencyAdmin, "octagon-alert", kRunning, Cut::Late, false,
          QT_TRANSLATE_NOOP("Sop", "Past deadline"),
          QT_TRANSLATE_NOOP("Sop", "Nothing is past its deadline.")},
    Queue{"completed"_code, kAgencyAdmin, "check", {Done}, Cut::None, true,
          QT_TRANSLATE_NOOP("Sop", "Completed"),
          QT_TRANSLATE_NOOP("Sop", "Nothing has been completed yet.")},
    Queue{"turned_away"_code, kAgencyAdmin, "circle-x", {Rejected, Referred, Merged},
          Cut::None, true,
          QT_TRANSLATE_NOOP("Sop", "Rejected or referred"),
          QT_TRANSLATE_NOOP("Sop", "Nothing has been rejected or referred.")},
    Queue{"new_tasks"_code, kOfficer, "inbox", {Assigned}, Cut::None, false,
          QT_TRANSLATE_NOOP("Sop", "Tasks to receive"),
          QT_TRANSLATE_NOOP("Sop", "No task waits to be received.")},
    Queue{"working"_code, kOfficer, "wrench", {InProgress}, Cut::None, false,
          QT_TRANSLATE_NOOP("Sop", "In progress"),
          QT_TRANSLATE_NOOP("Sop", "You are working on nothing.")},
    Queue{"rework"_code, kOfficer, "corner-up-left", {InProgress, OnHold}, Cut::Rework, false,
          QT_TRANSLATE_NOOP("Sop", "Returned for rework"),
          QT_TRANSLATE_NOOP("Sop", "Nothing has been returned to you.")},
    Queue{"held"_code, kOfficer, "pause", {OnHold}, Cut::None, false,
          QT_TRANSLATE_NOOP("Sop", "On hold"),
          QT_TRANSLATE_NOOP("Sop", "Nothing is on hold.")},
    Queue{"late_tasks"_code, kOfficer, "octagon-alert", {Assigned, InProgress, OnHold},
          Cut::Late, false,
          QT_TRANSLATE_NOOP("Sop", "Past deadline"),
          QT_TRANSLATE_NOOP("Sop", "Nothing is past its deadline.")},
    Queue{"handed_in"_code, kOfficer, "camera", {AwaitingCheck}, Cut::None, false,
          QT_TRANSLATE_NOOP("Sop", "Being checked"),
          QT_TRANSLATE_NOOP("Sop", "No result is being checked.")},
    Queue{"done_this_week"_code, kOfficer, "check", {Done}, Cut::EndedThisWeek, true,
          QT_TRANSLATE_NOOP("Sop", "Done this week"),
          QT_TRANSLATE_NOOP("Sop", "Nothing completed this week yet.")},
    Queue{"to_review"_code, kCentralAdmin, "list-checks", {UnderReview}, Cut::None, false,
          QT_TRANSLATE_NOOP("Sop", "To decide"),
          QT_TRANSLATE_NOOP("Sop", "No rejection or transfer waits for you.")},
    Queue{"city_late"_code, kCentralAdmin, "octagon-alert", kRunning, Cut::Late, false,
          QT_TRANSLATE_NOOP("Sop", "Past deadline"),
          QT_TRANSLATE_NOOP("Sop", "Nothing is past its deadline.")},
    Queue{"city_due_soon"_code, kCentralAdmin, "triangle-alert", kRunning, Cut::DueSoon, false,
          QT_TRANSLATE_NOOP("Sop", "Due soon"),
          QT_TRANSLATE_NOOP("Sop", "Nothing is about to pass its deadline.")},
    Queue{"emergencies"_code, kCentralAdmin, "siren", kRunning, Cut::Emergency, false,
          QT_TRANSLATE_NOOP("Sop", "Emergencies"),
          QT_TRANSLATE_NOOP("Sop", "No emergency is open.")},
    Queue{"city_open"_code, kCentralAdmin, "clipboard-list", kWithAgencies, Cut::None, false,
          QT_TRANSLATE_NOOP("Sop", "Open with agencies"),
          QT_TRANSLATE_NOOP("Sop", "No agency has an open complaint.")},
    Queue{"city_to_check"_code, kCentralAdmin, "camera", {AwaitingCheck}, Cut::None, false,
          QT_TRANSLATE_NOOP("Sop", "Results to check"),
          QT_TRANSLATE_NOOP("Sop", "No result waits for a check.")},
    Queue{"rejections"_code, kCentralAdmin, "circle-x", {Rejected, Referred, Merged},
          Cut::None, true,
          QT_TRANSLATE_NOOP("Sop", "Rejected or referred"),
          QT_TRANSLATE_NOOP("Sop", "Nothing has been rejected or referred.")},
    Queue{"city_completed"_code, kCentralAdmin, "check", {Done}, Cut::None, true,
          QT_TRANSLATE_NOOP("Sop", "Completed"),
          QT_TRANSLATE_NOOP("Sop", "Nothing has been completed yet.")},
    Queue{"everything"_code, kCentralAdmin, "archive", kEverything, Cut::Everything, false,
          QT_TRANSLATE_NOOP("Sop", "All complaints"),
          QT_TRANSLATE_NOOP("Sop", "There is no complaint yet.")},
};

constexpr std::array kChannels{
    ChannelRow{Channel::Jss, "jss_upik"_code, "smartphone", true,
               QT_TRANSLATE_NOOP("Sop", "UPIK on JSS"),
               QT_TRANSLATE_NOOP("Sop", "JSS number")},
    ChannelRow{Channel::Lapor, "sp4n_lapor"_code, "megaphone", false,
               QT_TRANSLATE_NOOP("Sop", "SP4N-LAPOR!"),
               QT_TRANSLATE_NOOP("Sop", "Tracking ID")},
    ChannelRow{Channel::Email, "email"_code, "mail", true, QT_TRANSLATE_NOOP("Sop", "E-mail"),
               QT_TRANSLATE_NOOP("Sop", "Message number")},
    ChannelRow{Channel::Phone, "telepon"_code, "phone", true, QT_TRANSLATE_NOOP("Sop", "Telephone"),
               ""},
    ChannelRow{Channel::Messaging, "perpesanan"_code, "message-circle", true,
               QT_TRANSLATE_NOOP("Sop", "Messaging"),
               ""},
    ChannelRow{Channel::SocialMedia, "media_sosial"_code, "share-2", false,
               QT_TRANSLATE_NOOP("Sop", "Social media"),
               QT_TRANSLATE_NOOP("Sop", "Link to the post")},
    ChannelRow{Channel::FrontDesk, "datang_langsung"_code, "door-open", true,
               QT_TRANSLATE_NOOP("Sop", "Front desk"),
               ""},
    ChannelRow{Channel::Letter, "surat"_code, "newspaper", true, QT_TRANSLATE_NOOP("Sop", "Letter"),
               QT_TRANSLATE_NOOP("Sop", "Letter number")},
};

constexpr std::array kStages{
    StageRow{Stage::Verification, "verification"_code,
             QT_TRANSLATE_NOOP("Sop", "Verification")},
    StageRow{Stage::Review, "review"_code,
             QT_TRANSLATE_NOOP("Sop", "Review by the central admin")},
    StageRow{Stage::Reception, "reception"_code,
             QT_TRANSLATE_NOOP("Sop", "Receipt by the officer")},
    StageRow{Stage::Work, "work"_code,
             QT_TRANSLATE_NOOP("Sop", "Work")},
    StageRow{Stage::Total, "total"_code,
             QT_TRANSLATE_NOOP("Sop", "Whole complaint")},
    StageRow{Stage::NationalVerification, "national_verification"_code,
             QT_TRANSLATE_NOOP("Sop", "SP4N-LAPOR! verification")},
    StageRow{Stage::NationalFollowUp, "national_follow_up"_code,
             QT_TRANSLATE_NOOP("Sop", "SP4N-LAPOR! follow-up")},
    StageRow{Stage::NationalCompletion, "national_completion"_code,
             QT_TRANSLATE_NOOP("Sop", "SP4N-LAPOR! completion")},
};

constexpr std::array kAllStates{Received,   NeedsInfo, UnderReview,   Accepted, Assigned,
                                InProgress, OnHold,    AwaitingCheck, Done,     Rejected,
                                Referred,   Merged};
constexpr std::array kOfficersStates{Assigned, InProgress, OnHold, AwaitingCheck};

static_assert(followsItsEnum<StateRow>(kStates, &StateRow::state, Merged), "states out of order");
static_assert(followsItsEnum<ActionRow>(kActions, &ActionRow::action, RevealText),
              "actions out of order");
static_assert(followsItsEnum<ChannelRow>(kChannels, &ChannelRow::channel, Channel::Letter),
              "channels out of order");
static_assert(followsItsEnum<StageRow>(kStages, &StageRow::stage, Stage::NationalCompletion),
              "stages out of order");
static_assert(everyStateIsReachable(kTransitions),
              "a state of the SOP cannot be reached from Received");
static_assert(everyOpenStateIsLeft(kStates, kTransitions),
              "a complaint would stay in a state for ever");
static_assert(noActionAnsweredTwice(kTransitions),
              "two rows answer the same action in the same state");
static_assert(everyActionHasARow(kActions, kTransitions, kRemarks),
              "an action has no row, or is both an arrow and a remark");
static_assert(everyStateHasOneHome(kAllStates, kQueues, kAgencyAdmin),
              "an agency's complaint has no queue, or two");
static_assert(everyStateHasOneHome(kAllStates, kQueues, kCentralAdmin),
              "Admin Pusat's complaint has no queue, or two");
static_assert(everyStateHasOneHome(kOfficersStates, kQueues, kOfficer),
              "an officer's task has no queue, or two");
static_assert(everyOpenStateHasAClock(kStates), "a complaint could wait without a clock");

} // namespace

std::span<const StateRow> states() { return kStates; }
std::span<const ActionRow> actions() { return kActions; }
std::span<const Transition> transitions() { return kTransitions; }
std::span<const Remark> remarks() { return kRemarks; }
std::span<const RoleRow> roles() { return kRoles; }
std::span<const ChannelRow> channels() { return kChannels; }
std::span<const StageRow> stages() { return kStages; }
std::span<const Queue> queues() { return kQueues; }

} // namespace upik
