// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The address of a client, and who counts as one client. IPv4 is held as ::ffff:a.b.c.d.
#include "server/http/headers.h"

#include <array>
#include <optional>

namespace upik {

class PeerAddress
{
public:
    using Bytes = std::array<unsigned char, 16>;

    PeerAddress() = default;
    explicit PeerAddress(const Bytes &bytes) : m_bytes(bytes) {}

    /// A numeric address, IPv6 also in brackets; nothing for a name or an address with a port.
    static std::optional<PeerAddress> fromText(QByteArrayView text);
    QByteArray toText() const;

    bool isLoopback() const;
    /// Whom limits are counted for: one IPv4 address, or the /64 an IPv6 customer is given.
    PeerAddress counted() const;
    /// `network` is "10.1.0.0/16", "fd00::/8" or one address; false when it is neither.
    bool isIn(QByteArrayView network) const;

    auto operator<=>(const PeerAddress &) const = default;

private:
    bool isV4() const;

    Bytes m_bytes = {};
};

/// Networks whose word about others is believed.
using Networks = std::vector<QByteArray>;

bool isAmong(const PeerAddress &address, const Networks &networks);

/// The client behind `direct`: the last address of X-Forwarded-For that is no proxy of ours, if
/// `direct` is one. What stands before that, or is no address, anybody could have written.
PeerAddress forwardedPeer(const PeerAddress &direct, const Headers &headers,
                          const Networks &proxies);

} // namespace upik
