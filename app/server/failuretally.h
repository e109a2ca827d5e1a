// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/instant.h"

#include <QByteArray>

#include <map>

namespace upik {

/// How failures are answered with waiting.
struct TallyLimits {
    int free;                  ///< so many failures cost nothing
    Millis forgetting;         ///< after so long without another, one failure is forgotten
    Millis longest = 15min;    ///< a wait is never longer: nobody is locked out for good
    std::size_t capacity = 10'000;
};

/// Counts failures by a key (an account, a network) and tells how long it has to wait: after the
/// free ones 1 s, 2 s, 4 s... It is bounded: when full, it first forgets whom it has least against.
class FailureTally
{
public:
    explicit FailureTally(TallyLimits limits) : m_limits(limits) {}

    /// From when the key may try again; a time gone by where it may now.
    Instant openAt(const QByteArray &key) const;
    /// One more failure.
    void add(const QByteArray &key, Instant now);
    /// One failure less, and no wait: it was none.
    void takeBack(const QByteArray &key);
    void forget(const QByteArray &key) { m_counts.erase(key); }

    std::size_t size() const { return m_counts.size(); }

private:
    struct Count {
        int failures = 0;
        Instant last;
        Instant openAt;
    };

    int leftOf(const Count &count, Instant now) const;
    Millis waitAfter(int failures) const;
    void makeRoom(Instant now);

    TallyLimits m_limits;
    std::map<QByteArray, Count> m_counts;
};

} // namespace upik
