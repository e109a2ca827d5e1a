// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/instant.h"
#include "server/scopekeys.h"
#include "store/sqlconnection.h"

#include <vector>

namespace upik {

/// A file that a user sends, or has sent whole: then it stays, as the proof that he had it.
struct BlobUpload {
    QString sha256;
    QString user;      ///< id
    qint64 size = 0;   ///< of the whole file, as announced
    QString type;
    qint64 received = 0;
    Instant expires;   ///< until when it can be gone on with; without meaning once it is whole

    bool operator==(const BlobUpload &) const = default;
    bool isWhole() const { return received == size; }
};

/// A file that is there whole.
struct Blob {
    QString sha256;
    qint64 size = 0;
    QString type;
    Instant created;

    bool operator==(const Blob &) const = default;
};

/// What the database knows of files. Everything fails as the store does.
class BlobStore
{
public:
    explicit BlobStore(SqlConnection &connection) : m_connection(connection) {}

    Result<std::optional<BlobUpload>> upload(const QString &sha256, const QString &user);
    Result<std::optional<Blob>> blob(const QString &sha256);
    /// Whether one of the keys shows an attachment of this file, whose adder has sent it whole: to
    /// know a file's hash is not to have it.
    Result<bool> isShown(const QString &sha256, const ScopeKeys &keys);
    /// Bytes that uploads of this user still have to bring.
    Result<qint64> awaited(const QString &user);
    Result<std::vector<BlobUpload>> expired(Instant now);
    /// Whole files that no complaint has, made before then.
    Result<std::vector<Blob>> unused(Instant before);
    /// Names of all that are whole.
    Result<QStringList> names();

    // REQUIRES for all below: a write transaction.

    /// Adds it, or puts it in the place of the one that this user has begun.
    Result<void> put(const BlobUpload &upload);
    Result<void> dropUpload(const QString &sha256, const QString &user);
    /// Adds it where it is not there yet.
    Result<void> add(const Blob &blob);
    /// Drops a file and all its uploads unless a complaint has it by now; tells whether it did.
    Result<bool> dropUnused(const QString &sha256);

private:
    SqlConnection &m_connection;
};

} // namespace upik
