// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/officerows.h"

#include "protocol/jsontext.h"
#include "protocol/pulledrow.h"
#include "protocol/referencerow.h"
#include "store/settingsstore.h"
#include "store/statement.h"

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace upik {
namespace {

QString textOf(const QJsonObject &json) { return QString::fromUtf8(compactJson(json)); }

/// Whether the row can be put where it belongs.
bool isSound(const PullRow &row)
{
    if (row.kind == kReferenceRow)
        return referenceRowFrom(row.data).hasValue();
    return row.kind == kDocumentRow ? documentRowFrom(row.data).hasValue()
                                    : userRowFrom(row.data).hasValue();
}

} // namespace

bool OfficeRows::isOfOffice(QStringView kind)
{
    return kind == kReferenceRow || kind == kDocumentRow || kind == kUserRow;
}

Result<void> OfficeRows::take(const PullRow &row, qint64 generation)
{
    if (!isSound(row))
        return {};
    BaseRow into{row.kind, row.id, row.version};
    // People have no table of their own.
    if (row.kind == kUserRow)
        into.body = compactJson(row.data);
    const auto taken = m_rows.take(into, generation);
    if (!taken)
        return Unexpected{taken.error()};
    return *taken ? put(row) : Result<void>();
}

Result<void> OfficeRows::put(const PullRow &row)
{
    if (row.kind == kReferenceRow)
        return putReference(row);
    return row.kind == kDocumentRow ? putDocument(row) : Result<void>();
}

Result<void> OfficeRows::putReference(const PullRow &row)
{
    const auto entry = referenceRowFrom(row.data);
    Statement statement(m_database,
                        "INSERT INTO reference (kind, code, position, body) VALUES (?, ?, ?, ?) "
                        "ON CONFLICT (kind, code) DO UPDATE SET position = excluded.position, "
                        "body = excluded.body");
    statement.bind(entry->kind, entry->code, entry->position, textOf(entry->body));
    if (auto done = statement.run(); !done)
        return done;
    m_hasChanged = true;
    return {};
}

Result<void> OfficeRows::putDocument(const PullRow &row)
{
    const auto document = documentRowFrom(row.data);
    Statement statement(m_database,
                        "INSERT INTO document (name, version, body, saved_ms) VALUES (?, ?, ?, ?) "
                        "ON CONFLICT (name, version) DO UPDATE SET body = excluded.body, "
                        "saved_ms = excluded.saved_ms");
    statement.bind(document->name, document->version, textOf(document->body), document->savedAt);
    const auto done = statement.run();
    return done ? change() : done;
}

/// Other rules: every deadline has to be looked at again.
Result<void> OfficeRows::change()
{
    m_hasChanged = true;
    return SettingsStore(m_database).setFact(kDeadlinesFollow, kDeadlinesStale);
}

Result<void> OfficeRows::drop(const QString &kind, const QString &id)
{
    const auto row = m_rows.find(kind, id);
    if (!row || !*row)
        return row ? Result<void>() : Unexpected{row.error()};
    Result<void> done;
    if (kind == kReferenceRow)
        done = Statement(m_database, "DELETE FROM reference WHERE kind || ':' || code = ?")
                   .bind(id)
                   .run();
    else if (kind == kDocumentRow)
        done = Statement(m_database, "DELETE FROM document WHERE name || ':' || version = ?")
                   .bind(id)
                   .run();
    if (done && kind != kUserRow)
        done = change();
    return done ? m_rows.drop(kind, id) : done;
}

Result<void> OfficeRows::dropOwn()
{
    constexpr std::array<std::string_view, 2> kOwn{
        "DELETE FROM reference WHERE kind IN (SELECT substr(id, 1, instr(id, ':') - 1) "
        "FROM base_row WHERE kind = 'reference') AND kind || ':' || code NOT IN "
        "(SELECT id FROM base_row WHERE kind = 'reference')",
        "DELETE FROM document WHERE name IN (SELECT substr(id, 1, instr(id, ':') - 1) "
        "FROM base_row WHERE kind = 'document') AND name || ':' || version NOT IN "
        "(SELECT id FROM base_row WHERE kind = 'document')"};
    for (const std::string_view own : kOwn) {
        const auto gone = Statement(m_database, own).change();
        if (!gone)
            return Unexpected{gone.error()};
        if (*gone > 0)
            if (auto done = change(); !done)
                return done;
    }
    return {};
}

} // namespace upik
