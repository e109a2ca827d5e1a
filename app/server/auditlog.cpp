// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/auditlog.h"

#include "server/feedwriter.h"
#include "store/statement.h"

namespace upik {
namespace {

struct AuditEnd {
    qint64 id = 0;
    QByteArray hash;
};

QString hexOf(const QByteArray &hash) { return QString::fromLatin1(hash.toHex()); }

} // namespace

Result<void> AuditLog::add(AuditRow row)
{
    if (const auto head = lockHead(m_connection, m_dialect); !head)
        return Unexpected{head.error()};
    Statement last(m_connection, "SELECT id, hash FROM audit ORDER BY id DESC LIMIT 1");
    const auto end = last.first([](RowReader &read) {
        AuditEnd found;
        found.id = read.integer();
        found.hash = QByteArray::fromHex(read.text().toLatin1());
        return found;
    });
    if (!end)
        return Unexpected{end.error()};
    const AuditEnd before = end->value_or(AuditEnd());
    AuditChain chain(m_serverKey, before.id, before.hash);
    row.id = chain.nextId();
    return Statement(m_connection,
                     "INSERT INTO audit (id, at_ms, actor, device, request, what, entity, hash) "
                     "VALUES (?, ?, ?, ?, ?, ?, ?, ?)")
        .bind(row.id, row.at, row.actor, row.device, row.request, row.what, row.entity,
              hexOf(chain.add(row)))
        .run();
}

Result<std::optional<qint64>> AuditLog::firstFault()
{
    AuditChain chain(m_serverKey);
    std::optional<qint64> fault;
    Statement all(m_connection, "SELECT id, at_ms, actor, device, request, what, entity, hash "
                                "FROM audit ORDER BY id");
    const auto read = all.each([&](RowReader &stored) {
        AuditRow row;
        row.id = stored.integer();
        row.at = stored.instant();
        for (QString AuditRow::*member : {&AuditRow::actor, &AuditRow::device, &AuditRow::request,
                                          &AuditRow::what, &AuditRow::entity})
            row.*member = stored.text();
        const QByteArray hash = QByteArray::fromHex(stored.text().toLatin1());
        if (!fault && !chain.accept(row, hash))
            fault = chain.nextId();
    });
    if (!read)
        return Unexpected{read.error()};
    return fault;
}

} // namespace upik
