// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/boundvalue.h"
#include "store/rowreader.h"
#include "store/sqlconnection.h"

#include <QStringList>

#include <optional>
#include <tuple>

namespace upik {

/// One prepared statement: bind, then run or read. Prepared once per connection and kept there
/// between uses. A fault of preparing or binding shows when it is run; a parameter that was not
/// bound is one. Parameters are plain question marks: Qt 6.4 miscounts ?1 used twice.
/// REQUIRES: used on the thread that owns the connection.
class Statement
{
public:
    Statement(SqlConnection &connection, std::string_view sql);
    ~Statement();
    Statement(const Statement &) = delete;
    Statement &operator=(const Statement &) = delete;

    /// Binds the next parameters, in the order of the SQL. What was bound before a run() stays
    /// until it is bound anew.
    template <typename... Values>
    Statement &bind(const Values &...values)
    {
        (put(boundValue(values)), ...);
        return *this;
    }

    /// Binds the columns of another statement's row, as they are.
    Statement &copy(const RowReader &row);

    /// Runs a statement that answers nothing. Ready to be bound again afterwards.
    Result<void> run();
    /// The same; yields how many rows were inserted, changed or deleted.
    Result<qint64> change();
    /// Runs an INSERT of one row; yields its number.
    Result<qint64> insert();

    /// Every row, each made into a value by `read`.
    template <typename Read>
    auto all(Read read) -> Result<std::vector<decltype(read(std::declval<RowReader &>()))>>
    {
        std::vector<decltype(read(std::declval<RowReader &>()))> found;
        const auto done = each([&](RowReader &row) { found.push_back(read(row)); });
        if (!done)
            return Unexpected{done.error()};
        return found;
    }

    /// The first row, or none.
    template <typename Read>
    auto first(Read read) -> Result<std::optional<decltype(read(std::declval<RowReader &>()))>>
    {
        using Value = decltype(read(std::declval<RowReader &>()));
        const Result<bool> found = step();
        if (!found)
            return Unexpected{found.error()};
        std::optional<Value> value;
        if (*found) {
            RowReader row(*m_query);
            value = read(row);
        }
        reset();
        return value;
    }

    /// Goes through the rows without keeping them.
    template <typename Visit>
    Result<void> each(Visit visit)
    {
        for (;;) {
            const Result<bool> found = step();
            if (!found)
                return Unexpected{found.error()};
            if (!*found)
                return {};
            RowReader row(*m_query);
            visit(row);
        }
    }

    /// The number in the first column of the first row; zero where there is no row.
    Result<qint64> number();

private:
    Result<bool> step();
    Result<void> start();
    Unexpected<Error> failed();
    void reset();
    void put(const QVariant &value);

    SqlConnection &m_connection;
    std::string m_sql;
    std::optional<QSqlQuery> m_query;
    std::optional<Error> m_fault; ///< of preparing; there is no query then
    int m_bound = 0;
    bool m_bindingsWhole = false;
    bool m_started = false; ///< rows are being read
    bool m_failed = false;  ///< not to be used by others after this
};

} // namespace upik
