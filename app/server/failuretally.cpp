// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/failuretally.h"

#include <algorithm>

namespace upik {

Instant FailureTally::openAt(const QByteArray &key) const
{
    const auto found = m_counts.find(key);
    return found == m_counts.end() ? Instant::min() : found->second.openAt;
}

/// What is not forgotten yet. A clock that was set back forgets nothing.
int FailureTally::leftOf(const Count &count, Instant now) const
{
    const auto forgotten = std::max<qint64>(0, (now - count.last) / m_limits.forgetting);
    return int(std::max<qint64>(0, count.failures - forgotten));
}

Millis FailureTally::waitAfter(int failures) const
{
    constexpr int kMostDoublings = 20;
    if (failures <= m_limits.free)
        return 0ms;
    const int doublings = std::min(failures - m_limits.free - 1, kMostDoublings);
    return std::min(m_limits.longest, Millis(1s) * (1 << doublings));
}

void FailureTally::add(const QByteArray &key, Instant now)
{
    constexpr int kMost = 1'000;
    if (!m_counts.contains(key))
        makeRoom(now);
    Count &count = m_counts[key];
    count.failures = std::min(leftOf(count, now) + 1, kMost);
    count.last = now;
    count.openAt = now + waitAfter(count.failures);
}

void FailureTally::takeBack(const QByteArray &key)
{
    const auto found = m_counts.find(key);
    if (found == m_counts.end())
        return;
    found->second.failures -= 1;
    found->second.openAt = found->second.last;
    if (found->second.failures <= 0)
        m_counts.erase(found);
}

void FailureTally::makeRoom(Instant now)
{
    if (m_counts.size() < m_limits.capacity)
        return;
    std::erase_if(m_counts, [&](const auto &each) { return leftOf(each.second, now) == 0; });
    if (m_counts.size() < m_limits.capacity)
        return;
    m_counts.erase(std::ranges::min_element(m_counts, {}, [&](const auto &each) {
        return std::pair(leftOf(each.second, now), each.second.last);
    }));
}

} // namespace upik
