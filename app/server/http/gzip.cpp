// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/http/gzip.h"

#include <zlib.h>

namespace upik {

namespace {

constexpr int kLevel = 5;
constexpr int kGzipWindow = 15 + 16; // zlib's way to ask for gzip's head and foot
constexpr int kMemory = 8;

} // namespace

QByteArray gzipped(const QByteArray &bytes)
{
    z_stream stream{};
    if (deflateInit2(&stream, kLevel, Z_DEFLATED, kGzipWindow, kMemory, Z_DEFAULT_STRATEGY) != Z_OK)
        return {};
    QByteArray source = bytes; // zlib's interface takes no const
    const auto bound = deflateBound(&stream, static_cast<uLong>(source.size()));
    QByteArray result(static_cast<qsizetype>(bound), Qt::Uninitialized);
    stream.next_in = reinterpret_cast<Bytef *>(source.data());
    stream.avail_in = static_cast<uInt>(source.size());
    stream.next_out = reinterpret_cast<Bytef *>(result.data());
    stream.avail_out = static_cast<uInt>(result.size());
    const bool isDone = deflate(&stream, Z_FINISH) == Z_STREAM_END;
    result.truncate(isDone ? static_cast<qsizetype>(stream.total_out) : 0);
    deflateEnd(&stream);
    return result;
}

} // namespace upik
