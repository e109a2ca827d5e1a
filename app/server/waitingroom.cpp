// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/waitingroom.h"

#include <algorithm>

namespace upik {

WaitingRoom::WaitingRoom(std::size_t capacity) : m_capacity(capacity) {}

std::optional<WaitingRoom::Ticket> WaitingRoom::admit(Waiter waiter)
{
    std::optional<Waiter> older;
    if (const auto found = m_byDevice.find(waiter.device); found != m_byDevice.end())
        older = take(found->second);
    if (m_closed || m_waiters.size() >= m_capacity)
        return std::nullopt;
    const Ticket ticket = ++m_last;
    m_byDevice[waiter.device] = ticket;
    m_byEnd.emplace(waiter.until, ticket);
    for (const QString &key : waiter.keys.words())
        m_byKey[key].insert(ticket);
    const bool isBehind = waiter.seenHead < m_head;
    m_waiters.emplace(ticket, std::move(waiter));
    if (older)
        older->wake(WakeReason::Replaced);
    if (isBehind)
        call({ticket}, WakeReason::Committed);
    return ticket;
}

void WaitingRoom::leave(Ticket ticket)
{
    if (m_waiters.contains(ticket))
        take(ticket);
}

std::size_t WaitingRoom::committed(qint64 head, const ScopeKeys &touched)
{
    m_head = std::max(m_head, head);
    std::set<Ticket> concerned;
    for (const QString &key : touched.words())
        if (const auto waiting = m_byKey.find(key); waiting != m_byKey.end())
            concerned.insert(waiting->second.begin(), waiting->second.end());
    return call(concerned, WakeReason::Committed);
}

std::size_t WaitingRoom::expire(Instant now)
{
    std::set<Ticket> over;
    for (const auto &[until, ticket] : m_byEnd) {
        if (until > now)
            break;
        over.insert(ticket);
    }
    return call(over, WakeReason::TimedOut);
}

std::optional<Instant> WaitingRoom::nextEnd() const
{
    if (m_byEnd.empty())
        return std::nullopt;
    return m_byEnd.begin()->first;
}

void WaitingRoom::close()
{
    m_closed = true;
    std::set<Ticket> all;
    for (const auto &each : m_waiters)
        all.insert(each.first);
    call(all, WakeReason::Closed);
}

/// A called waiter may leave, or admit others: each is looked for again and taken out before.
std::size_t WaitingRoom::call(const std::set<Ticket> &tickets, WakeReason reason)
{
    std::size_t called = 0;
    for (const Ticket ticket : tickets) {
        if (!m_waiters.contains(ticket))
            continue;
        const Waiter waiter = take(ticket);
        ++called;
        waiter.wake(reason);
    }
    return called;
}

Waiter WaitingRoom::take(Ticket ticket)
{
    Waiter waiter = std::move(m_waiters.extract(ticket).mapped());
    m_byDevice.erase(waiter.device);
    m_byEnd.erase({waiter.until, ticket});
    for (const QString &key : waiter.keys.words()) {
        const auto waiting = m_byKey.find(key);
        waiting->second.erase(ticket);
        if (waiting->second.empty())
            m_byKey.erase(waiting);
    }
    return waiter;
}

} // namespace upik
