// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/sqlconnection.h"

#include <QSqlError>
#include <QVariant>

using namespace Qt::Literals::StringLiterals;

namespace upik {
namespace {

/// Statements kept prepared; more than the hot paths have.
constexpr std::size_t kMostIdle = 200;

} // namespace

SqlConnection::SqlConnection(const QString &driver, QString place, Fetching fetching)
    : m_place(std::move(place)), m_fetching(fetching)
{
    // Connections are known to QtSql by name; this one is used through this object alone.
    const QString name = u"upik-%1"_s.arg(reinterpret_cast<quintptr>(this));
    m_connection = QSqlDatabase::addDatabase(driver, name);
}

SqlConnection::~SqlConnection()
{
    m_idle.clear();
    const QString name = m_connection.connectionName();
    m_connection = {};
    QSqlDatabase::removeDatabase(name);
}

Result<QVariant> SqlConnection::firstColumn(std::string_view sql)
{
    auto query = take(sql);
    if (!query)
        return Unexpected{query.error()};
    QVariant found;
    if (query->exec() && query->next())
        found = query->value(0);
    while (query->next()) {
    }
    if (query->lastError().isValid())
        return Unexpected{errorOf(query->lastError())};
    giveBack(sql, std::move(*query));
    return found;
}

/// Not prepared: PostgreSQL prepares no BEGIN.
Result<void> SqlConnection::run(std::string_view sql)
{
    QSqlQuery query = newQuery();
    query.exec(QString::fromUtf8(sql.data(), qsizetype(sql.size())));
    while (query.next()) {
    }
    if (query.lastError().isValid())
        return Unexpected{errorOf(query.lastError())};
    return {};
}

QSqlQuery SqlConnection::newQuery() const
{
    QSqlQuery query(m_connection);
    query.setForwardOnly(m_fetching == Fetching::RowByRow);
    return query;
}

Result<QSqlQuery> SqlConnection::take(std::string_view sql)
{
    if (const auto found = m_idle.find(sql); found != m_idle.end()) {
        QSqlQuery query = std::move(found->second);
        m_idle.erase(found);
        return query;
    }
    QSqlQuery query = newQuery();
    if (!query.prepare(QString::fromUtf8(sql.data(), qsizetype(sql.size()))))
        return Unexpected{errorOf(query.lastError())};
    return query;
}

/// An unfinished query would hold back the log.
void SqlConnection::giveBack(std::string_view sql, QSqlQuery query)
{
    query.finish();
    if (m_idle.size() < kMostIdle)
        m_idle.emplace(sql, std::move(query));
}

} // namespace upik
