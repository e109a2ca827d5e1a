// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/instant.h"

#include <QByteArray>
#include <QString>

#include <optional>

struct sqlite3_stmt;

namespace upik {

/// Reads the columns of the row a Statement stands on, from left to right: each call takes the
/// next one. Texts come back byte for byte, with whatever was typed.
class RowReader
{
public:
    explicit RowReader(sqlite3_stmt *statement) : m_statement(statement) {}

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

    /// For Statement alone.
    sqlite3_stmt *statement() const { return m_statement; }

private:
    bool isNull() const;

    sqlite3_stmt *m_statement;
    int m_column = 0;
};

} // namespace upik
