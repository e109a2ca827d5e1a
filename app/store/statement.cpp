// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/statement.h"

#include <QSqlError>
#include <QVariant>

using namespace Qt::Literals::StringLiterals;

namespace upik {

Statement::Statement(SqlConnection &connection, std::string_view sql)
    : m_connection(connection), m_sql(sql)
{
    auto query = connection.take(sql);
    if (query)
        m_query = std::move(*query);
    else
        m_fault = query.error();
}

Statement::~Statement()
{
    if (m_query && !m_failed)
        m_connection.giveBack(m_sql, std::move(*m_query));
}

Statement &Statement::copy(const RowReader &row)
{
    m_bound = 0;
    for (int column = 0; column < row.columns(); ++column) {
        const QVariant value = row.value(column);
        // The driver reads an empty blob as one that would be written as NULL.
        if (value.typeId() == QMetaType::QByteArray)
            put(boundValue(value.toByteArray()));
        else if (value.typeId() == QMetaType::QString && !value.isNull())
            put(boundValue(value.toString()));
        else
            put(value);
    }
    return *this;
}

Result<void> Statement::run()
{
    return each([](RowReader &) {});
}

Result<qint64> Statement::change()
{
    if (const auto started = start(); !started)
        return Unexpected{started.error()};
    const qint64 rows = m_query->numRowsAffected();
    reset();
    return rows;
}

Result<qint64> Statement::insert()
{
    if (const auto started = start(); !started)
        return Unexpected{started.error()};
    const qint64 row = m_query->lastInsertId().toLongLong();
    reset();
    return row;
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
    if (!m_started)
        if (const auto started = start(); !started)
            return Unexpected{started.error()};
    if (m_query->next())
        return true;
    if (m_query->lastError().isValid())
        return failed();
    reset();
    return false;
}

Result<void> Statement::start()
{
    if (m_fault)
        return Unexpected{*m_fault};
    // A query used before still holds what was bound to it then.
    m_bindingsWhole = m_bindingsWhole || m_bound == m_query->boundValues().size();
    if (!m_bindingsWhole || !m_query->exec())
        return failed();
    m_started = true;
    return {};
}

Unexpected<Error> Statement::failed()
{
    m_failed = true;
    const QSqlError error = m_query->lastError();
    reset();
    if (error.isValid())
        return Unexpected{m_connection.errorOf(error)};
    return fail(ErrorCode::StoreFailed, m_connection.place(), u"parameters missing"_s);
}

void Statement::reset()
{
    m_query->finish();
    m_started = false;
    m_bound = 0;
}

void Statement::put(const QVariant &value)
{
    if (m_query)
        m_query->bindValue(m_bound, value);
    ++m_bound;
}

} // namespace upik
