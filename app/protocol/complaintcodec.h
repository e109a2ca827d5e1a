// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/complaint.h"
#include "domain/error.h"

#include <QJsonObject>

namespace upik {

/// The head of a complaint as JSON, in the manner of intakecodec.h.
QJsonObject toJson(const Complaint &complaint);
/// Fails without an id, a state, a channel or a time of submission, and on unknown words.
Result<Complaint> complaintFrom(const QJsonObject &json, const QString &place = {});

} // namespace upik
