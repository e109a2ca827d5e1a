// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/error.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QString>

#include <map>
#include <string>
#include <string_view>

namespace upik {

/// A connection of QtSql with the statements that were prepared on it: what a Statement needs,
/// whatever engine answers. Made, used and closed in one thread.
class SqlConnection
{
public:
    virtual ~SqlConnection();
    SqlConnection(const SqlConnection &) = delete;
    SqlConnection &operator=(const SqlConnection &) = delete;

    /// Runs one statement without parameters and without an answer.
    Result<void> run(std::string_view sql);
    /// Begins a write transaction, in which nothing fails later for a lock it could not get.
    virtual Result<void> begin() = 0;

    /// Which database this is, for errors; no secrets.
    QString place() const { return m_place; }

protected:
    /// Whether rows come one by one as they are read, or all at once: then other statements may
    /// run between them on engines that answer one at a time.
    enum class Fetching { RowByRow, AtOnce };

    /// Does not connect yet. `driver` is QtSql's name of it.
    SqlConnection(const QString &driver, QString place, Fetching fetching);

    QSqlDatabase &connection() { return m_connection; }
    /// What the engine's words mean to a person.
    virtual Error errorOf(const QSqlError &error) const = 0;
    /// Of the first row; empty where there is none.
    Result<QVariant> firstColumn(std::string_view sql);

private:
    friend class Statement;

    QSqlQuery newQuery() const;
    Result<QSqlQuery> take(std::string_view sql);
    void giveBack(std::string_view sql, QSqlQuery query);

    QString m_place;
    Fetching m_fetching;
    QSqlDatabase m_connection;
    /// Prepared and idle, by their SQL.
    std::multimap<std::string, QSqlQuery, std::less<>> m_idle;
};

} // namespace upik
