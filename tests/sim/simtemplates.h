// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/event.h"
#include "server/passwordhash.h"
#include "sim/simsupport.h"

namespace upik {

/// The least that libsodium takes: a simulation guards no password.
inline constexpr PasswordCost kSimCost{1, 8 * 1024};

inline constexpr QLatin1StringView kSimPassword{"kata sandi"};

/// Somebody with an account.
struct SimPerson {
    QString username;
    Seat seat;
};

/// Who has an account in every world.
const std::vector<SimPerson> &simPeople();

/// Files that every world begins with, made once in a run: a server's database with its people,
/// officers and reference data, and a desk's that has never seen a server.
QString simServerTemplate();
QString simDeskTemplate();

} // namespace upik
