// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/statement.h"

#include <sqlite3.h>

namespace upik {

Statement::Statement(Database &database, std::string_view sql)
    : m_database(database), m_sql(sql), m_statement(database.take(sql))
{
    if (!m_statement)
        m_fault = m_database.lastError();
}

Statement::~Statement()
{
    if (m_statement)
        m_database.giveBack(m_sql, m_statement);
}

Statement &Statement::copy(const RowReader &row)
{
    for (int column = 0; column < sqlite3_column_count(row.statement()); ++column)
        noteBinding(sqlite3_bind_value(m_statement, column + 1,
                                       sqlite3_column_value(row.statement(), column)));
    return *this;
}

Result<void> Statement::run()
{
    return each([](RowReader &) {});
}

Result<qint64> Statement::number()
{
    const auto found = first([](RowReader &row) { return row.integer(); });
    if (!found)
        return Unexpected{found.error()};
    return found->value_or(0);
}

Result<bool> Statement::step()
{
    if (m_fault)
        return Unexpected{*m_fault};
    const int code = sqlite3_step(m_statement);
    if (code == SQLITE_ROW)
        return true;
    if (code == SQLITE_DONE) {
        reset();
        return false;
    }
    const Error error = m_database.lastError();
    reset();
    return Unexpected{error};
}

void Statement::reset()
{
    sqlite3_reset(m_statement);
    m_bound = 0;
}

void Statement::noteBinding(int code)
{
    if (code != SQLITE_OK && !m_fault)
        m_fault = m_database.lastError();
}

void Statement::put(const QString &text)
{
    const QByteArray utf8 = text.toUtf8();
    noteBinding(sqlite3_bind_text64(m_statement, ++m_bound, utf8.constData(),
                                    static_cast<sqlite3_uint64>(utf8.size()), SQLITE_TRANSIENT,
                                    SQLITE_UTF8));
}

void Statement::put(QLatin1StringView text)
{
    put(QString(text));
}

void Statement::put(const QByteArray &bytes)
{
    // constData() is never null, so that no bytes are an empty value and not NULL.
    noteBinding(sqlite3_bind_blob64(m_statement, ++m_bound, bytes.constData(),
                                    static_cast<sqlite3_uint64>(bytes.size()), SQLITE_TRANSIENT));
}

void Statement::put(qint64 number)
{
    noteBinding(sqlite3_bind_int64(m_statement, ++m_bound, number));
}

void Statement::put(double number)
{
    noteBinding(sqlite3_bind_double(m_statement, ++m_bound, number));
}

void Statement::put(std::nullopt_t)
{
    noteBinding(sqlite3_bind_null(m_statement, ++m_bound));
}

} // namespace upik
