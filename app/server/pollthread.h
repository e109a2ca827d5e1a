// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/clock.h"
#include "server/feedwriter.h"
#include "server/waitingroom.h"

#include <atomic>
#include <condition_variable>
#include <deque>
#include <mutex>
#include <thread>

namespace upik {

/// The thread that a WaitingRoom belongs to: takes waiters and news from all others, and looks at
/// the clock. All calls but the waiters' wakes return at once.
class PollThread
{
public:
    /// Told, on this thread while it runs, the ticket by which the waiter may leave; nothing where
    /// there was no room.
    using Admitted = std::function<void(std::optional<WaitingRoom::Ticket>)>;

    /// `everySecond` is called on this thread while it runs: what others commit has to be looked
    /// for, what is due to be done.
    PollThread(const Clock &clock, std::function<void()> everySecond);
    ~PollThread();
    PollThread(const PollThread &) = delete;
    PollThread &operator=(const PollThread &) = delete;

    /// The waiter is woken on this thread; once it ends, nobody is let in any more.
    void admit(Waiter waiter, Admitted admitted);
    void leave(WaitingRoom::Ticket ticket);
    void tell(const CommitNews &news);
    /// Calls everybody and lets nobody in any more; returns when they have been called.
    void close();

    /// How many wait; from any thread.
    std::size_t size() const { return m_size; }

private:
    using Task = std::function<void()>;

    bool post(Task task);
    std::deque<Task> takeTasks(std::chrono::milliseconds most);
    void serve(const std::function<void()> &everySecond);
    Millis untilNext() const;

    const Clock &m_clock;
    WaitingRoom m_room;
    std::atomic<std::size_t> m_size = 0;
    std::mutex m_mutex;
    std::condition_variable m_wake;
    std::deque<Task> m_tasks;
    bool m_isEnding = false;
    std::thread m_thread;
};

} // namespace upik
