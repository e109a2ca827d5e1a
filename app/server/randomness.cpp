// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/randomness.h"

#include <sodium.h>

namespace upik {

Randomness systemRandomness()
{
    if (sodium_init() < 0)
        qFatal("libsodium cannot be used on this machine");
    return [](int bytes) {
        QByteArray drawn(bytes, Qt::Uninitialized);
        randombytes_buf(drawn.data(), static_cast<std::size_t>(drawn.size()));
        return drawn;
    };
}

} // namespace upik
