// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QIODevice>

namespace upik {

/// The bytes of a file one by one, a part of it in memory at a time; counts lines, which end by LF,
/// by CR and LF or, as old spreadsheets write them, by CR alone.
class ByteStream
{
public:
    static constexpr int kEnd = -1;

    /// Skips a UTF-8 byte order mark. The device must be open, seekable and outlive it.
    explicit ByteStream(QIODevice &device);

    /// The next byte, 0 to 255, or kEnd.
    int take()
    {
        const int byte = peek();
        if (byte == kEnd)
            return kEnd;
        ++m_next;
        if (byte == '\n' || (byte == '\r' && peek() != '\n'))
            ++m_line;
        return byte;
    }
    /// The next byte without taking it.
    int peek()
    {
        if (m_next == m_part.size() && !readOn())
            return kEnd;
        return static_cast<unsigned char>(m_part[m_next]);
    }

    /// Bytes taken so far, for a progress bar.
    qint64 position() const { return m_start + m_next; }
    /// The line, from 1, that the next byte stands in.
    int line() const { return m_line; }
    /// Goes back to a position where this line began or went on.
    void returnTo(qint64 position, int line);

private:
    bool readOn();

    QIODevice &m_device;
    QByteArray m_part;
    qint64 m_start = 0;
    qsizetype m_next = 0;
    int m_line = 1;
};

} // namespace upik
