// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/instant.h"

#include <QByteArray>
#include <QString>
#include <QVariant>

#include <optional>

class QSqlQuery;

namespace upik {

/// Reads the columns of the row a Statement stands on, from left to right: each call takes the
/// next one. Texts come back byte for byte, with whatever was typed.
class RowReader
{
public:
    explicit RowReader(const QSqlQuery &query) : m_query(query) {}

    QString text();
    QByteArray bytes();
    qint64 integer();
    int number() { return static_cast<int>(integer()); }
    bool flag() { return integer() != 0; }
    double real();
    Instant instant() { return fromMillis(integer()); }
    Millis span() { return Millis{integer()}; }
    std::optional<Instant> maybeInstant();
    std::optional<double> maybeReal();

    /// A word of a closed list, read by its finder (stateOf, channelOf...); `otherwise` where a
    /// newer program wrote a word unknown here.
    template <typename Find, typename T>
    T code(Find find, T otherwise)
    {
        return find(QStringView(text())).value_or(otherwise);
    }

    int columns() const;
    /// As the driver has it, wherever the reader stands.
    QVariant value(int column) const;

private:
    QVariant next();

    const QSqlQuery &m_query;
    int m_column = 0;
};

} // namespace upik
