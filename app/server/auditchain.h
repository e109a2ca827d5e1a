// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/instant.h"
#include "server/hashedfields.h"

namespace upik {

/// Who did what on the server, without personal data: ids and words only.
struct AuditRow {
    qint64 id = 0;   ///< 1, 2, 3...: a row taken out is seen
    Instant at;
    QString actor;   ///< user id, or empty for the server itself
    QString device;
    QString request; ///< X-Request-Id
    QString what;    ///< a word, as "login", "push", "reveal"
    QString entity;

    bool operator==(const AuditRow &) const = default;
};

/// The audit as a chain: each row's hash covers the row before it, so that none can be changed,
/// taken out, put in or moved without all later ones showing it. The hash is keyed: who can write
/// the database but has not the server's key cannot make the chain anew. Only the rows at the end
/// can be cut off unseen; the count and the last hash belong into the server's log now and then.
class AuditChain
{
public:
    /// Goes on behind row `lastId` with its hash; by default before the first row.
    explicit AuditChain(const SecretKey &serverKey, qint64 lastId = 0, QByteArray lastHash = {});

    /// The id of the row to come.
    qint64 nextId() const { return m_lastId + 1; }
    /// Adds a row and gives its hash, 32 bytes. REQUIRES: row.id == nextId().
    QByteArray add(const AuditRow &row);
    /// Whether a stored row is the next one, unchanged. Goes on to it only then: the first row
    /// refused is the first one wrong.
    bool accept(const AuditRow &row, const QByteArray &storedHash);

private:
    QByteArray hashOf(const AuditRow &row) const;

    SecretKey m_key;
    qint64 m_lastId;
    QByteArray m_lastHash;
};

/// The hash of event `n` of a complaint, 32 bytes: over the hash of the one before (empty for the
/// first), the complaint and the event's bytes as they are stored. Without a key, so that
/// whoever has a history can check it; an event holds neither the reporter nor his text.
QByteArray eventHash(const QByteArray &before, const QString &complaint, qint64 n,
                     const QByteArray &event);

} // namespace upik
