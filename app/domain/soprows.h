// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1StringView>
#include <QMetaType>

#include <array>
#include <optional>

// The vocabulary of the SOP "Pengelolaan Pengaduan melalui UPIK pada Jogja Smart Service".
// What the words do to each other stands in the tables of sop.cpp and nowhere else; these are the
// kinds of rows that the tables are made of.

namespace upik {

enum class State {
    Received, NeedsInfo, UnderReview, Accepted, Assigned, InProgress, OnHold, AwaitingCheck,
    Done, Rejected, Referred, Merged,
};

enum class Role { AgencyAdmin, FieldOfficer, CentralAdmin };

/// Who is expected to act next.
enum class Turn { AgencyAdmin, FieldOfficer, CentralAdmin, Reporter, ByReason, BySetting, Nobody };

enum class Action {
    Record, Accept, Reject, AskInfo, RecordAnswer, Assign, Reassign, RequestTransfer,
    ReturnForRework, ApproveCompletion, Receive, Progress, Hold, Resume, ReturnToAgency,
    Complete, Transfer, SendBack, Refer, Merge, ConfirmRejection, Reopen, Remind,
    SetConfidential, InternalNote, MessageReporter, CorrectFields, RevealReporter,
    RevealText,
};

/// A clock of the SOP, or of the national ring that SP4N-LAPOR! adds.
enum class Stage {
    Verification, Review, Reception, Work, Total,
    NationalVerification, NationalFollowUp, NationalCompletion,
};

enum class Channel { Jss, Lapor, Email, Phone, Messaging, SocialMedia, FrontDesk, Letter };

/// Which dialog asks for what an action needs.
enum class Form {
    None, Intake, Verify, Reject, AskInfo, Answer, Assign, RequestTransfer, Rework, Receive,
    Progress, Hold, Resume, ReturnToAgency, Complete, Review, Refer, Merge, Reopen, Remind,
    Confidentiality, InternalNote, Message, Correct, Reveal,
};

/// The condition under which a row of the transition table holds.
enum class When {
    Always, OfficerNamed, NoOfficerNamed, RejectionsReviewed, RejectionsFinal,
    OfficersReceive, AgencyReceives, CompletionIsFinal, CompletionIsChecked, AgencyChecks,
    CentralChecks, TransferNotLocked,
};

/// What part of a role's complaints a queue shows besides the states.
enum class Cut { None, Late, DueSoon, Rework, Emergency, EndedThisWeek, Everything };

struct StateRow {
    State state;
    QLatin1StringView code;     ///< in stores and files
    Turn turn;
    std::optional<Stage> clock; ///< the clock that is shown first
    bool open;
    const char *label;          ///< source text of context "Sop", as all texts here
};

struct ActionRow {
    Action action;
    QLatin1StringView code;
    Form form;
    const char *key;          ///< the key of the window, or ""
    bool mayBeUndone;
    const char *label;        ///< on buttons: "Reject complaint"
    const char *done;         ///< in the history: "rejected the complaint"
};

/// One arrow of the SOP: from a state, by an action of a role, to a state.
struct Transition {
    State from;
    Action action;
    State to;
    Role who;
    When when;
};

/// An action that changes no state, open to whoever handles the complaint.
struct Remark {
    Action action;
    bool agencyAdmin, fieldOfficer, centralAdmin;
    bool onEnded; ///< also after the complaint has ended
};

struct RoleRow {
    Role role;
    QLatin1StringView code;
    const char *label;
};

struct ChannelRow {
    Channel channel;
    QLatin1StringView code;
    const char *icon;
    bool contactExpected;
    const char *label;
    const char *numberLabel; ///< what the channel calls its own number, or "" where it has none
};

struct StageRow {
    Stage stage;
    QLatin1StringView code;
    const char *label;
};

/// A queue at the left of the window: the complaints of a role's sight in certain states.
struct Queue {
    QLatin1StringView code;
    Role role;
    const char *icon;
    std::array<std::optional<State>, 12> states;
    Cut cut;
    bool byEnd;              ///< newest end first instead of least time left first
    const char *title;
    const char *empty;       ///< what an empty queue says
};

} // namespace upik

Q_DECLARE_METATYPE(upik::Action)
Q_DECLARE_METATYPE(upik::State)
