// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/auditchain.h"

namespace upik {

AuditChain::AuditChain(const SecretKey &serverKey, qint64 lastId, QByteArray lastHash)
    : m_key(keyFor(KeyUse::Audit, serverKey)), m_lastId(lastId), m_lastHash(std::move(lastHash))
{}

QByteArray AuditChain::hashOf(const AuditRow &row) const
{
    HashedFields fields;
    fields.add(m_lastHash).add(row.id).add(toMillis(row.at));
    for (const QString &word : {row.actor, row.device, row.request, row.what, row.entity})
        fields.add(word);
    return fields.hmac(m_key);
}

QByteArray AuditChain::add(const AuditRow &row)
{
    Q_ASSERT(row.id == nextId());
    m_lastHash = hashOf(row);
    m_lastId = row.id;
    return m_lastHash;
}

bool AuditChain::accept(const AuditRow &row, const QByteArray &storedHash)
{
    if (row.id != nextId() || !sameBytes(hashOf(row), storedHash))
        return false;
    m_lastHash = storedHash;
    m_lastId = row.id;
    return true;
}

QByteArray eventHash(const QByteArray &before, const QString &complaint, qint64 n,
                     const QByteArray &event)
{
    return HashedFields().add(before).add(complaint).add(n).add(event).sha256();
}

} // namespace upik
