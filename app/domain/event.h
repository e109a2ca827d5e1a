// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/complaint.h"

#include <vector>

namespace upik {

/// Who acts: the seat somebody has taken at the desk.
struct Seat {
    Role role = Role::AgencyAdmin;
    QString person;   ///< name for the history
    QString agency;   ///< of an agency admin or an officer; empty for Admin Pusat
    QString officer;  ///< id, of a field officer

    bool operator==(const Seat &) const = default;
};

/// What a dialog asked for. Which members an action reads stands beside the action in
/// workflow.cpp; the others stay empty.
struct ActionInput {
    QString reason;      ///< code of a reject reason or a hold reason
    QString message;     ///< to the reporter
    QString note;        ///< internal
    QString officer;
    QString agency;
    QString externalBody;
    QString externalNumber;
    QString mergeInto;
    QString onBehalfOf;  ///< officer id: the agency admin acts for an officer
    std::optional<Instant> until;  ///< target visit, or expected end of a hold
    std::optional<Facts> facts;    ///< corrected fields
    std::optional<bool> confidential;
    QStringList photos;  ///< attachment ids

    bool operator==(const ActionInput &) const = default;
};

/// How a stage ended. Frozen in the event that ended it: no later change of a calendar, a holiday
/// or a setting touches it.
struct Verdict {
    Stage stage = Stage::Verification;
    int round = 1;
    QString agency;
    Instant due;
    Instant endedAt;
    Millis limit{};
    Millis used{};       ///< counted by the stage's clock, pauses left out
    bool onTime = true;
    int calendarVersion = 0;

    bool operator==(const Verdict &) const = default;
};

/// One step of a complaint's life. Events are only ever added.
struct Event {
    QString id;          ///< UUIDv7, also the id of the outbox row
    QString complaint;
    int n = 0;           ///< 1 for Record
    Action action = Action::Record;
    Seat by;
    Instant at;          ///< the desk's clock
    std::optional<Instant> serverAt; ///< decides over `at` once a server has it
    State from = State::Received;
    State to = State::Received;
    QString agency;      ///< after the step
    QString officer;     ///< after the step
    ActionInput input;
    std::optional<Intake> intake;    ///< of Record; text and reporter may be left out in stores
    std::vector<Verdict> verdicts;   ///< of the stages this step ended
    bool judged = false;             ///< verdicts are frozen, also where there are none

    bool operator==(const Event &) const = default;
    /// The time that counts: the server's where there is one.
    Instant when() const { return serverAt.value_or(at); }
};

} // namespace upik

Q_DECLARE_METATYPE(upik::Event)
