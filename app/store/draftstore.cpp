// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/draftstore.h"

#include "store/statement.h"

namespace upik {

Result<void> DraftStore::keep(const QString &formKey, const QString &entity,
                              const QByteArray &body, Instant at)
{
    Statement statement(m_database,
                        "INSERT OR REPLACE INTO draft (form_key, entity, body, updated_ms) "
                        "VALUES (?, ?, ?, ?)");
    return statement.bind(formKey, entity, body, at).run();
}

Result<QByteArray> DraftStore::load(const QString &formKey)
{
    Statement statement(m_database, "SELECT body FROM draft WHERE form_key = ?");
    const auto found = statement.bind(formKey).first([](RowReader &row) { return row.bytes(); });
    if (!found)
        return Unexpected{found.error()};
    return found->value_or(QByteArray());
}

Result<std::vector<std::pair<QString, QByteArray>>> DraftStore::all()
{
    Statement statement(m_database, "SELECT form_key, body FROM draft");
    return statement.all([](RowReader &row) {
        const QString key = row.text();
        return std::pair(key, row.bytes());
    });
}

Result<void> DraftStore::drop(const QString &formKey)
{
    return Statement(m_database, "DELETE FROM draft WHERE form_key = ?").bind(formKey).run();
}

} // namespace upik
