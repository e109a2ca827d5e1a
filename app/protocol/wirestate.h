// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/instant.h"
#include "protocol/problem.h"

namespace upik {

/// How far a complaint has come: its version, 0 where it is new, and the code of its state.
struct SeenState {
    qint64 version = 0;
    QString status;

    bool operator==(const SeenState &) const = default;
};

/// How a complaint stands at the server when a mutation came too late: the member "conflict" of a
/// state-conflict.
struct StateConflict {
    SeenState base;    ///< what the person saw
    SeenState server;  ///< what is there now
    QString by;        ///< display name of who did it
    std::optional<Instant> at;

    bool operator==(const StateConflict &) const = default;
};

QJsonObject toJson(const SeenState &state);
/// Both members may be absent, as for what is new.
Result<SeenState> seenStateFrom(const QJsonObject &json, const QString &place = {});

/// The problem of a mutation that came too late.
Problem stateConflict(const StateConflict &conflict);
/// What such a problem tells; none where it tells nothing that can be read.
std::optional<StateConflict> stateConflictOf(const Problem &problem);

} // namespace upik
