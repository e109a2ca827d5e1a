// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/error.h"
#include "domain/event.h"

#include <QJsonObject>

// JSON of what happened, in the manner of intakecodec.h: the form of stores, exports and the wire.

namespace upik {

/// {"role": "agency_admin", "person": ..., "agency": ...}
QJsonObject toJson(const Seat &seat);
/// Only what the dialog filled in; an answer "no" about confidentiality is written.
QJsonObject toJson(const ActionInput &input);
/// Moments and durations in milliseconds, whether on time in so many words.
QJsonObject toJson(const Verdict &verdict);
/// With the verdicts it froze, and for Record the intake.
QJsonObject toJson(const Event &event);

/// Fails without a role.
Result<Seat> seatFrom(const QJsonObject &json, const QString &place = {});
/// Every member may be absent; which ones an action needs is the workflow's matter.
Result<ActionInput> actionInputFrom(const QJsonObject &json, const QString &place = {});
/// Fails without a stage and the moments it is about.
Result<Verdict> verdictFrom(const QJsonObject &json, const QString &place = {});
/// Fails without id, complaint, action, seat, time or states.
Result<Event> eventFrom(const QJsonObject &json, const QString &place = {});

} // namespace upik
