// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// gzip as a content coding. Compresses only: requests are never decompressed, so that there is no
// decompression bomb to guard against.
#include <QByteArray>

namespace upik {

/// At level 5 (sync.md 2.11). Empty when zlib has no memory.
QByteArray gzipped(const QByteArray &bytes);

} // namespace upik
