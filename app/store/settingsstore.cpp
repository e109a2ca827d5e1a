// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/settingsstore.h"

#include "protocol/jsontext.h"
#include "store/statement.h"

#include <QJsonDocument>

namespace upik {

Result<SettingsDocument> SettingsStore::load(const QString &name)
{
    Statement statement(m_database, "SELECT version, body FROM document WHERE name = ? "
                                    "ORDER BY version DESC LIMIT 1");
    const auto found = statement.bind(name).first([](RowReader &row) {
        const int version = row.number();
        return SettingsDocument{version, QJsonDocument::fromJson(row.text().toUtf8()).object()};
    });
    if (!found)
        return Unexpected{found.error()};
    return found->value_or(SettingsDocument());
}

Result<int> SettingsStore::save(const QString &name, const QJsonObject &body, Instant at)
{
    Statement statement(m_database,
                        "INSERT INTO document (name, version, body, saved_ms) SELECT ?, "
                        "1 + coalesce((SELECT max(version) FROM document WHERE name = ?), 0), "
                        "?, ? RETURNING version");
    const auto given = statement.bind(name, name, QString::fromUtf8(compactJson(body)), at)
                           .all([](RowReader &row) { return row.number(); });
    if (!given)
        return Unexpected{given.error()};
    return given->front();
}

Result<QString> SettingsStore::fact(const QString &key)
{
    Statement statement(m_database, "SELECT v FROM meta WHERE k = ?");
    const auto found = statement.bind(key).first([](RowReader &row) { return row.text(); });
    if (!found)
        return Unexpected{found.error()};
    return found->value_or(QString());
}

Result<void> SettingsStore::setFact(const QString &key, const QString &value)
{
    return Statement(m_database, "INSERT OR REPLACE INTO meta (k, v) VALUES (?, ?)")
        .bind(key, value)
        .run();
}

} // namespace upik
