// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/referencestore.h"

#include "protocol/jsontext.h"
#include "store/statement.h"

#include <QJsonDocument>

namespace upik {

Result<std::vector<ReferenceEntry>> ReferenceStore::load(const QString &kind)
{
    Statement statement(m_database,
                        "SELECT code, body FROM reference WHERE kind = ? ORDER BY position");
    return statement.bind(kind).all([](RowReader &row) {
        const QString code = row.text();
        return ReferenceEntry{code, QJsonDocument::fromJson(row.text().toUtf8()).object()};
    });
}

Result<std::vector<ReferenceRow>> ReferenceStore::all()
{
    Statement statement(m_database,
                        "SELECT kind, code, position, body FROM reference ORDER BY kind, position");
    return statement.all([](RowReader &row) {
        ReferenceRow entry;
        entry.kind = row.text();
        entry.code = row.text();
        entry.position = row.number();
        entry.body = QJsonDocument::fromJson(row.text().toUtf8()).object();
        return entry;
    });
}

Result<void> ReferenceStore::replace(const QString &kind,
                                     const std::vector<ReferenceEntry> &entries)
{
    Statement clear(m_database, "DELETE FROM reference WHERE kind = ?");
    if (auto done = clear.bind(kind).run(); !done)
        return done;
    Statement insert(m_database, "INSERT INTO reference (kind, code, position, body) "
                                 "VALUES (?, ?, ?, ?)");
    int position = 0;
    for (const ReferenceEntry &entry : entries) {
        const QString body = QString::fromUtf8(compactJson(entry.body));
        if (auto done = insert.bind(kind, entry.code, position++, body).run(); !done)
            return done;
    }
    return {};
}

} // namespace upik
