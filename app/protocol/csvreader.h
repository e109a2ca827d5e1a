// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/error.h"
#include "protocol/bytestream.h"

#include <QStringList>

namespace upik {

/// One record of a CSV file.
struct CsvRecord {
    int line = 0;                ///< of the file, where the record begins, from 1
    Result<QStringList> fields;  ///< an error's place is the number of the field, from 1
};

/// Reads CSV by RFC 4180 as spreadsheets write it: `;`, `,` or tab, told from the first line;
/// quotes with line breaks inside; lines that end by LF, CR LF or CR; UTF-8. A record that is
/// broken is told as such and reading goes on with the line after the one where it began. Empty
/// lines are passed over.
class CsvReader
{
public:
    /// The device must be open, seekable and outlive it.
    explicit CsvReader(QIODevice &device);

    /// The next record, or none at the end.
    std::optional<CsvRecord> next();
    /// Comma, semicolon or tab, as the first record shows.
    char separator() const { return m_separator; }
    /// Bytes read so far.
    qint64 position() const { return m_bytes.position(); }

private:
    /// Where a byte of a record stands.
    enum class At { FieldStart, Plain, Quoted, AfterQuote, Closed };
    struct Draft;

    Result<QList<QByteArray>> readRecord();
    /// Takes one byte into the draft; true when the record is complete.
    Result<bool> takeByte(Draft &draft, int byte);
    Result<bool> takeQuotedByte(Draft &draft, int byte);
    Result<bool> takeByteAfterQuote(Draft &draft, int byte);
    /// Whether the byte just taken ends a line; of CR and LF the LF does.
    bool endsLine(int byte);
    void goOnAfterLine(qint64 start, int line);
    char guessSeparator();

    ByteStream m_bytes;
    char m_separator;
};

} // namespace upik
