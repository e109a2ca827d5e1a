// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/headwatch.h"
#include "server/http/reply.h"
#include "server/pollthread.h"
#include "server/servercore.h"
#include "server/serverfigures.h"
#include "server/serverlog.h"
#include "server/workerpool.h"

namespace upik {

/// How many threads each lane has; 0 means what suits the database and the machine.
struct LaneThreads {
    int reading = 0;
    int writing = 0;   ///< always 1 on SQLite
    int hashing = 0;
    int files = 2;
};

/// Brings requests to the threads that do their work, and answers back. The one place that knows
/// lanes, long polls, log and figures together.
class Dispatcher
{
public:
    /// Jobs that may wait in a lane; more are refused, since who waits longer has given up.
    static constexpr std::size_t kMostWaiting = 256;
    /// Passwords that may wait, for each takes 64 MiB and a tenth of a second.
    static constexpr std::size_t kMostHashes = 32;

    /// All must outlive it.
    Dispatcher(const ServerGrounds &grounds, const DatabaseAddress &address, LaneThreads threads,
               ServerLog &log);
    ~Dispatcher();

    /// Takes a request in; returns at once. From any thread.
    void take(HttpRequest request, Reply reply);
    /// Ends long polls with an empty answer and takes no more of them.
    void endPolls();

    /// Does a piece of work in a lane; false where it is full.
    bool run(Lane lane, WorkerPool::Job job);
    /// How many jobs wait in a lane, and how many polls.
    std::size_t waiting(Lane lane) const;
    std::size_t polls() const { return m_polls->size(); }
    const ServerFigures &figures() const { return m_figures; }

private:
    struct Exchange;
    using ExchangePtr = std::shared_ptr<Exchange>;
    using Work = std::function<Progress(Call &, ServerDatabase &)>;

    WorkerPool &pool(Lane lane) const { return *m_pools[std::size_t(lane)]; }
    void work(Lane lane, const ExchangePtr &exchange, Work work);
    WorkerPool::Connection perform(const ExchangePtr &exchange, const Work &work,
                                   const Result<ServerDatabase *> &database);
    void goOn(const ExchangePtr &exchange, Progress progress);
    void poll(const ExchangePtr &exchange, const LongPoll &poll);
    void woken(const ExchangePtr &exchange, WakeReason reason, const HttpResponse &otherwise);
    void finish(const ExchangePtr &exchange, const HttpResponse &response);
    void refuse(const ExchangePtr &exchange, const Refusal &refusal);
    void everySecond();
    void lookForOthers();
    void tidyUp();

    const ServerGrounds &m_grounds;
    ServerLog &m_log;
    ServerCore m_core;
    ServerFigures m_figures;
    HeadWatch m_watch;
    std::atomic<bool> m_isLooking = false;
    std::optional<Instant> m_tidyAt;
    std::array<std::unique_ptr<WorkerPool>, kLanes> m_pools;
    std::unique_ptr<PollThread> m_polls;
};

} // namespace upik
