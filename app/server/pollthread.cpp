// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/pollthread.h"

#include <algorithm>

namespace upik {
namespace {

constexpr Millis kTick = 1s;

} // namespace

PollThread::PollThread(const Clock &clock, std::function<void()> everySecond)
    : m_clock(clock), m_thread([this, everySecond = std::move(everySecond)] { serve(everySecond); })
{}

PollThread::~PollThread()
{
    close();
    if (m_thread.joinable())
        m_thread.join();
}

void PollThread::admit(Waiter waiter, Admitted admitted)
{
    const bool isTaken = post([this, waiter = std::move(waiter), admitted] {
        admitted(m_room.admit(waiter));
    });
    if (!isTaken)
        admitted({});
}

void PollThread::leave(WaitingRoom::Ticket ticket)
{
    post([this, ticket] { m_room.leave(ticket); });
}

void PollThread::tell(const CommitNews &news)
{
    post([this, news] { m_room.committed(news.head, news.touched); });
}

void PollThread::close()
{
    {
        const std::scoped_lock lock(m_mutex);
        m_isEnding = true;
    }
    m_wake.notify_all();
    if (m_thread.joinable() && m_thread.get_id() != std::this_thread::get_id())
        m_thread.join();
}

bool PollThread::post(Task task)
{
    {
        const std::scoped_lock lock(m_mutex);
        if (m_isEnding)
            return false;
        m_tasks.push_back(std::move(task));
    }
    m_wake.notify_all();
    return true;
}

/// Ending or not, what was posted is handed out.
std::deque<PollThread::Task> PollThread::takeTasks(std::chrono::milliseconds most)
{
    std::unique_lock lock(m_mutex);
    m_wake.wait_for(lock, most, [this] { return m_isEnding || !m_tasks.empty(); });
    return std::exchange(m_tasks, {});
}

Millis PollThread::untilNext() const
{
    const auto end = m_room.nextEnd();
    return end ? std::clamp<Millis>(*end - m_clock.now(), 0ms, kTick) : kTick;
}

void PollThread::serve(const std::function<void()> &everySecond)
{
    for (Instant ticked = m_clock.now();;) {
        for (const Task &task : takeTasks(untilNext()))
            task();
        const Instant now = m_clock.now();
        m_room.expire(now);
        m_size = m_room.size();
        if (now - ticked >= kTick || now < ticked) {
            ticked = now;
            everySecond();
        }
        const std::scoped_lock lock(m_mutex);
        if (m_isEnding && m_tasks.empty())
            break;
    }
    m_room.close();
    m_size = 0;
}

} // namespace upik
