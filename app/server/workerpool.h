// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/serverdatabase.h"

#include <condition_variable>
#include <deque>
#include <functional>
#include <mutex>
#include <thread>
#include <vector>

namespace upik {

/// Threads that do jobs in the order in which they came, each with a connection of its own, which
/// is opened at its first job. What it holds is bounded: who comes beyond that is told so at once.
class WorkerPool
{
public:
    enum class Connection { Sound, Broken };
    /// Does the job, or says why it cannot: the database could not be opened. A connection told to
    /// be broken is opened anew for the next job.
    using Job = std::function<Connection(const Result<ServerDatabase *> &)>;
    using Open = std::function<Result<ServerDatabase>()>;

    /// `most` jobs may wait.
    WorkerPool(Open open, int threads, std::size_t most);
    /// Does what waits first.
    ~WorkerPool();
    WorkerPool(const WorkerPool &) = delete;
    WorkerPool &operator=(const WorkerPool &) = delete;

    /// False where it is full or ends; then the job is gone.
    bool push(Job job);
    /// How many jobs wait.
    std::size_t waiting() const;

private:
    void serve();
    std::optional<Job> next();

    Open m_open;
    std::size_t m_most;
    mutable std::mutex m_mutex;
    std::condition_variable m_wake;
    std::deque<Job> m_jobs;
    bool m_isEnding = false;
    std::vector<std::thread> m_threads;
};

} // namespace upik
