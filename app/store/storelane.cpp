// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/storelane.h"

#include <utility>

namespace upik {
namespace {

/// An import's next rows come sooner: a checkpoint after each few would write the same pages
/// again and again.
constexpr Millis kMoment = 200ms;

} // namespace

StoreLane::StoreLane(Open open, Idle idle)
    : m_thread([this, open = std::move(open), idle = std::move(idle)] { serve(open, idle); })
{}

StoreLane::~StoreLane()
{
    {
        const std::lock_guard lock(m_mutex);
        m_ending = true;
    }
    m_wake.notify_one();
    m_thread.join();
}

void StoreLane::push(bool urgent, Job job)
{
    {
        const std::lock_guard lock(m_mutex);
        (urgent ? m_urgent : m_patient).push_back(std::move(job));
    }
    m_wake.notify_one();
}

void StoreLane::supersede(const QString &topic)
{
    const std::lock_guard lock(m_mutex);
    for (Job &job : m_urgent)
        job.moot = job.moot || (!job.topic.isNull() && job.topic != topic);
    if (m_running && !m_running->topic.isNull() && m_running->topic != topic) {
        m_running->moot = true;
        if (m_database)
            m_database->interrupt();
    }
}

bool StoreLane::waitForJob(Job &next, const Idle &idle)
{
    std::unique_lock lock(m_mutex);
    m_running = nullptr;
    const auto wanted = [this] { return m_ending || !m_urgent.empty() || !m_patient.empty(); };
    if (idle && m_database && !m_wake.wait_for(lock, kMoment, wanted)) {
        lock.unlock();
        idle(*m_database);
        lock.lock();
    }
    m_wake.wait(lock, wanted);
    std::deque<Job> &jobs = m_urgent.empty() ? m_patient : m_urgent;
    if (jobs.empty())
        return false;
    next = std::move(jobs.front());
    jobs.pop_front();
    m_running = &next;
    if (m_database)
        m_database->proceed();
    return true;
}

void StoreLane::serve(const Open &open, const Idle &idle)
{
    std::unique_ptr<Database> database;
    for (Job job; waitForJob(job, idle);) {
        Result<Database *> ready = database.get();
        if (!database) {
            auto opened = open();
            if (opened) {
                database = std::move(*opened);
                ready = database.get();
                const std::lock_guard lock(m_mutex);
                m_database = database.get();
            } else {
                ready = Unexpected{opened.error()};
            }
        }
        job.run(ready, [this, &job] {
            const std::lock_guard lock(m_mutex);
            return job.moot;
        });
        job.run = {};
    }
    const std::lock_guard lock(m_mutex);
    m_database = nullptr;
}

} // namespace upik
