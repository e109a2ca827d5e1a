// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/addressnet.h"

#include <arpa/inet.h>

namespace upik {
namespace {

constexpr qsizetype kIpv4NetBytes = 3;
constexpr qsizetype kIpv6NetBytes = 8;
constexpr qsizetype kIpv6Bytes = 16;
/// Before an IPv4 address written as IPv6.
constexpr char kMapped[] = "\0\0\0\0\0\0\0\0\0\0\xff\xff";
constexpr qsizetype kMappedBytes = sizeof kMapped - 1;

} // namespace

QByteArray addressNet(const QByteArray &address)
{
    const qsizetype zone = address.indexOf('%');
    const QByteArray bare = zone < 0 ? address : address.first(zone);
    QByteArray bytes(kIpv6Bytes, '\0');
    if (inet_pton(AF_INET, bare.constData(), bytes.data()) == 1)
        return "4" + bytes.first(kIpv4NetBytes);
    if (inet_pton(AF_INET6, bare.constData(), bytes.data()) != 1)
        return "?";
    if (bytes.startsWith(QByteArray::fromRawData(kMapped, kMappedBytes)))
        return "4" + bytes.mid(kMappedBytes, kIpv4NetBytes);
    return "6" + bytes.first(kIpv6NetBytes);
}

} // namespace upik
