// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/rowreader.h"

#include <sqlite3.h>

namespace upik {

QString RowReader::text()
{
    const int column = m_column++;
    const unsigned char *utf8 = sqlite3_column_text(m_statement, column);
    return QString::fromUtf8(reinterpret_cast<const char *>(utf8),
                             sqlite3_column_bytes(m_statement, column));
}

QByteArray RowReader::bytes()
{
    const int column = m_column++;
    const void *blob = sqlite3_column_blob(m_statement, column);
    return {static_cast<const char *>(blob), sqlite3_column_bytes(m_statement, column)};
}

qint64 RowReader::integer()
{
    return sqlite3_column_int64(m_statement, m_column++);
}

double RowReader::real()
{
    return sqlite3_column_double(m_statement, m_column++);
}

std::optional<Instant> RowReader::maybeInstant()
{
    const bool none = isNull();
    const Instant at = instant();
    return none ? std::nullopt : std::optional(at);
}

std::optional<double> RowReader::maybeReal()
{
    const bool none = isNull();
    const double number = real();
    return none ? std::nullopt : std::optional(number);
}

bool RowReader::isNull() const
{
    return sqlite3_column_type(m_statement, m_column) == SQLITE_NULL;
}

} // namespace upik
