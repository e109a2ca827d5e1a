// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/error.h"
#include "domain/event.h"

#include <QJsonObject>

// JSON of what happened, in the manner of intakecodec.h: the form of stores, exports and the wire.

namespace upik {

QJsonObject toJson(const Seat &seat);
QJsonObject toJson(const ActionInput &input);
QJsonObject toJson(const Verdict &verdict);
QJsonObject toJson(const Event &event);

/// Fails without a role.
Result<Seat> seatFrom(const QJsonObject &json, const QString &place = {});
Result<ActionInput> actionInputFrom(const QJsonObject &json, const QString &place = {});
/// Fails without a stage and the moments it is about.
Result<Verdict> verdictFrom(const QJsonObject &json, const QString &place = {});
/// Fails without id, complaint, action, seat, time or states.
Result<Event> eventFrom(const QJsonObject &json, const QString &place = {});

} // namespace upik
