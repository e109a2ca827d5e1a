// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/instant.h"
#include "server/scopekeys.h"

#include <functional>
#include <map>
#include <optional>

namespace upik {

/// Why a waiter is called.
enum class WakeReason {
    Committed, ///< something under one of its keys: pull again
    Replaced,  ///< the same device asked anew: answer empty
    TimedOut,  ///< answer empty
    Closed,    ///< the server stops: answer empty
};

/// A pull that found nothing and waits.
struct Waiter {
    QString device;
    ScopeKeys keys;
    qint64 seenHead = 0;                   ///< head of the history when it found nothing
    Instant until;
    std::function<void(WakeReason)> wake;  ///< called once at most, may come back into the room
};

/// Where long polls wait for the next commit that concerns them. One waiter a device, bounded in
/// all. It belongs to one thread, which calls every waiter; commits of other threads are posted to
/// it. A commit between a pull's reading and its coming here is not missed: `seenHead` shows it.
class WaitingRoom
{
public:
    using Ticket = quint64;

    /// Holds at most `capacity` waiters: one for every connection the server takes.
    explicit WaitingRoom(std::size_t capacity = 1'024);

    /// Lets a pull wait; its device's older one is answered first. Where the history has gone on
    /// since it looked, it is called at once, before this returns. Nothing where the room is full:
    /// answer 503.
    std::optional<Ticket> admit(Waiter waiter);
    /// The connection has gone: forgets the waiter without a call. Nothing happens where it has
    /// been called already.
    void leave(Ticket ticket);
    /// A commit reached `head` and touched these keys. Calls whom it concerns, the longest waiting
    /// first, and gives how many.
    std::size_t committed(qint64 head, const ScopeKeys &touched);
    /// Calls whose time is over and gives how many.
    std::size_t expire(Instant now);
    /// When expire() next has something to do.
    std::optional<Instant> nextEnd() const;
    /// Calls everybody; nobody is let in any more.
    void close();

    std::size_t size() const { return m_waiters.size(); }

private:
    std::size_t call(const std::set<Ticket> &tickets, WakeReason reason);
    Waiter take(Ticket ticket);

    std::size_t m_capacity;
    bool m_closed = false;
    qint64 m_head = 0;
    Ticket m_last = 0;
    std::map<Ticket, Waiter> m_waiters;
    std::map<QString, Ticket> m_byDevice;
    std::map<QString, std::set<Ticket>> m_byKey;
    std::set<std::pair<Instant, Ticket>> m_byEnd;
};

} // namespace upik
