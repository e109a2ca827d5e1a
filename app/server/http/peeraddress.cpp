// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/http/peeraddress.h"

#include <QByteArrayList>
#include <algorithm>
#include <arpa/inet.h>

namespace upik {

namespace {

constexpr PeerAddress::Bytes kV4Prefix{0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0xff, 0xff, 0, 0, 0, 0};
constexpr int kV4PrefixBytes = 12;

bool startsAlike(const PeerAddress::Bytes &left, const PeerAddress::Bytes &right, int bits)
{
    const int whole = bits / 8;
    if (!std::equal(left.begin(), left.begin() + whole, right.begin()))
        return false;
    const int rest = bits % 8;
    if (rest == 0)
        return true;
    const auto at = static_cast<std::size_t>(whole);
    return (left[at] ^ right[at]) >> (8 - rest) == 0;
}

} // namespace

std::optional<PeerAddress> PeerAddress::fromText(QByteArrayView text)
{
    if (text.startsWith('[') && text.endsWith(']'))
        text = text.sliced(1, text.size() - 2);
    const QByteArray words = text.toByteArray();
    Bytes bytes = kV4Prefix;
    if (inet_pton(AF_INET, words.constData(), bytes.data() + kV4PrefixBytes) == 1)
        return PeerAddress(bytes);
    if (inet_pton(AF_INET6, words.constData(), bytes.data()) == 1)
        return PeerAddress(bytes);
    return {};
}

bool PeerAddress::isV4() const
{
    return startsAlike(m_bytes, kV4Prefix, 8 * kV4PrefixBytes);
}

QByteArray PeerAddress::toText() const
{
    std::array<char, INET6_ADDRSTRLEN> text{};
    const auto *from = m_bytes.data() + (isV4() ? kV4PrefixBytes : 0);
    inet_ntop(isV4() ? AF_INET : AF_INET6, from, text.data(), text.size());
    return text.data();
}

bool PeerAddress::isLoopback() const
{
    return isIn("127.0.0.0/8") || isIn("::1");
}

PeerAddress PeerAddress::counted() const
{
    PeerAddress result = *this;
    if (!isV4())
        std::fill(result.m_bytes.begin() + 8, result.m_bytes.end(), static_cast<unsigned char>(0));
    return result;
}

bool PeerAddress::isIn(QByteArrayView network) const
{
    const qsizetype slash = network.indexOf('/');
    const auto base = fromText(slash < 0 ? network : network.first(slash));
    if (!base)
        return false;
    const int most = base->isV4() ? 32 : 128;
    bool isNumber = true;
    const int bits = slash < 0 ? most : network.sliced(slash + 1).toByteArray().toInt(&isNumber);
    if (!isNumber || bits < 0 || bits > most)
        return false;
    return startsAlike(m_bytes, base->m_bytes, bits + 128 - most);
}

bool isAmong(const PeerAddress &address, const Networks &networks)
{
    return std::any_of(networks.begin(), networks.end(),
                       [&address](const QByteArray &each) { return address.isIn(each); });
}

PeerAddress forwardedPeer(const PeerAddress &direct, const Headers &headers,
                          const Networks &proxies)
{
    PeerAddress peer = direct;
    const auto hops = headers.joined("X-Forwarded-For").split(',');
    for (auto hop = hops.rbegin(); hop != hops.rend() && isAmong(peer, proxies); ++hop) {
        const auto before = PeerAddress::fromText(hop->trimmed());
        if (!before)
            break;
        peer = *before;
    }
    return peer;
}

} // namespace upik
