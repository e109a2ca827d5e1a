// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/http/admission.h"

namespace upik {

namespace {

/// "::" is nobody's address, so it stands for those without a share of their own.
const PeerAddress kUncounted;

} // namespace

Admission::Pass::~Pass()
{
    if (m_from)
        m_from->release(m_peer);
}

std::optional<Admission::Pass> Admission::admit(const PeerAddress &peer)
{
    const PeerAddress key = peer.counted();
    const auto share = m_shares.find(key);
    if (m_count >= m_most || (share != m_shares.end() && share->second >= m_perPeer))
        return refuse();
    ++m_count;
    ++m_shares[key];
    return Pass(*this, key);
}

std::optional<Admission::Pass> Admission::admitUncounted()
{
    if (m_count >= m_most)
        return refuse();
    ++m_count;
    return Pass(*this, kUncounted);
}

std::optional<Admission::Pass> Admission::refuse()
{
    ++m_refused;
    return {};
}

void Admission::release(const PeerAddress &peer)
{
    --m_count;
    const auto share = m_shares.find(peer);
    if (share != m_shares.end() && --share->second == 0)
        m_shares.erase(share);
}

} // namespace upik
