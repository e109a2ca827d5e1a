// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/workerpool.h"

namespace upik {

WorkerPool::WorkerPool(Open open, int threads, std::size_t most)
    : m_open(std::move(open)), m_most(most)
{
    for (int i = 0; i < threads; ++i)
        m_threads.emplace_back([this] { serve(); });
}

WorkerPool::~WorkerPool()
{
    {
        const std::scoped_lock lock(m_mutex);
        m_isEnding = true;
    }
    m_wake.notify_all();
    for (std::thread &thread : m_threads)
        thread.join();
}

bool WorkerPool::push(Job job)
{
    {
        const std::scoped_lock lock(m_mutex);
        if (m_isEnding || m_jobs.size() >= m_most)
            return false;
        m_jobs.push_back(std::move(job));
    }
    m_wake.notify_one();
    return true;
}

std::size_t WorkerPool::waiting() const
{
    const std::scoped_lock lock(m_mutex);
    return m_jobs.size();
}

std::optional<WorkerPool::Job> WorkerPool::next()
{
    std::unique_lock lock(m_mutex);
    m_wake.wait(lock, [this] { return m_isEnding || !m_jobs.empty(); });
    if (m_jobs.empty())
        return {};
    Job job = std::move(m_jobs.front());
    m_jobs.pop_front();
    return job;
}

void WorkerPool::serve()
{
    std::optional<ServerDatabase> database;
    while (const auto job = next()) {
        Result<ServerDatabase *> found = fail(ErrorCode::StoreUnreadable);
        if (!database) {
            if (auto opened = m_open())
                database.emplace(std::move(opened).value());
            else
                found = Unexpected{opened.error()};
        }
        if (database)
            found = &*database;
        if ((*job)(found) == Connection::Broken)
            database.reset();
    }
}

} // namespace upik
