// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace upik {

/// The network that an address counts to: the first 24 bits of IPv4, the first 64 of IPv6, since
/// whoever has one address of such a network often has them all. An IPv4 address written as IPv6
/// (::ffff:192.0.2.1) counts as IPv4. Whatever is no address, as a Unix socket's empty one, counts
/// to one network of its own. The bytes are a key, not for reading.
QByteArray addressNet(const QByteArray &address);

} // namespace upik
