// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Looks for the end of a request's header while its bytes come in, before any parser sees them:
// what is too long or has odd line ends is refused at the byte that shows it.
#include <QByteArrayView>

namespace upik {

class HeaderScan
{
public:
    enum class Found { NeedsMore, End, Malformed, LineTooLong, HeaderTooLarge };

    /// `lineBytes` bounds the request line, `headerBytes` the whole header.
    HeaderScan(qint64 lineBytes, qint64 headerBytes)
        : m_lineBytes(lineBytes), m_headerBytes(headerBytes)
    {}

    /// `bytes` is all that came since the request's first byte, with more each time. Malformed are
    /// a bare CR or LF, a NUL, and a folded line, which a proxy might read otherwise.
    Found scan(QByteArrayView bytes);
    /// How many bytes the header has, its empty line among them. REQUIRES: End was found.
    qsizetype end() const { return m_at; }

private:
    Found step(QByteArrayView bytes);

    qint64 m_lineBytes;
    qint64 m_headerBytes;
    qsizetype m_at = 0;
    qsizetype m_lineStart = 0;
    bool m_isFirstLine = true;
};

} // namespace upik
