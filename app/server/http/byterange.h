// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Which bytes of a file a Range header asks for (RFC 9110, 14).
#include <QByteArrayView>

namespace upik {

struct ByteRange {
    enum class Kind { Whole, Part, Unsatisfiable };

    Kind kind = Kind::Whole;
    qint64 first = 0;   ///< bytes before the part
    qint64 length = 0;  ///< of the part, or of the whole

    bool operator==(const ByteRange &) const = default;
};

/// Whole for an empty, odd or manifold range: RFC 9110 lets a server pass over those, and many
/// overlapping ones are an old attack. `size` is the file's.
ByteRange rangeOf(QByteArrayView header, qint64 size);

} // namespace upik
