// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/http/headerscan.h"

namespace upik {

HeaderScan::Found HeaderScan::scan(QByteArrayView bytes)
{
    while (m_at < bytes.size()) {
        const Found found = step(bytes);
        ++m_at;
        if (found != Found::NeedsMore)
            return found;
    }
    return Found::NeedsMore;
}

/// Looks at the byte at m_at; its predecessors were found good.
HeaderScan::Found HeaderScan::step(QByteArrayView bytes)
{
    const char c = bytes[m_at];
    const bool isAfterCr = m_at > 0 && bytes[m_at - 1] == '\r';
    if (c == '\0' || isAfterCr != (c == '\n'))
        return Found::Malformed;
    if (m_isFirstLine && m_at >= m_lineBytes)
        return Found::LineTooLong;
    if (m_at >= m_headerBytes)
        return Found::HeaderTooLarge;
    const bool isFolded = m_at == m_lineStart && (c == ' ' || c == '\t');
    if (isFolded)
        return Found::Malformed;
    if (c != '\n')
        return Found::NeedsMore;
    const bool isEmptyLine = m_at - m_lineStart == 1;
    m_lineStart = m_at + 1;
    if (isEmptyLine)
        return m_isFirstLine ? Found::Malformed : Found::End;
    m_isFirstLine = false;
    return Found::NeedsMore;
}

} // namespace upik
