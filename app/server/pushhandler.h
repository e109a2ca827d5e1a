// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/mutationtaker.h"

namespace upik {

/// What a push is answered with, and what it changed for whoever waits.
struct PushDone {
    PushAnswer answer;
    CommitNews news;     ///< of all its commits; nothing touched where nothing was new
};

/// Who pushes, and with which request.
struct PushSource {
    Caller caller;
    QString request;     ///< X-Request-Id
    Instant received;
};

/// POST /v1/push without the HTTP: a batch of mutations, in order, each with a result of its own.
class PushHandler
{
public:
    /// Both outlive it. REQUIRES: the thread that owns the database, which is opened for writing.
    PushHandler(ServerDatabase &database, const TakingContext &context)
        : m_database(database), m_taker(database, context)
    {}

    /// Refuses as a whole with EpochChanged (with "epoch" and "last_lseq": the desk pushes from
    /// there what it still has), Forbidden where the device is not the session's, and for what
    /// MutationTaker::take() refuses for good; what was processed before that stays and is answered
    /// again when it is sent again. Where the server has no time or fails half way, the answer has
    /// the results so far and says that it stopped.
    Answered<PushDone> push(const PushRequest &request, const PushSource &source);

private:
    Answered<void> takeAll(const PushRequest &request, const PushSource &source, PushDone &done);
    Answered<PushAnswer> begun(const PushRequest &request);

    ServerDatabase &m_database;
    MutationTaker m_taker;
};

} // namespace upik
