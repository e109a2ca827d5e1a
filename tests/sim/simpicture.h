// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "protocol/wirebody.h"
#include "protocol/wirepull.h"
#include "sim/simdesk.h"

#include <map>

namespace upik {

/// What a desk has, or what the server would give it: one text for each kind and id.
using SimPicture = std::map<QString, QString>;

/// What the server gives this user from zero, at a desk of its own.
SimPicture pictureOfServer(SimServer &server, const QString &username);
/// What the desk's file holds.
SimPicture pictureOfDesk(SimDesk &desk);
/// A line for each that one of them lacks or has otherwise; a few at most.
QStringList differences(const SimPicture &there, const SimPicture &here);

/// Which complaint a pulled row belongs to; empty where it belongs to none.
QString complaintOf(const PullRow &row);

} // namespace upik
