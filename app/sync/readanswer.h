// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "protocol/problem.h"
#include "sync/syncrequest.h"

#include <optional>

namespace upik {

/// Why something did not go, as the person may be told of it.
struct WireTrouble {
    TransportFault fault = TransportFault::None;
    int status = 0;                      ///< 0 where no answer came
    bool isOurs = true;                  ///< false: a proxy or a login page spoke, or a redirect
    std::optional<Problem> problem = {}; ///< where the server said why

    bool operator==(const WireTrouble &) const = default;
};

/// An answer, read as far as every request reads it.
struct ReadAnswer {
    AnswerKind kind = AnswerKind::OutcomeUnknown;
    WireTrouble trouble = {};            ///< empty where it is Processed
    std::optional<Millis> retryAfter = {};
    std::optional<Instant> serverTime = {};
    SyncReply reply = {};

    /// A whole number among the problem's own members, as "expected_lseq".
    std::optional<qint64> told(QLatin1StringView member) const;
};

/// `afterRefresh`: the request had a token renewed just before, or was that renewal.
ReadAnswer readAnswer(SyncReply reply, bool afterRefresh);

/// The same answer, taken for one that cannot be read.
ReadAnswer unreadable(ReadAnswer answer);

} // namespace upik
