// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Counts who is in, altogether and by client, and lets nobody in above the limits. A pass is held
// as long as its owner is in. For the I/O thread alone, but for the two figures.
#include "server/http/peeraddress.h"

#include <atomic>
#include <map>

namespace upik {

class Admission
{
public:
    /// One place taken; gives it back when it goes. REQUIRES: the Admission outlives it.
    class Pass
    {
    public:
        Pass(Admission &from, const PeerAddress &peer) : m_from(&from), m_peer(peer) {}
        Pass(Pass &&other) noexcept
            : m_from(std::exchange(other.m_from, nullptr)), m_peer(other.m_peer)
        {}
        Pass &operator=(Pass &&other) noexcept
        {
            std::swap(m_from, other.m_from);
            std::swap(m_peer, other.m_peer);
            return *this;
        }
        ~Pass();

    private:
        Admission *m_from;
        PeerAddress m_peer;
    };

    Admission(qint64 most, qint64 perPeer) : m_most(most), m_perPeer(perPeer) {}

    /// Nothing when it is full, or that client has its share.
    std::optional<Pass> admit(const PeerAddress &peer);
    /// The same for one whose share is counted elsewhere, such as a proxy.
    std::optional<Pass> admitUncounted();

    /// How many are in; from any thread.
    qint64 count() const { return m_count; }
    /// How many were turned away since the start; from any thread.
    qint64 refused() const { return m_refused; }

private:
    std::optional<Pass> refuse();
    void release(const PeerAddress &peer);

    qint64 m_most;
    qint64 m_perPeer;
    std::atomic<qint64> m_count = 0;
    std::atomic<qint64> m_refused = 0;
    std::map<PeerAddress, qint64> m_shares;
};

} // namespace upik
