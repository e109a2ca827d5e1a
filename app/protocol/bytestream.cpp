// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocol/bytestream.h"

namespace upik {
namespace {

constexpr qint64 kPart = 256 * 1024;
const QByteArray kByteOrderMark = QByteArrayLiteral("\xEF\xBB\xBF");

} // namespace

ByteStream::ByteStream(QIODevice &device) : m_device(device)
{
    readOn();
    if (m_part.startsWith(kByteOrderMark))
        m_next = kByteOrderMark.size();
}

void ByteStream::returnTo(qint64 position, int line)
{
    m_line = line;
    if (position >= m_start && position <= m_start + m_part.size()) {
        m_next = position - m_start;
        return;
    }
    m_device.seek(position);
    m_start = position;
    m_next = 0;
    m_part.clear();
}

bool ByteStream::readOn()
{
    m_start += m_part.size();
    m_part = m_device.read(kPart);
    m_next = 0;
    return !m_part.isEmpty();
}

} // namespace upik
