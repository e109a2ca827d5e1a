// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "protocol/wirepull.h"
#include "server/historyreader.h"
#include "server/pullcursor.h"

namespace upik {

/// What holds for a desk at the moment of its pull.
struct PullGround {
    HistoryHead head;
    quint32 accessVersion = 0;  ///< of its user
    quint16 schema = 0;         ///< the newest of the desk's schemas that both sides know

    bool operator==(const PullGround &) const = default;
};

/// Where a pull goes on, or that it begins again and why.
struct PullStart {
    PullPlace place;
    std::optional<PullReset> reset;

    bool operator==(const PullStart &) const = default;
};

/// From zero, as a desk without a cursor.
PullPlace placeOfBeginning(const PullGround &ground);

/// Goes on from the place that a desk brought, unless its user may see other things by now, the
/// history is another one or forgotten up to there, or rows hold more for a desk of this schema.
/// Where the user's access changed, personal data go at once, whatever the reason.
/// `block` is what HistoryReader::blockAt() says of the place's knownSeq().
PullStart startFrom(const PullPlace &brought, const PullGround &ground,
                    const std::optional<CommitBlock> &block);

/// The place once everything up to `upto` was given; `chain` is that of the commit which holds it.
/// A snapshot goes on until nothing is left.
PullPlace placeAfter(const PullPlace &place, qint64 upto, bool more, quint64 chain);

} // namespace upik
