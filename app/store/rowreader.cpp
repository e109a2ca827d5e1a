// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/rowreader.h"

#include <QSqlQuery>
#include <QSqlRecord>

namespace upik {

QString RowReader::text()
{
    return next().toString();
}

QByteArray RowReader::bytes()
{
    return next().toByteArray();
}

qint64 RowReader::integer()
{
    return next().toLongLong();
}

double RowReader::real()
{
    return next().toDouble();
}

std::optional<Instant> RowReader::maybeInstant()
{
    const QVariant at = next();
    return at.isNull() ? std::nullopt : std::optional(fromMillis(at.toLongLong()));
}

std::optional<double> RowReader::maybeReal()
{
    const QVariant number = next();
    return number.isNull() ? std::nullopt : std::optional(number.toDouble());
}

int RowReader::columns() const
{
    return m_query.record().count();
}

QVariant RowReader::value(int column) const
{
    return m_query.value(column);
}

QVariant RowReader::next()
{
    return value(m_column++);
}

} // namespace upik
